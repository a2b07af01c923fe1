import type { Weekday } from '../../../shared/calendar-day.ts';
import type { UsualReason } from '../../../shared/rules/habits/usual.ts';
import { say } from '../say.ts';

/** A day of the week as a habit: "Sundays". */
export function sayWeekdays(weekday: Weekday): string {
  return say(`weekdays.${weekday}`);
}

/** Why the book thinks so: "9 of the last 10 Sundays", "pinned". */
export function sayUsualReason(reason: UsualReason): string {
  if (reason.kind === 'pinned') return say('usual.pinned');
  const { times, of, when } = reason;
  const share = { times, of };
  if (when.kind === 'weekday') {
    return say('usual.weekday', { ...share, weekdays: sayWeekdays(when.weekday) });
  }
  if (when.kind === 'part-of-day') return say(`usual.${when.part}`, share);
  return say('usual.visits', share);
}
