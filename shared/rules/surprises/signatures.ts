import { addDays, type CalendarDay, dayOf, daysBetween } from '../../calendar-day.ts';
import type { Surprise, SurpriseStep } from '../../domain/surprise.ts';

/** How the signing of a card gets on. */
export interface Signatures {
  readonly signed: number;
  /** Signatures hoped for. */
  readonly target: number;
  /** Days until it is handed over; 0 on the day and after it. */
  readonly daysLeft: number;
  readonly pace: 'no-card' | 'enough' | 'on-time' | 'slow' | 'over';
}

/** A step to be done today, or one that is late by so many days. */
export interface DueStep {
  readonly step: SurpriseStep;
  readonly lateBy: number;
}

/** How many have signed, and whether it will be enough at the pace so far. */
export function signaturesOf(
  surprise: Pick<Surprise, 'target' | 'handOver' | 'steps'>,
  signed: number,
  today: CalendarDay,
): Signatures {
  const { target, handOver } = surprise;
  const daysLeft = Math.max(0, daysBetween(today, handOver));
  return { signed, target, daysLeft, pace: paceOf(surprise, signed, today) };
}

/** What is to be done by today, what is latest first; nothing of a plan that has ended. */
export function stepsDue(
  { state, steps }: Pick<Surprise, 'state' | 'steps'>,
  today: CalendarDay,
): DueStep[] {
  if (state !== 'planned') return [];
  return steps
    .filter(({ done, by }) => !done && by <= today)
    .toSorted((one, other) => (one.by === other.by ? 0 : one.by < other.by ? -1 : 1))
    .map((step) => ({ step, lateBy: daysBetween(step.by, today) }));
}

function paceOf(
  surprise: Pick<Surprise, 'target' | 'handOver' | 'steps'>,
  signed: number,
  today: CalendarDay,
): Signatures['pace'] {
  const { target, handOver, steps } = surprise;
  if (target === 0) return 'no-card';
  if (signed >= target) return 'enough';
  if (today >= handOver) return 'over';
  const out = dayPutOut(steps);
  const daysSoFar = out === undefined ? 0 : daysBetween(out, today);
  // On its first day a card has no pace yet.
  if (daysSoFar < 1) return 'on-time';
  const daysAhead = daysBetween(today, addDays(handOver, -1));
  return target - signed > (signed / daysSoFar) * daysAhead ? 'slow' : 'on-time';
}

/** The day the card was put out; the day it should have been, while nobody has. */
function dayPutOut(steps: readonly SurpriseStep[]): CalendarDay | undefined {
  const step = steps.find(({ kind }) => kind === 'put-out');
  return step?.done ? dayOf(step.done.at) : step?.by;
}
