import { type CalendarDay, weekdayOf } from '../../../../shared/calendar-day.ts';
import { createShop } from '../../../../shared/domain/shop.ts';
import type { Surprise } from '../../../../shared/domain/surprise.ts';
import { usualVisitNear } from '../../../../shared/rules/surprises/surprise-plan.ts';
import type { SurpriseInView } from '../../../data/looks/use-surprises.ts';
import { useShop } from '../../../data/people/book-context.tsx';
import { EditInPlace } from '../../../ui/fields/edit-in-place.tsx';
import { sayEnded, sayHandOverLine } from '../../../wording/book/say-plan.ts';
import { sayNameOf, sayOccasion } from '../../../wording/book/say-surprise.ts';
import { writeDay } from '../../../wording/people/say-event-story.ts';
import { say } from '../../../wording/say.ts';
import { sayDayOnPaper } from '../../../wording/say-day.ts';
import { waitingLine } from '../drafts.ts';
import { useChange } from '../use-change.ts';
import styles from './plan-head.module.css';
import { useMoveHandOver } from './use-move-hand-over.ts';

interface HeadProps {
  readonly view: SurpriseInView;
  readonly today: CalendarDay;
}

/** Whose day it is, written large, and when it is handed over. */
export function PlanHead({ view, today }: HeadProps) {
  const { surprise, card } = view;
  const what = sayOccasion(surprise.occasion, card.name || sayNameOf(card));
  const isDone = surprise.state === 'done';
  return (
    <header className={styles.head}>
      <h2 className={styles.what} data-long={what.length > 34 || undefined} dir="auto">
        {what}
      </h2>
      {surprise.state === 'planned' ? (
        <>
          <HandOver view={view} today={today} />
          <Around view={view} today={today} />
        </>
      ) : (
        <p className={styles.ended} dir="auto">
          {sayEnded(isDone ? withoutLine(surprise) : surprise, today)}
        </p>
      )}
    </header>
  );
}

/** How it went stands below in its own words. */
function withoutLine({ state, ended }: Surprise): Pick<Surprise, 'state' | 'ended'> {
  return { state, ...(ended && { ended: { ...ended, line: '' } }) };
}

/** The day of the hand-over, moved where it stands. */
function HandOver({ view, today }: HeadProps) {
  const { surprise } = view;
  const move = useMoveHandOver(view, today);
  const when = sayHandOverLine(surprise, today);
  return (
    <div className={styles.handOver}>
      <span className={styles.day}>
        <EditInPlace
          label={say('plan.hand-over-label')}
          value={writeDay(surprise.handOver)}
          shown={when}
          spoken={when}
          empty={say('plan.day-hint')}
          hint={say('plan.hand-over-hint')}
          onSave={move}
          waiting={waitingLine(`${surprise.id} hand-over`)}
        />
      </span>
    </div>
  );
}

/** Whether that is a usual visit, where it is, and what is done when they do not come. */
function Around({ view, today }: HeadProps) {
  const { surprise } = view;
  const { id, spot, planB, day, handOver } = surprise;
  const change = useChange(id);
  const keep = (field: 'spot' | 'planB') => (typed: string) =>
    change(
      (present) => ({ ...present, [field]: typed.trim() }),
      say('plan.written'),
      'beside the field',
    );
  return (
    <div className={styles.around}>
      <span className={styles.told}>{useWhatDay(view, today)}</span>
      {day !== handOver && (
        <span className={styles.told}>{say('plan.day-itself', { day: sayDayOnPaper(day) })}</span>
      )}
      <span className={styles.piece}>
        <EditInPlace
          label={say('plan.spot')}
          value={spot}
          empty={say('plan.spot-empty')}
          onSave={keep('spot')}
          waiting={waitingLine(`${id} spot`)}
        />
      </span>
      <span className={styles.piece}>
        <EditInPlace
          label={say('plan.plan-b')}
          value={planB}
          shown={say('plan.plan-b-said', { what: planB })}
          empty={say('plan.plan-b-empty')}
          onSave={keep('planB')}
          waiting={waitingLine(`${id} plan-b`)}
        />
      </span>
    </div>
  );
}

function useWhatDay({ surprise: { handOver }, card }: SurpriseInView, today: CalendarDay): string {
  const { hours } = useShop() ?? createShop();
  if (!hours[weekdayOf(handOver)]) return say('plan.closed-then');
  const visit = usualVisitNear(card, handOver, today, hours);
  if (visit.about === undefined) return say('plan.no-habit');
  return say(visit.day === handOver ? 'plan.usual-visit' : 'plan.not-usual-visit');
}
