import { type ReactNode, useState } from 'react';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { Fact } from '../../../../shared/domain/fact.ts';
import { useFocusBack } from '../../../ui/focus-back.ts';
import { say } from '../../../wording/say.ts';
import { FactEditor } from './fact-editor.tsx';
import styles from './fact-line.module.css';
import { sayOrigin } from './say-fact.ts';

/** One thing the shop knows, and where it came from; pressed, it becomes a line to type on. */
export function FactLine({
  fact,
  name,
  now,
  shown,
}: {
  readonly fact: Fact;
  readonly name: string;
  readonly now: LocalTime;
  /** What stands there instead of the words, where they must not be seen. */
  readonly shown?: ReactNode;
}) {
  const [editing, setEditing] = useState(false);
  const opener = useFocusBack(editing);
  if (editing) {
    return (
      <li>
        <FactEditor fact={fact} name={name} now={now} onDone={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li className={styles.fact}>
      <button ref={opener} type="button" className={styles.opener} onClick={() => setEditing(true)}>
        <span className={styles.text} dir="auto">
          {shown ?? fact.text}
        </span>
        <span className={styles.origin}>{sayOrigin(fact, now)}</span>
        <span className={styles.hidden}>{say('regular.edit-fact')}</span>
      </button>
    </li>
  );
}
