import type { CalendarDay } from '../calendar-day.ts';

/** Calendars that go by the moon, or by another year than the shop's wall calendar. */
export const OTHER_CALENDARS = ['chinese', 'hebrew', 'islamic-umalqura', 'persian'] as const;

/** A calendar by which somebody keeps a day, as the Unicode calendars name it (CLDR). */
export type OtherCalendar = (typeof OTHER_CALENDARS)[number];

/** How a day comes round again; its first day says which month and day, week and weekday it is. */
export type YearlyRule =
  /** The same date; 29 February is kept on the 28th where there is none. */
  | { readonly by: 'date' }
  /** The same month and day of another calendar. */
  | { readonly by: 'calendar'; readonly calendar: OtherCalendar }
  /** The same weekday of the same week of the month: the second Sunday in May. */
  | { readonly by: 'weekday' }
  /** So many days from Easter Sunday (Western), like Whitsun. */
  | { readonly by: 'easter' };

/** One year's day that was moved: what falls on `from` is kept on `to`. */
export interface MovedDay {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}
