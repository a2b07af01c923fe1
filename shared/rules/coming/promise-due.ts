import { addDays, type CalendarDay, dayOf, weekdayOf } from '../../calendar-day.ts';
import type { PromiseMade } from '../../domain/promise.ts';

/** How pressing something promised is, the most pressing first. */
export const PROMISE_DUE = ['late', 'today', 'this-week', 'later', 'no-day'] as const;

/** How pressing something promised is. */
export type PromiseDue = (typeof PROMISE_DUE)[number];

/** A promise that is still to keep, or whose second step is still to do. */
export function isOpen({ state }: Pick<PromiseMade, 'state'>): boolean {
  return state === 'open' || state === 'to-check';
}

/** How pressing an open promise is; the week ends with its Sunday. */
export function dueOf({ by }: Pick<PromiseMade, 'by'>, today: CalendarDay): PromiseDue {
  if (by === undefined) return 'no-day';
  if (by < today) return 'late';
  if (by === today) return 'today';
  return by <= addDays(today, (7 - weekdayOf(today)) % 7) ? 'this-week' : 'later';
}

/** Open promises as they are to be kept: by their days, then what only has to be checked or has no day. */
export function inTurn<Made extends PromiseMade>(promises: readonly Made[]): Made[] {
  return promises.filter(isOpen).sort((one, other) => {
    const [first, second] = [turnOf(one), turnOf(other)];
    return first === second ? 0 : first < second ? -1 : 1;
  });
}

/** Kept, it has no day any more: its second step waits from the day it was kept. */
function turnOf({ state, by, madeAt, closed }: PromiseMade): string {
  const since = dayOf(closed?.at ?? madeAt);
  return state === 'to-check' ? `2 ${since}` : by === undefined ? `1 ${since}` : `0 ${by}`;
}
