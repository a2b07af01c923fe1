import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import { signaturesOf } from '../../../../shared/rules/surprises/signatures.ts';
import type { SurpriseInView } from '../../../data/looks/use-surprises.ts';
import { sayHandOverLine, sayStepBy } from '../../../wording/book/say-plan.ts';
import { sayNameOf, sayOccasion, sayPace, sayStep } from '../../../wording/book/say-surprise.ts';
import { say } from '../../../wording/say.ts';
import { nextStep } from '../next-step.ts';
import styles from './surprises.module.css';

/** One plan in a few sentences: whose day, when it is handed over, and what comes next. */
export function PlannedLine({
  view,
  today,
  onOpen,
}: {
  readonly view: SurpriseInView;
  readonly today: CalendarDay;
  readonly onOpen: (id: string) => void;
}) {
  const { surprise, card, wishes } = view;
  const name = sayNameOf(card);
  const { occasion, spot } = surprise;
  const next = nextStep(surprise, today);
  const signatures = signaturesOf(surprise, wishes.length, today);
  return (
    <li>
      <button type="button" className={styles.plan} onClick={() => onOpen(surprise.id)}>
        <span className={styles.whose}>
          <span className={styles.name} dir="auto">
            {card.name || name}
          </span>{' '}
          <span className={styles.occasion} dir="auto">
            {sayOccasion(occasion, '')}
          </span>
        </span>{' '}
        <span className={styles.state}>
          <span className={styles.when}>{sayHandOverLine(surprise, today)}</span>{' '}
          {next && (
            <span className={styles.next} data-late={next.lateBy > 0 || undefined}>
              {say('plan.next', {
                step: sayStep(next.step, { spot, name, occasion }),
                by: sayStepBy(next.step, today),
              })}
            </span>
          )}{' '}
          {signatures.pace !== 'no-card' && (
            <span className={styles.pace} data-pace={signatures.pace}>
              {say('plan.signed', { pace: sayPace(signatures) })}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
