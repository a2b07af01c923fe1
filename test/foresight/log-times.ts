import { isLocalTime, type LocalTime } from '../../shared/calendar-day.ts';

/** Reads a day and a clock time, or both in the first; undefined when either makes no sense. */
export type ReadTime = (day: string, clock: string) => LocalTime | undefined;

type Parts = readonly [year: string, month: string, day: string];

/** A reader for the way all these days are written: year first, or day or month first. */
export function timeReader(days: readonly string[]): ReadTime {
  const dayFirst = isDayFirst(days);
  return (day, clock) => {
    const [date = '', time = clock] = day.trim().split(/[T\s]+/, 2);
    const parts = partsOf(date, dayFirst);
    // Seconds may be missing or have fractions.
    const found = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/.exec(time.trim());
    if (!parts || !found) return undefined;
    const [, hour = '', minute = '', second = '00'] = found;
    const [year, month, dayOfMonth] = parts;
    const text = `${year}-${two(month)}-${two(dayOfMonth)}T${two(hour)}:${minute}:${second}`;
    return isLocalTime(text) ? text : undefined;
  };
}

/** Some first number above 12 is a day; some second number above 12 says the month comes first. */
function isDayFirst(days: readonly string[]): boolean {
  const found = days.map((day) => /^(\d{1,2})[/.](\d{1,2})[/.]\d{4}/.exec(day.trim()));
  if (found.some((match) => Number(match?.[2]) > 12)) return false;
  if (found.some((match) => Number(match?.[1]) > 12)) return true;
  // Small numbers only: what hardly changes is the month.
  const [first, second] = [1, 2].map((place) => new Set(found.map((match) => match?.[place])).size);
  return (first ?? 0) >= (second ?? 0);
}

function partsOf(date: string, dayFirst: boolean): Parts | undefined {
  const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(date);
  if (yearFirst) return [yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? ''];
  const other = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(date);
  if (!other) return undefined;
  const [, first = '', second = '', year = ''] = other;
  return dayFirst ? [year, second, first] : [year, first, second];
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
