import type { CalendarDay } from '../../calendar-day.ts';
import type { PromiseMade } from '../../domain/promise.ts';
import { dueOf, inTurn } from './promise-due.ts';

/** What was promised and is still to do, as a shop opens: nothing disappears by being late. */
export interface OpeningPromises<Made extends PromiseMade = PromiseMade> {
  readonly late: readonly Made[];
  readonly today: readonly Made[];
  /** Until this week's Sunday. */
  readonly thisWeek: readonly Made[];
  readonly later: readonly Made[];
  /** No day was named, or it is kept and only has to be checked. */
  readonly noDay: readonly Made[];
}

/** How many promises are pressing. */
export interface OpeningCount {
  readonly late: number;
  readonly today: number;
}

/**
 * Sorts what is still to do by how pressing it is; within that by its day, then by when it was
 * promised. What is checked by asking is a question at their next visit and no task of the day.
 */
export function openingPromises<Made extends PromiseMade>(
  promises: readonly Made[],
  today: CalendarDay,
): OpeningPromises<Made> {
  const byAge = promises.filter(isOurTask).sort((one, other) => (madeBefore(one, other) ? -1 : 1));
  const groups: { readonly [Group in keyof OpeningPromises]: Made[] } = {
    late: [],
    today: [],
    thisWeek: [],
    later: [],
    noDay: [],
  };
  for (const made of inTurn(byAge)) groups[groupOf(made, today)].push(made);
  return groups;
}

/** How many promises are late and how many are for today, for a line at the counter. */
export function countOpening(promises: readonly PromiseMade[], today: CalendarDay): OpeningCount {
  const groups = openingPromises(promises, today);
  return { late: groups.late.length, today: groups.today.length };
}

function isOurTask({ state, checkBy }: PromiseMade): boolean {
  return state === 'open' || (state === 'to-check' && checkBy === 'doing');
}

function madeBefore(one: PromiseMade, other: PromiseMade): boolean {
  return one.madeAt < other.madeAt;
}

/** Once kept, the day is past and of no meaning: the second step has none of its own. */
function groupOf(made: PromiseMade, today: CalendarDay): keyof OpeningPromises {
  if (made.state === 'to-check') return 'noDay';
  const due = dueOf(made, today);
  if (due === 'this-week') return 'thisWeek';
  return due === 'no-day' ? 'noDay' : due;
}
