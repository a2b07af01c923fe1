import { useRef } from 'react';
import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import type { OpeningPromises } from '../../../../shared/rules/coming/opening-promises.ts';
import { Rubric } from '../../../ui/rubric.tsx';
import { say } from '../../../wording/say.ts';
import type { PromiseTo } from '../use-today.ts';
import { PromiseTask } from './promise-task.tsx';
import styles from './promises.module.css';

/** The groups of promises in the order they press. */
export const GROUPS = [
  { group: 'late', words: 'opening.late' },
  { group: 'today', words: 'opening.today' },
  { group: 'thisWeek', words: 'opening.this-week' },
  { group: 'later', words: 'opening.later' },
  { group: 'noDay', words: 'opening.no-day' },
] as const;

/** What was promised, late first; nothing goes from here but by being kept or given up. */
export function Promises({
  promises,
  today,
  onOpen,
}: {
  readonly promises: OpeningPromises<PromiseTo>;
  readonly today: CalendarDay;
  readonly onOpen: (id: RegularId) => void;
}) {
  const section = useRef<HTMLElement>(null);
  const groups = GROUPS.filter(({ group }) => promises[group].length > 0);
  return (
    <section ref={section} className={styles.part} tabIndex={-1} aria-labelledby="opening-promised">
      <Rubric id="opening-promised">{say('opening.promised')}</Rubric>
      {groups.length === 0 && <p className={styles.teach}>{say('opening.nothing-promised')}</p>}
      {groups.map(({ group, words }) => (
        <section key={group} className={styles.group} data-group={group} aria-label={say(words)}>
          <h3 className={styles.when}>{say(words)}</h3>
          <ul className={styles.lines}>
            {promises[group].map((made) => (
              <PromiseTask
                key={made.id}
                made={made}
                today={today}
                onOpen={onOpen}
                onEnded={() => section.current?.focus()}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
