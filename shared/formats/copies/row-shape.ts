import { z } from 'zod';
import {
  type CalendarDay,
  type DayOfYear,
  isCalendarDay,
  isDayOfYear,
  isLocalTime,
  type LocalTime,
} from '../../calendar-day.ts';
import type { HealthConsent } from '../../domain/fact.ts';
import { type EventTime, SEASONS } from '../../domain/life-event.ts';
import { OTHER_CALENDARS } from '../../domain/yearly.ts';

/** Every field of a row, the ones that may be missing too: a new field has to be named here. */
export type Shape<Row> = { readonly [Field in keyof Row]-?: z.ZodType<Row[Field]> };

/** An id of any row. */
export const id = z.string().min(1);

/** A moment that exists. */
export const localTime = z.string().refine(isLocalTime) as unknown as z.ZodType<LocalTime>;

/** A day that exists. */
export const calendarDay = z.string().refine(isCalendarDay) as unknown as z.ZodType<CalendarDay>;

/** A day of the year, with or without its year. */
export const dayOfYear = z.string().refine(isDayOfYear) as unknown as z.ZodType<DayOfYear>;

/** A calendar other than the one on the wall. */
export const otherCalendar = z.enum(OTHER_CALENDARS);

/** How an agreement was given. */
export const consentHow = z.enum(['said at the counter', 'on a sign-up card', 'in writing']);

/** An agreement to keep something about somebody's health. */
export const healthConsent = z.looseObject({
  givenAt: localTime,
  how: consentHow,
  who: z.string().exactOptional(),
  wordingVersion: z.number(),
} satisfies Shape<HealthConsent>);

const eventTimes = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('day'),
    day: calendarDay,
    until: calendarDay.exactOptional(),
  }),
  z.looseObject({ kind: z.literal('month'), year: z.int(), month: z.int().min(1).max(12) }),
  z.looseObject({ kind: z.literal('season'), year: z.int(), season: z.enum(SEASONS) }),
  z.looseObject({ kind: z.literal('soon') }),
  z.looseObject({ kind: z.literal('unknown') }),
]);

/** When something happens, as precisely as it was told. */
export const eventTime = eventTimes as unknown as z.ZodType<EventTime>;
