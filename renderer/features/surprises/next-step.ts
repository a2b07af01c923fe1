import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { Surprise, SurpriseStep } from '../../../shared/domain/surprise.ts';
import { type DueStep, stepsDue } from '../../../shared/rules/surprises/signatures.ts';

/** What is to be done next for a plan: what is latest, else what comes soonest. */
export function nextStep(
  surprise: Pick<Surprise, 'state' | 'steps'>,
  today: CalendarDay,
): DueStep | undefined {
  const [due] = stepsDue(surprise, today);
  if (due) return due;
  const step = inOrder(surprise.steps).find(({ done }) => !done);
  return step && { step, lateBy: 0 };
}

/** Steps by their days; those of one day as they were laid out. */
export function inOrder(steps: readonly SurpriseStep[]): readonly SurpriseStep[] {
  return steps.toSorted((one, other) => (one.by === other.by ? 0 : one.by < other.by ? -1 : 1));
}
