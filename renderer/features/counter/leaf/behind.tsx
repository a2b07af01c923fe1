import { dayOf, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { Fact } from '../../../../shared/domain/fact.ts';
import type { SurpriseInView } from '../../../data/looks/use-surprises.ts';
import { Rubric } from '../../../ui/rubric.tsx';
import { sayEventName, sayEventTime } from '../../../wording/people/say-event.ts';
import { say } from '../../../wording/say.ts';
import type { OpenPerson } from '../base/use-open-person.ts';
import { HandOver } from './hand-over.tsx';
import styles from './known.module.css';

/** What is not for the person's own eyes, shown for as long as it is held: facts, and what is tender. */
export function Behind({
  person,
  facts,
  handOver,
  now,
}: {
  readonly person: OpenPerson;
  readonly facts: readonly Fact[];
  /** What is to be handed over to them today. */
  readonly handOver: SurpriseInView | undefined;
  readonly now: LocalTime;
}) {
  const tender = person.events.filter(({ mood, calledOff }) => mood === 'tender' && !calledOff);
  return (
    <section className={styles.behind} ref={bringIntoSight}>
      <Rubric>{say('counter.behind')}</Rubric>
      {handOver && <HandOver of={handOver} today={dayOf(now)} />}
      {!handOver && facts.length + tender.length === 0 && (
        <p className={styles.teach}>{say('counter.nothing-behind')}</p>
      )}
      <ul>
        {tender.map((event) => (
          <li key={event.id} dir="auto">
            {sayEventName(event)}{' '}
            <span className={styles.origin}>{sayEventTime(event.when, dayOf(now))}</span>
          </li>
        ))}
        {facts.map((fact) => (
          <li key={fact.id} dir="auto">
            {fact.text} <span className={styles.origin}>{say(originOf(fact))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A peek is short: what it shows must not lie below the edge of a long page. */
function bringIntoSight(shown: HTMLElement | null): void {
  shown?.scrollIntoView({ block: 'nearest' });
}

function originOf(fact: Fact) {
  return fact.origin === 'told us' ? 'fact.told-us' : 'fact.noticed';
}
