import type { CalendarDay, LocalTime } from '../../../../shared/calendar-day.ts';
import type { SurpriseStep } from '../../../../shared/domain/surprise.ts';
import { readHand } from '../../../data/looks/hand.ts';
import type { SurpriseInView } from '../../../data/looks/use-surprises.ts';
import { readClock } from '../../../platform/clock.ts';
import { useFocusBack } from '../../../ui/focus-back.ts';
import { sayStepBy } from '../../../wording/book/say-plan.ts';
import { sayNameOf, sayStep } from '../../../wording/book/say-surprise.ts';
import { say } from '../../../wording/say.ts';
import { type Change, useChange } from '../use-change.ts';
import styles from './plan-steps.module.css';
import { StepEditor } from './step-editor.tsx';
import { useStepDraft } from './use-step-draft.ts';

/** One step: ticked with one key, edited when its words are pressed. */
export function StepLine({
  step,
  view,
  today,
  now,
}: {
  readonly step: SurpriseStep;
  readonly view: SurpriseInView;
  readonly today: CalendarDay;
  readonly now: LocalTime;
}) {
  const { surprise, card } = view;
  const { spot, occasion } = surprise;
  const change = useChange(surprise.id);
  const editing = useStepDraft(surprise, step, now);
  const opener = useFocusBack(editing.isOpen);
  const words = sayStep(step, { spot, occasion, name: sayNameOf(card) });
  if (editing.isOpen) {
    return (
      <li>
        <StepEditor
          editing={editing}
          words={sayStep({ ...step, what: '' }, { spot, occasion, name: sayNameOf(card) })}
          now={now}
        />
      </li>
    );
  }
  const tick = () => void tickStep(change, step);
  return (
    <li className={styles.step} data-due={dueOf(step, today, surprise.state === 'planned')}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          className={styles.box}
          aria-label={words}
          checked={step.done !== undefined}
          onChange={tick}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.repeat) tick();
          }}
        />
      </label>
      <button ref={opener} type="button" className={styles.opener} onClick={editing.open}>
        <span className={styles.what} dir="auto">
          {words}
        </span>{' '}
        <span className={styles.by} dir="auto">
          {sayStepBy(step, today)}
          {!step.done && step.owner !== '' && ` · ${step.owner}`}
        </span>
        <span className={styles.hidden}>{say('plan.step-edit')}</span>
      </button>
    </li>
  );
}

/** Ticks a step, or takes the tick away: as this till saw it, whatever others have ticked meanwhile. */
function tickStep(change: Change, { id, done }: SurpriseStep): Promise<string | undefined> {
  const mark = { at: readClock(), who: readHand() };
  return change(
    (present) => ({
      ...present,
      steps: present.steps.map((step) => {
        if (step.id !== id) return step;
        const { done: before, ...open } = step;
        return done ? open : { ...open, done: before ?? mark };
      }),
    }),
    say(done ? 'plan.step-was-undone' : 'plan.step-was-done'),
  );
}

function dueOf({ done, by }: SurpriseStep, today: CalendarDay, isPlanned: boolean) {
  if (done) return 'done';
  if (!isPlanned || by > today) return undefined;
  return by < today ? 'late' : 'today';
}
