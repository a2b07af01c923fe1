import type { CalendarDay, Weekday } from '../../../shared/calendar-day.ts';
import type { UsualReason } from '../../../shared/rules/habits/usual.ts';
import { say } from '../say.ts';
import { sayDayFrom } from '../say-day.ts';

/** A day of the week as a habit: "Sundays". */
export function sayWeekdays(weekday: Weekday): string {
  return say(`weekdays.${weekday}`);
}

/** Why the book thinks so: "9 of the last 10 Sundays", "pinned", "asked for oat, since Tuesday". */
export function sayUsualReason(reason: UsualReason, today: CalendarDay): string {
  if (reason.kind === 'pinned') return say('usual.pinned');
  if (reason.kind === 'asked') {
    const day = sayDayFrom(reason.since, today);
    const what = reason.words === '' ? 'it' : 'words';
    return say('usual.asked', { what, words: reason.words, day });
  }
  const { times, of, when } = reason;
  const share = { times, of };
  if (when.kind === 'weekday') {
    return say('usual.weekday', { ...share, weekdays: sayWeekdays(when.weekday) });
  }
  if (when.kind === 'part-of-day') return say(`usual.${when.part}`, share);
  return say('usual.visits', share);
}
