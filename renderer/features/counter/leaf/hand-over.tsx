import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import { signaturesOf, stepsDue } from '../../../../shared/rules/surprises/signatures.ts';
import type { SurpriseInView } from '../../../data/looks/use-surprises.ts';
import { sayNameOf, sayOccasion, sayPace, sayStep } from '../../../wording/book/say-surprise.ts';
import { say } from '../../../wording/say.ts';
import styles from './hand-over.module.css';

/** What to do now that they have come: behind, since they stand in front of it. */
export function HandOver({
  of: { surprise, card, wishes },
  today,
}: {
  readonly of: SurpriseInView;
  readonly today: CalendarDay;
}) {
  const name = sayNameOf(card);
  const { occasion, spot } = surprise;
  const first = stepsDue(surprise, today).filter(
    ({ step: { kind } }) => kind === 'decorate' || kind === 'own' || kind === 'print-card',
  );
  const signed = sayPace(signaturesOf(surprise, wishes.length, today));
  return (
    <div className={styles.handOver}>
      <p className={styles.now} dir="auto">
        {say('counter.hand-over-now', { occasion: sayOccasion(occasion, name) })}
      </p>
      <ul>
        {first.map(({ step }) => (
          <li key={step.id} dir="auto">
            {sayStep(step, { spot, name, occasion })}
          </li>
        ))}
      </ul>
      {signed !== '' && (
        <p className={styles.signed}>{say('counter.hand-over-card', { signed })}</p>
      )}
    </div>
  );
}
