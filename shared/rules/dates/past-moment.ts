import {
  type CalendarDay,
  clockOf,
  dayOf,
  isCalendarDay,
  isLocalTime,
  type LocalTime,
} from '../../calendar-day.ts';
import { fail, type Result, succeed } from '../../result.ts';
import { readEventTime, type TimesRead } from './read-event-time.ts';

/** Why a moment that has been cannot be read from what was typed. */
export type PastProblem = 'not-a-moment' | 'no-such-day' | 'not-come-yet' | 'too-long-ago';

/** What a moment is read against. */
interface ReadBy {
  readonly now: LocalTime;
  readonly southern: boolean;
  /** The time of day, 'HH:mm', of a day that is typed alone. */
  readonly clockOn: (day: CalendarDay) => string;
  /** The day of an hour that is typed alone; today without it. */
  readonly hourOn?: CalendarDay;
}

/** "15:02", "at 3 pm", "3.30pm", "noon". */
const CLOCK =
  /(?:^|[\s,t])(?:at\s+|about\s+|around\s+)?(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s*(?<half>am|pm)|(?<hours>\d{1,2}):(?<minutes>\d{2})(?::\d{2})?|(?<noon>noon|midday))$/i;
/** "28.11." is a day, and "28.11. 15.02" has a time behind it. */
const CLOCK_BEHIND_DAY = /[\s,](?:at\s+)?(?<hours>[01]?\d|2[0-3])\.(?<minutes>\d{2})$/i;
/** A slip of the keys is likelier than a visit before that. */
const FIRST_DAY = '1900-01-01';

/**
 * Reads when something was: "15:02", "yesterday 3 pm", "last Tuesday", "28 November 15:02",
 * "three weeks ago". What may be several days asks; a day that has not come is refused.
 */
export function readPastMoment(
  text: string,
  { now, southern, clockOn, hourOn = dayOf(now) }: ReadBy,
): Result<TimesRead<LocalTime>, PastProblem> {
  const words = text.trim();
  const clock = CLOCK.exec(words) ?? CLOCK_BEHIND_DAY.exec(words);
  const time = clock?.groups && clockIn(clock.groups);
  const dayWords = (clock ? words.slice(0, clock.index) : words).replace(/[\s,]+$/, '');
  if (clock && time === undefined) return fail('not-a-moment');
  const days = dayWords === '' && clock ? only(hourOn) : readDays(dayWords, { now, southern });
  if (!days.ok) return days;
  const moments = days.value.choices
    .map((day) => `${day}T${time ?? clockOn(day)}:00`)
    .filter(isLocalTime)
    .map((moment) => onDayAlone(moment, now, time !== undefined));
  const been = moments.filter((moment) => moment <= now);
  if (moments.length === 0) return fail('not-a-moment');
  if (been.length === 0) return fail('not-come-yet');
  return succeed({ choices: been, ask: days.value.ask && been.length > 1 });
}

/** Today at an hour that was only supposed and is still to come is now. */
function onDayAlone(moment: LocalTime, now: LocalTime, isTold: boolean): LocalTime {
  const isLater = !isTold && moment > now && dayOf(moment) === dayOf(now);
  return isLater ? (`${dayOf(now)}T${clockOf(now)}:00` as LocalTime) : moment;
}

function only(day: CalendarDay): Result<TimesRead<CalendarDay>, PastProblem> {
  return succeed({ choices: [day], ask: false });
}

function readDays(
  words: string,
  { now, southern }: Pick<ReadBy, 'now' | 'southern'>,
): Result<TimesRead<CalendarDay>, PastProblem> {
  const today = dayOf(now);
  const read = readEventTime(words.replace(/^on\s+/i, ''), { today, southern, past: true });
  if (words === '' || (!read.ok && read.failure === 'odd-year')) {
    return fail(words === '' ? 'not-a-moment' : 'too-long-ago');
  }
  if (!read.ok) return fail(read.failure === 'no-such-day' ? 'no-such-day' : 'not-a-moment');
  const days = read.value.choices.flatMap((time) =>
    time.kind === 'day' && time.until === undefined ? [time.day] : [],
  );
  const told = days.filter((day) => isCalendarDay(day) && day >= FIRST_DAY);
  if (days.length > 0 && told.length === 0) return fail('too-long-ago');
  return told.length === 0 ? fail('not-a-moment') : succeed({ ...read.value, choices: told });
}

function clockIn(found: Readonly<Record<string, string | undefined>>): string | undefined {
  if (found.noon !== undefined) return '12:00';
  const isHalf = found.half !== undefined;
  const typed = Number(found.hour ?? found.hours);
  if (isHalf && (typed < 1 || typed > 12)) return undefined;
  const hours = isHalf ? (typed % 12) + (found.half?.toLowerCase() === 'pm' ? 12 : 0) : typed;
  const minutes = found.minute ?? found.minutes ?? '00';
  if (hours > 23 || Number(minutes) > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${minutes}`;
}
