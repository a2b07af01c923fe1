import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { Fact } from '../../../shared/domain/fact.ts';
import { useMenu } from '../../data/book-context.tsx';
import { usePeek } from '../../ui/peek.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import { sayDayFrom } from '../../wording/say-day.ts';
import { sayOrder } from '../../wording/say-order.ts';
import { CautionBand } from './caution-band.tsx';
import styles from './known.module.css';
import type { OpenPerson } from './use-open-person.ts';

/** What the shop knows: cautions first and unmistakable, then likes; what is behind only on a peek. */
export function Known({ person, now }: { readonly person: OpenPerson; readonly now: LocalTime }) {
  const { peeking } = usePeek();
  const facing = person.facts.filter((fact) => fact.layer === 'face-up');
  const behind = person.facts.filter((fact) => fact.layer === 'behind');
  const likes = facing.filter((fact) => fact.kind === 'preference');
  const notes = facing.filter((fact) => fact.kind === 'note');
  return (
    <>
      {facing
        .filter((fact) => fact.kind === 'caution')
        .map((fact) => (
          <CautionBand key={fact.id} text={fact.text} />
        ))}
      <div className={styles.columns}>
        <div className={styles.column}>
          {likes.length > 0 && <Texts rubric={say('counter.likes')} facts={likes} />}
          {notes.length > 0 && <Texts rubric={say('counter.notes')} facts={notes} />}
          {likes.length + notes.length === 0 && (
            <p className={styles.teach}>{say('counter.nothing-noted')}</p>
          )}
        </div>
        <LastTime person={person} now={now} />
      </div>
      {peeking && (
        <section className={styles.behind} ref={bringIntoSight}>
          <Rubric>{say('counter.behind')}</Rubric>
          {behind.length === 0 && <p className={styles.teach}>{say('counter.nothing-behind')}</p>}
          <ul>
            {behind.map((fact) => (
              <li key={fact.id} dir="auto">
                {fact.text} <span className={styles.origin}>{say(originOf(fact))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** A peek is short: what it shows must not lie below the edge of a long page. */
function bringIntoSight(shown: HTMLElement | null): void {
  shown?.scrollIntoView({ block: 'nearest' });
}

function Texts({ rubric, facts }: { readonly rubric: string; readonly facts: readonly Fact[] }) {
  return (
    <section>
      <Rubric>{rubric}</Rubric>
      <ul className={styles.texts}>
        {facts.map((fact) => (
          <li key={fact.id} dir="auto">
            {fact.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The last time they were here, when it is not the usual they had. */
function LastTime({ person, now }: { readonly person: OpenPerson; readonly now: LocalTime }) {
  const menu = useMenu();
  const last = person.visits.findLast((visit) => visit.id !== person.hereOn?.id);
  if (!last) return null;
  const day = sayDayFrom(dayOf(last.at), dayOf(now));
  return (
    <section>
      <Rubric>{say('counter.last-time')}</Rubric>
      <p className={styles.last}>
        <span dir="auto">{sayOrder(last.had, menu) || say('counter.here-no-order')}</span>
        <span className={styles.origin}>{day}</span>
      </p>
    </section>
  );
}

function originOf(fact: Fact) {
  return fact.origin === 'told us' ? 'fact.told-us' : 'fact.noticed';
}
