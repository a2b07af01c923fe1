import type { CalendarDay } from '../../../shared/calendar-day.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import {
  chosenOf,
  readDayBy,
  type TimeProblem,
} from '../../../shared/rules/dates/read-event-time.ts';

/** Why a line is not one day that something can be done on. */
export type OneDayProblem = TimeProblem | 'empty' | 'ask' | 'over';

/** Reads the one day a line means; a day that is over is none to do anything on. */
export function readOneDay(
  typed: string,
  picked: string | undefined,
  context: { readonly today: CalendarDay; readonly southern: boolean },
): Result<CalendarDay, OneDayProblem> {
  const read = readDayBy(typed, context);
  if (!read.ok) return read;
  if (read.value.choices.length === 0) return fail('empty');
  const day = chosenOf(read.value, picked);
  if (day === undefined) return fail('ask');
  return day < context.today ? fail('over') : succeed(day);
}
