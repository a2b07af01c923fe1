import type { CalendarDay } from '../../../shared/calendar-day.ts';

/**
 * The day that days on paper are said from: so far off that each has its year. "Yesterday" would be
 * another day whenever the paper is read.
 */
export const READ_ANY_DAY: CalendarDay = '9999-12-31';
