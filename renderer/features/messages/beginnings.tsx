import { type ReactNode, useId } from 'react';
import { Rubric } from '../../ui/rubric.tsx';
import type { Beginning } from '../../wording/prints/say-letter.ts';
import { say } from '../../wording/say.ts';
import styles from './beginnings.module.css';
import type { LetterOnSheet } from './use-letter.ts';

/** The ways to begin, and whatever somebody wrote themselves; the chosen one stands on the sheet. */
export function Beginnings({
  beginnings,
  letter,
}: {
  readonly beginnings: readonly Beginning[];
  readonly letter: LetterOnSheet;
}) {
  const id = useId();
  return (
    <section className={styles.beginnings}>
      <Rubric id={id}>{say('note.begin')}</Rubric>
      <div role="radiogroup" aria-labelledby={id} className={styles.list}>
        {letter.owns.map((own) => (
          <Choice key={own.id} value={own.id} letter={letter} group={id}>
            <span className={styles.own}>{say('note.own')}</span>
            <span className={styles.line} dir="auto">
              {ownLine(own.text)}
            </span>
          </Choice>
        ))}
        {beginnings.map(({ key, line }) => (
          <Choice key={key} value={key} letter={letter} group={id}>
            <span className={styles.line} dir="auto">
              {line}
            </span>
          </Choice>
        ))}
      </div>
    </section>
  );
}

function Choice({
  value,
  letter,
  group,
  children,
}: {
  readonly value: string;
  readonly letter: LetterOnSheet;
  readonly group: string;
  readonly children: ReactNode;
}) {
  return (
    <label className={styles.choice}>
      <input
        type="radio"
        name={group}
        className={styles.radio}
        checked={letter.chosen === value}
        onChange={() => letter.choose(value)}
      />
      {children}
    </label>
  );
}

/** One's own words by what tells them apart: not the greeting, which is the same for all. */
function ownLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (lines[1] ?? lines[0] ?? '').trim();
}
