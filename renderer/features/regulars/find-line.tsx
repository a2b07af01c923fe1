import { type KeyboardEventHandler, type Ref, useEffect, useRef } from 'react';
import { say } from '../../wording/say.ts';
import styles from './find-line.module.css';

interface FindLineProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly listId: string;
  readonly activeId: string | undefined;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onKeyDown: KeyboardEventHandler;
}

/** The line above the list: what is typed narrows it, the arrows walk it, Escape empties it. */
export function FindLine({ ref, listId, activeId, text, onText, onKeyDown }: FindLineProps) {
  const line = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // With a finger the keyboard on the screen would hide the list that was asked for.
    if (!window.matchMedia('(hover: none)').matches) line.current?.querySelector('input')?.focus();
  }, []);
  return (
    <span ref={line} className={styles.line}>
      <input
        ref={ref}
        className={styles.input}
        dir="auto"
        role="combobox"
        aria-label={say('regulars.find')}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        placeholder={say('regulars.find-hint')}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && text !== '') {
            event.stopPropagation();
            onText('');
          } else onKeyDown(event);
        }}
      />
    </span>
  );
}
