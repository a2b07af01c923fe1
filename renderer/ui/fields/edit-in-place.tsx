import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { afterPress } from '../after-press.ts';
import { useFocusBack } from '../focus-back.ts';
import { useBeside } from '../told/beside.ts';
import styles from './edit-in-place.module.css';

interface EditInPlaceProps {
  /** What is edited, for those who cannot see where it stands: "Name". */
  readonly label: string;
  readonly value: string;
  /** How the value looks when it is not being edited; the value itself by default. */
  readonly shown?: ReactNode;
  /** What stands there while it is empty: "add a birthday". */
  readonly empty: string;
  /**
   * Keeps what was typed over what stood there when it was opened; answers with what is wrong, and
   * then it stays open and typed.
   */
  readonly onSave: (
    value: string,
    found: string,
  ) => Promise<string | undefined> | string | undefined;
  readonly hint?: string;
  /** How the value is read out, when it is shown in other words than it is typed in. */
  readonly spoken?: string;
  /** Where what is typed waits while another screen is open. */
  readonly waiting?: WaitingWords;
}

/** Keeps what was typed and not yet kept; undefined when nothing is. */
export interface WaitingWords {
  readonly read: () => string | undefined;
  readonly write: (words: string | undefined) => void;
}

/** A sentence that becomes a line to type on when it is pressed: Enter keeps, Escape restores. */
export function EditInPlace(props: EditInPlaceProps) {
  const [draft, setDraftHere] = useState<string | undefined>(() => props.waiting?.read());
  const opener = useFocusBack(draft !== undefined);
  const setDraft = (words: string | undefined) => {
    // A line that was only opened waits for nothing.
    props.waiting?.write(words === props.value ? undefined : words);
    setDraftHere(words);
  };
  if (draft === undefined) {
    const shown = props.value === '' ? props.empty : (props.shown ?? props.value);
    return (
      <button
        ref={opener}
        type="button"
        dir="auto"
        className={props.value === '' ? `${styles.opener} ${styles.empty}` : styles.opener}
        aria-label={`${props.label}: ${props.value === '' ? props.empty : (props.spoken ?? props.value)}`}
        onClick={() => setDraft(props.value)}
      >
        {shown}
      </button>
    );
  }
  return <Editor {...props} draft={draft} setDraft={setDraft} />;
}

function Editor({
  draft,
  setDraft,
  ...props
}: EditInPlaceProps & {
  readonly draft: string;
  readonly setDraft: (draft: string | undefined) => void;
}) {
  const id = useId();
  const [problem, setProblem] = useState<string>();
  const [found] = useState(props.value);
  const settled = useRef(false);
  const sayBeside = useBeside();

  const keep = async () => {
    if (settled.current) return;
    settled.current = true;
    // What another window wrote here meanwhile is not written over by whoever changed nothing.
    const isUntouched = draft === found || draft === props.value;
    let wrong: string | undefined = '';
    try {
      wrong = isUntouched ? undefined : await props.onSave(draft, found);
    } finally {
      // What failed in a way nobody foresaw is told by whoever hears of it, and may be kept again.
      settled.current = wrong === undefined;
    }
    setProblem(wrong);
    sayBeside(wrong);
    if (wrong === undefined) setDraft(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void keep();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      settled.current = true;
      setDraft(undefined);
    }
  };
  const below = problem ?? props.hint;
  return (
    <span className={styles.editor}>
      <input
        ref={takeFocus}
        dir="auto"
        className={styles.input}
        aria-label={props.label}
        aria-invalid={problem !== undefined}
        aria-describedby={below === undefined ? undefined : id}
        value={draft}
        placeholder={props.empty}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => afterPress(() => void keep())}
        onKeyDown={onKeyDown}
      />
      {below !== undefined && (
        <span
          id={id}
          className={problem === undefined ? styles.hint : styles.problem}
          role={problem === undefined ? undefined : 'alert'}
        >
          {below}
        </span>
      )}
    </span>
  );
}

/** Outside the component: the focus is taken once, not with every letter. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
}
