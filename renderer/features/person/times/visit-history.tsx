import { useMemo, useState } from 'react';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import type { Visit } from '../../../../shared/domain/visit.ts';
import { removeVisit } from '../../../data/acts/visits.ts';
import { useBook, useMenu } from '../../../data/people/book-context.tsx';
import { readClock } from '../../../platform/clock.ts';
import { Button } from '../../../ui/button.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { sayOrder } from '../../../wording/people/say-order.ts';
import { say } from '../../../wording/say.ts';
import { sayVisitTime } from '../../../wording/say-day.ts';
import { useKeeping } from '../use-keeping.ts';
import styles from './visit-history.module.css';

/** Lines shown at first, and how many more at a press. */
const AT_FIRST = 8;
const MORE = 100;

/** Every time they were here and what they had, newest first; each may be taken out. */
export function VisitHistory({
  visits,
  regularId,
  name,
  now,
}: {
  readonly visits: readonly Visit[];
  readonly regularId: RegularId;
  readonly name: string;
  readonly now: LocalTime;
}) {
  const [shown, setShown] = useState(AT_FIRST);
  const menu = useMenu();
  const newestFirst = useMemo(() => visits.toReversed(), [visits]);
  const { remove, problem } = useVisitRemoval(regularId, name, now);
  const left = visits.length - shown;
  return (
    <section className={styles.history}>
      <Rubric aside={visits.length > 0 && say('regular.visit-count', { visits: visits.length })}>
        {say('regular.visits')}
      </Rubric>
      {visits.length === 0 && <p className={styles.none}>{say('regular.no-visits')}</p>}
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <ol className={styles.visits}>
        {newestFirst.slice(0, shown).map((visit) => (
          <li key={visit.id} className={styles.visit}>
            <time dateTime={visit.at} className={styles.at}>
              {sayVisitTime(visit.at, now)}
            </time>
            <span dir="auto" className={styles.had}>
              {visit.had.length > 0 ? sayOrder(visit.had, menu) : say('regular.nothing-had')}
            </span>
            <Button
              tone="quiet"
              label={say('regular.remove-visit', { when: sayVisitTime(visit.at, now) })}
              onPress={() => void remove(visit)}
            >
              {say('regular.remove')}
            </Button>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <Button onPress={() => setShown(shown + MORE)}>
          {say(left > MORE ? 'regular.more-visits' : 'regular.all-visits', { more: MORE, left })}
        </Button>
      )}
    </section>
  );
}

function useVisitRemoval(regularId: RegularId, name: string, now: LocalTime) {
  const book = useBook();
  const { tell } = useKeeping();
  const [problem, setProblem] = useState<string>();
  const remove = async (visit: Visit) => {
    const removal = { regularId, about: name, visit, at: readClock() };
    const words = say('regular.visit-removed', { when: sayVisitTime(visit.at, now) });
    setProblem(tell(await removeVisit(book, removal), words, 'beside the field'));
  };
  return { remove, problem };
}
