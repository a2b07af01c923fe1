import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import { toneOf } from '../../../../shared/rules/lives/tone.ts';
import { PeekButton, usePeek } from '../../../ui/peek.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { sayEventName } from '../../../wording/people/say-event.ts';
import { say } from '../../../wording/say.ts';
import styles from './gentle.module.css';

/** People on the screen at once; the peek is short. */
const MOST_SHOWN = 8;

/** How many people to be gentle with; who they are only while it is held, since the screen can be read across the counter. */
export function Gentle({
  tender,
  today,
  southern,
}: {
  readonly tender: readonly IndexCard[];
  readonly today: CalendarDay;
  readonly southern: boolean;
}) {
  const { peeking } = usePeek();
  if (tender.length === 0) return null;
  const more = tender.length - MOST_SHOWN;
  return (
    <section className={styles.part} aria-labelledby="opening-gentle">
      <Rubric id="opening-gentle">{say('opening.gentle')}</Rubric>
      <p className={styles.line}>
        {say('opening.gentle-count', { count: tender.length })}
        <PeekButton>{say('opening.hold')}</PeekButton>
      </p>
      {peeking && (
        <ul className={styles.behind} ref={bringIntoSight}>
          {tender.slice(0, MOST_SHOWN).map((card) => (
            <li key={card.id}>
              <span className={styles.who} dir="auto">
                {card.name}
              </span>{' '}
              <span className={styles.what} dir="auto">
                {card.events
                  .filter((event) => toneOf([event], today, southern) === 'gentle')
                  .map(sayEventName)
                  .join(', ')}
              </span>
            </li>
          ))}
          {more > 0 && <li className={styles.what}>{say('opening.more', { count: more })}</li>}
        </ul>
      )}
    </section>
  );
}

/** A peek is short: what it shows must not lie below the edge of a long page. */
function bringIntoSight(shown: HTMLElement | null): void {
  shown?.scrollIntoView({ block: 'nearest' });
}
