import { type ReactNode, useState } from 'react';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { Visit } from '../../../../shared/domain/visit.ts';
import { useMenu } from '../../../data/people/book-context.tsx';
import { useFocusBack } from '../../../ui/focus-back.ts';
import { sayOrder } from '../../../wording/people/say-order.ts';
import { say } from '../../../wording/say.ts';
import { sayVisitTime } from '../../../wording/say-day.ts';
import type { TheirVisits } from './visit-draft.ts';
import { VisitEditor } from './visit-editor.tsx';
import styles from './visit-line.module.css';

/** One time they were here and what they had; pressed, it is put right where it stands. */
export function VisitLine({
  visit,
  theirs,
  onKept,
  takeOut,
}: {
  readonly visit: Visit;
  readonly theirs: TheirVisits;
  readonly onKept: (keptAt: LocalTime | undefined) => void;
  /** The button that takes it out, at the end of the line. */
  readonly takeOut: ReactNode;
}) {
  const [editing, setEditing] = useState(false);
  const menu = useMenu();
  const opener = useFocusBack(editing);
  if (editing) {
    const done = (keptAt?: LocalTime) => {
      setEditing(false);
      onKept(keptAt);
    };
    return (
      <li className={styles.open}>
        <VisitEditor visit={visit} theirs={theirs} onDone={done} />
      </li>
    );
  }
  return (
    <li className={styles.visit}>
      <button ref={opener} type="button" className={styles.opener} onClick={() => setEditing(true)}>
        <time dateTime={visit.at} className={styles.at}>
          {sayVisitTime(visit.at, theirs.now)}
        </time>
        <span dir="auto" className={visit.had.length > 0 ? styles.had : styles.nothing}>
          {visit.had.length > 0 ? sayOrder(visit.had, menu) : say('regular.nothing-had')}
        </span>
        <span className={styles.change}>{say('regular.edit-visit')}</span>
      </button>
      {takeOut}
    </li>
  );
}
