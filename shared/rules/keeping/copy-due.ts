import { type CalendarDay, dayOf } from '../../calendar-day.ts';
import type { CopyAbout } from '../../daybook.ts';

/** After so many changes a day is a long time: another copy is made. */
const MANY_CHANGES = 500;

/**
 * Whether a copy should be made by itself: there is none of this day, or very much was written since.
 *
 * A clock that was put back finds copies of days to come: they count as what they hold, not as when
 * they say they were made.
 */
export function isCopyDue(
  copies: readonly Pick<CopyAbout, 'madeAt' | 'counts'>[],
  written: number,
  today: CalendarDay,
): boolean {
  if (written === 0) return false;
  const held = copies.map(({ counts }) => entriesIn(counts));
  const most = Math.max(0, ...held);
  const isOfToday = copies.some(({ madeAt }) => dayOf(madeAt) === today);
  return !isOfToday || written - most >= MANY_CHANGES;
}

/** How many changes are counted, of all devices together. */
export function entriesIn(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
