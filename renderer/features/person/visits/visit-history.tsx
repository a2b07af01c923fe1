import { useMemo, useState } from 'react';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import type { Visit } from '../../../../shared/domain/visit.ts';
import { removeVisit } from '../../../data/acts/visits.ts';
import { useBook, useShop } from '../../../data/people/book-context.tsx';
import { readClock } from '../../../platform/clock.ts';
import { Button } from '../../../ui/button.tsx';
import { Picks } from '../../../ui/fields/picks.tsx';
import { useFocusBack } from '../../../ui/focus-back.ts';
import { Rubric } from '../../../ui/rubric.tsx';
import { say } from '../../../wording/say.ts';
import { sayVisitTime } from '../../../wording/say-day.ts';
import { useKeeping } from '../use-keeping.ts';
import { useShownVisits, YEAR_FROM } from './use-shown-visits.ts';
import type { TheirVisits } from './visit-draft.ts';
import { VisitEditor } from './visit-editor.tsx';
import styles from './visit-history.module.css';
import { VisitLine } from './visit-line.tsx';

/** Every time they were here and what they had, newest first; each put right, and any day's added. */
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
  const southern = useShop()?.southern ?? false;
  const theirs = useMemo(
    () => ({ regularId, name, visits, now, southern }),
    [regularId, name, visits, now, southern],
  );
  const { shown, left, years, year, showYear, showMore, reveal, more } = useShownVisits(visits);
  const { remove, problem } = useVisitRemoval(theirs);
  const [adding, setAdding] = useState(false);
  const opener = useFocusBack(adding);
  const added = (keptAt?: LocalTime) => {
    setAdding(false);
    reveal(keptAt);
  };
  return (
    <section className={styles.history} aria-label={say('regular.visits')}>
      <Rubric aside={visits.length > 0 && say('regular.visit-count', { visits: visits.length })}>
        {say('regular.visits')}
      </Rubric>
      {visits.length === 0 && <p className={styles.none}>{say('regular.no-visits')}</p>}
      {adding ? (
        <VisitEditor visit={undefined} theirs={theirs} onDone={added} />
      ) : (
        <Button ref={opener} onPress={() => setAdding(true)}>
          {say('regular.add-visit')}
        </Button>
      )}
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {visits.length > YEAR_FROM && years.length > 1 && (
        <div className={styles.years}>
          <Picks
            label={say('regular.years-of-visits')}
            options={[
              { value: '', words: say('regular.newest-visits') },
              ...years.map(([one, count]) => ({
                value: one,
                words: say('regular.year-of-visits', { year: one, visits: count }),
              })),
            ]}
            value={year}
            onPick={showYear}
          />
        </div>
      )}
      <ol className={styles.visits}>
        {shown.map((visit) => (
          <VisitLine
            key={visit.id}
            visit={visit}
            theirs={theirs}
            onKept={reveal}
            takeOut={
              <Button
                tone="quiet"
                label={say('regular.remove-visit', { when: sayVisitTime(visit.at, now) })}
                onPress={() => void remove(visit)}
              >
                {say('regular.remove')}
              </Button>
            }
          />
        ))}
      </ol>
      {left > 0 && (
        <Button onPress={showMore}>
          {say(left > more ? 'regular.more-visits' : 'regular.all-visits', { more, left })}
        </Button>
      )}
    </section>
  );
}

function useVisitRemoval({ regularId, name, now }: TheirVisits) {
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
