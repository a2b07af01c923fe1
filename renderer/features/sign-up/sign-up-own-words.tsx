import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { afterPress } from '../../ui/after-press.ts';
import { say } from '../../wording/say.ts';
import styles from './sign-up.module.css';

/** A sentence of the card to type over: kept with Enter or by going on, restored with Escape. */
export function OwnWords({
  label,
  value,
  most,
  language,
  onSave,
}: {
  readonly label: string;
  readonly value: string;
  /** Letters at most. */
  readonly most: number;
  readonly language: string;
  /** Keeps what was typed; answers with what is wrong, and then it stays typed. */
  readonly onSave: (typed: string) => Promise<string | undefined>;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const isKeeping = useRef(false);
  const keep = async () => {
    if (isKeeping.current || draft === undefined) return;
    if (draft.trim() === value) return restore();
    const count = [...draft.trim()].length;
    if (count > most) return setProblem(say('sign-up.words-too-long', { most, count }));
    isKeeping.current = true;
    const wrong = await onSave(draft);
    isKeeping.current = false;
    setProblem(wrong);
    if (wrong === undefined) setDraft(undefined);
  };
  const restore = () => {
    setDraft(undefined);
    setProblem(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void keep();
    } else if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation();
      event.nativeEvent.stopImmediatePropagation();
      restore();
    }
  };
  return (
    <div className={styles.own}>
      <label htmlFor={id} className={styles.ownLabel}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.ownWords}
        dir="auto"
        lang={language}
        rows={1}
        spellCheck={false}
        value={draft ?? value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => setDraft(event.target.value.replaceAll('\n', ' '))}
        onBlur={() => afterPress(() => void keep())}
        onKeyDown={onKeyDown}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
