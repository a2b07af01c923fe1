import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import type { DueStep } from '../../../../shared/rules/surprises/signatures.ts';
import { Button } from '../../../ui/button.tsx';
import { sayStepDue } from '../../../wording/book/say-opening.ts';
import {
  sayHandOver,
  sayNameOf,
  sayOccasion,
  sayPace,
  sayStep,
} from '../../../wording/book/say-surprise.ts';
import { say } from '../../../wording/say.ts';
import { useTick } from '../use-tick.ts';
import type { SurpriseOfToday } from './surprises-of-today.ts';
import styles from './surprises-today.module.css';

/** One plan: whom and what for, when, what is to be done, how the card gets on, and how it went. */
export function SurpriseToday({
  of,
  today,
  onPlan,
  onTicked,
}: {
  readonly of: SurpriseOfToday;
  readonly today: CalendarDay;
  readonly onPlan: (id: string) => void;
  /** A step leaves the list, and the keyboard has to go on from somewhere. */
  readonly onTicked: () => void;
}) {
  const { surprise, card, due, moment } = of;
  const occasion = sayOccasion(surprise.occasion, sayNameOf(card));
  return (
    <section className={styles.surprise} data-moment={moment} aria-label={occasion}>
      <button type="button" className={styles.opener} onClick={() => onPlan(surprise.id)}>
        <span className={styles.occasion} dir="auto">
          {occasion}
        </span>{' '}
        <span className={styles.when}>{sayHandOver(surprise, today)}</span>
      </button>
      <ul>
        {due.map((one) => (
          <Step key={one.step.id} due={one} of={of} today={today} onTicked={onTicked} />
        ))}
      </ul>
      <Aside of={of} onPlan={onPlan} />
    </section>
  );
}

function Step({
  due,
  of: { surprise, card },
  today,
  onTicked,
}: {
  readonly due: DueStep;
  readonly of: SurpriseOfToday;
  readonly today: CalendarDay;
  readonly onTicked: () => void;
}) {
  const tick = useTick(surprise.id, due.step.id);
  const { spot, occasion } = surprise;
  const what = sayStep(due.step, { spot, occasion, name: sayNameOf(card) });
  const when = sayStepDue(due.step, today);
  return (
    <li className={styles.step} data-late={due.lateBy > 0 || undefined}>
      <span className={styles.what} dir="auto">
        {what}
        {when !== '' && <span className={styles.due}> {when}</span>}
      </span>
      <Button
        label={say('opening.surprise-tick', { what })}
        onPress={() => void tick().then((wrong) => wrong ?? onTicked())}
      >
        {say('opening.surprise-done')}
      </Button>
    </li>
  );
}

/** How the card gets on, what else there is to know on the day, and afterwards the one question. */
function Aside({
  of: { surprise, card, signatures, moment },
  onPlan,
}: {
  readonly of: SurpriseOfToday;
  readonly onPlan: (id: string) => void;
}) {
  if (moment === 'over') {
    return (
      <div className={styles.over}>
        <p className={styles.question} dir="auto">
          {say('opening.surprise-how', { name: sayNameOf(card) })}
        </p>
        <Button onPress={() => onPlan(surprise.id)}>{say('opening.surprise-tell')}</Button>
      </div>
    );
  }
  const pace = sayPace(signatures);
  return (
    <>
      {pace !== '' && (
        <p className={styles.pace} data-slow={signatures.pace === 'slow' || undefined}>
          {say('plan.signed', { pace })}
        </p>
      )}
      {moment === 'today' && surprise.planB !== '' && (
        <p className={styles.pace} dir="auto">
          {say('opening.surprise-if-not', { planB: surprise.planB })}
        </p>
      )}
    </>
  );
}
