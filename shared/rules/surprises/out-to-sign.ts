import type { CalendarDay } from '../../calendar-day.ts';
import type { Surprise } from '../../domain/surprise.ts';

/** Whether the card of a surprise lies out to be signed today. */
export function isOutToSign(
  { state, target, handOver, steps }: Pick<Surprise, 'state' | 'target' | 'handOver' | 'steps'>,
  today: CalendarDay,
): boolean {
  if (state !== 'planned' || target === 0 || today > handOver) return false;
  if (isHandedOver({ steps })) return false;
  const putOut = steps.find(({ kind }) => kind === 'put-out');
  return putOut === undefined || putOut.done !== undefined || putOut.by <= today;
}

/** Whether somebody has ticked off that it was handed over. */
export function isHandedOver({ steps }: Pick<Surprise, 'steps'>): boolean {
  return steps.some(({ kind, done }) => kind === 'hand-over' && done !== undefined);
}

/** Whether it is to be handed over: on its day, and until that was done or ended. */
export function isToHandOver(
  { state, handOver, steps }: Pick<Surprise, 'state' | 'handOver' | 'steps'>,
  today: CalendarDay,
): boolean {
  return state === 'planned' && handOver <= today && !isHandedOver({ steps });
}
