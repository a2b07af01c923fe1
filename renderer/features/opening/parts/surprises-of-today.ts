import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import { isHandedOver } from '../../../../shared/rules/surprises/out-to-sign.ts';
import {
  type DueStep,
  type Signatures,
  signaturesOf,
  stepsDue,
} from '../../../../shared/rules/surprises/signatures.ts';
import type { SurpriseInView } from '../../../data/looks/use-surprises.ts';

/** A plan that asks for something today. */
export interface SurpriseOfToday extends SurpriseInView {
  /** What is to be done, the latest first. */
  readonly due: readonly DueStep[];
  readonly signatures: Signatures;
  /** The hand-over lies ahead, is today, or is over and nobody has said yet how it went. */
  readonly moment: 'ahead' | 'today' | 'over';
}

/** The plans that ask for something today: a step, more signatures, the hand-over, how it went. */
export function surprisesOfToday(
  surprises: readonly SurpriseInView[],
  today: CalendarDay,
): SurpriseOfToday[] {
  return surprises
    .filter(({ surprise }) => surprise.state === 'planned')
    .map((one) => toDo(one, today))
    .filter(
      ({ due, signatures, moment }) =>
        due.length > 0 || signatures.pace === 'slow' || moment !== 'ahead',
    );
}

function toDo(one: SurpriseInView, today: CalendarDay): SurpriseOfToday {
  const { surprise, wishes } = one;
  const moment = momentOf(one, today);
  // Nobody decorates a table once the day is over; thanks are as welcome as ever.
  const isStillToDo = ({ step: { kind } }: DueStep) =>
    moment !== 'over' || kind === 'thank' || kind === 'own';
  return {
    ...one,
    due: stepsDue(surprise, today).filter(isStillToDo),
    signatures: signaturesOf(surprise, wishes.length, today),
    moment,
  };
}

function momentOf({ surprise }: SurpriseInView, today: CalendarDay): SurpriseOfToday['moment'] {
  if (isHandedOver(surprise) || surprise.handOver < today) return 'over';
  return surprise.handOver === today ? 'today' : 'ahead';
}
