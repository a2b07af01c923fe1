import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { afterPress } from '../after-press.ts';
import { Button } from '../button.tsx';
import styles from './editor-frame.module.css';

interface EditorFrameProps {
  /** What is edited, for those who cannot see where it stands: "A like". */
  readonly label: string;
  readonly keep: string;
  readonly leave: string;
  readonly onKeep: () => void;
  readonly onAbandon: () => void;
  readonly children: ReactNode;
  /** What else may be done with it, after Keep and Leave. */
  readonly more?: ReactNode;
}

/** Something edited where it stands: leaving it keeps it, Escape puts back what was there. */
export function EditorFrame(props: EditorFrameProps) {
  const { label, keep, leave, onKeep, onAbandon, children, more } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const first = ['input:not([type="radio"])', 'input:checked'].flatMap(
      (kind) => group.current?.querySelector<HTMLInputElement>(kind) ?? [],
    )[0];
    first?.focus();
  }, []);
  const onBlur = (event: FocusEvent) => {
    // Another window in front is not leaving; a press beside the editor is.
    if (!document.hasFocus() || event.currentTarget.contains(event.relatedTarget)) return;
    afterPress(onKeep);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    onAbandon();
  };
  return (
    <fieldset
      ref={group}
      tabIndex={-1}
      aria-label={label}
      className={styles.editor}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      {children}
      <div className={styles.buttons}>
        <Button tone="main" keyName="Enter" onPress={onKeep}>
          {keep}
        </Button>
        <Button keyName="Esc" onPress={onAbandon}>
          {leave}
        </Button>
        {more}
      </div>
    </fieldset>
  );
}
