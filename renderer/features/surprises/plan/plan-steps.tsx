import { dayOf, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { SurpriseInView } from '../../../data/looks/use-surprises.ts';
import { Button } from '../../../ui/button.tsx';
import { useFocusBack } from '../../../ui/focus-back.ts';
import { Rubric } from '../../../ui/rubric.tsx';
import { say } from '../../../wording/say.ts';
import { inOrder } from '../next-step.ts';
import styles from './plan-steps.module.css';
import { StepEditor } from './step-editor.tsx';
import { StepLine } from './step-line.tsx';
import { useStepDraft } from './use-step-draft.ts';

/** What is to be done, in order, each with one key to tick it off. */
export function PlanSteps({
  view,
  now,
}: {
  readonly view: SurpriseInView;
  readonly now: LocalTime;
}) {
  const { surprise } = view;
  const adding = useStepDraft(surprise, undefined, now);
  const adder = useFocusBack(adding.isOpen);
  return (
    <section className={styles.part} aria-labelledby="plan-steps">
      <Rubric id="plan-steps">{say('plan.steps')}</Rubric>
      {surprise.steps.length === 0 && <p className={styles.none}>{say('plan.no-steps')}</p>}
      <ul>
        {inOrder(surprise.steps).map((step) => (
          <StepLine key={step.id} step={step} view={view} today={dayOf(now)} now={now} />
        ))}
      </ul>
      {adding.isOpen ? (
        <StepEditor editing={adding} words="" now={now} />
      ) : (
        <div className={styles.adder}>
          <Button ref={adder} tone="quiet" onPress={adding.open}>
            {say('plan.step-add')}
          </Button>
        </div>
      )}
    </section>
  );
}
