import { type CalendarDay, daysBetween } from '../../calendar-day.ts';
import type { EventTime } from '../../domain/life-event.ts';
import { fail, type Result, succeed } from '../../result.ts';
import { spanOf } from '../lives/event-time.ts';
import { readDate } from './dates-in-note.ts';
import type { DayProblem } from './typed-day.ts';

/** Why a line that should say when cannot be kept. */
export type TimeProblem = DayProblem | 'not-a-time' | 'ends-first';

/**
 * What a line may mean, most likely first; when it asks, none is likelier than another.
 *
 * Where the likeliest is plain, the years after it are no choices: only one that has just gone by is.
 */
export interface TimesRead<Time> {
  readonly choices: readonly Time[];
  readonly ask: boolean;
}

/** What tells one choice from another. */
export function choiceKey(time: unknown): string {
  return JSON.stringify(time);
}

/** The choice somebody picked by its key, else the likeliest; undefined while somebody has to say. */
export function chosenOf<Time>(
  { choices, ask }: TimesRead<Time>,
  picked: string | undefined,
): Time | undefined {
  const byHand = choices.find((time) => choiceKey(time) === picked);
  return byHand ?? (ask ? undefined : choices[0]);
}

interface Context {
  readonly today: CalendarDay;
  /** South of the equator, where summer begins in December. */
  readonly southern: boolean;
  /** It has happened already: "14 march" is the last one, not the next. */
  readonly past?: boolean;
}

/** From so many days on, a span whose years nobody wrote was meant the other way round. */
const NEARLY_A_YEAR = 300;
const FIRST_YEAR = 1900;

const DAYS_OF_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?\s*[-–—]\s*(\d{1,2})(?:st|nd|rd|th)?\s+\p{L}/u;
const TO = /\s+(?:to|till|until)\s+|\s*[–—]\s*|\s+-\s+/u;

/**
 * Reads a line that says when and nothing else: "12 june", "june 2027", "summer", "soon",
 * "14-21 november", or nothing for what nobody knows.
 */
export function readEventTime(
  text: string,
  context: Context,
): Result<TimesRead<EventTime>, TimeProblem> {
  const line = text.trim();
  if (line === '') return succeed({ choices: [{ kind: 'unknown' }], ask: false });
  if (endsFirst(line, context)) return fail('ends-first');
  // A month or a season alone is one only where a date is expected, as after "in".
  const read = whole(line, context) ?? whole(`in ${line}`, context);
  if (!read) return fail('not-a-time');
  if (read.problem !== undefined) return fail(read.problem);
  if (read.choices.some((time) => yearIn(time) < FIRST_YEAR)) return fail('odd-year');
  const choices = read.ask ? read.choices : notAfterFirst(read.choices, context);
  return succeed({ choices, ask: read.ask });
}

/** Reads by when something is to be done: the last day of what the line says, or no day at all. */
export function readDayBy(
  text: string,
  context: Context,
): Result<TimesRead<CalendarDay>, TimeProblem> {
  if (text.trim() === '') return succeed({ choices: [], ask: false });
  const read = readEventTime(text.replace(/^\s*by\s+/i, ''), context);
  if (!read.ok) return read;
  const days = read.value.choices.flatMap((time) => spanOf(time, context.southern)?.to ?? []);
  // "Soon" is no day anybody can be held to.
  if (days.length === 0) return fail('not-a-time');
  return succeed({ choices: [...new Set(days)], ask: read.value.ask });
}

function notAfterFirst(times: readonly EventTime[], { southern }: Context): readonly EventTime[] {
  const begins = (time: EventTime) => spanOf(time, southern)?.from ?? '';
  const [first] = times;
  return times.filter((time) => first === undefined || begins(time) <= begins(first));
}

function whole(line: string, { today, southern, past = false }: Context) {
  const read = readDate(line, { today, southern, past });
  return read && /^[\s\p{P}]*$/u.test(read.rest) ? read.when : undefined;
}

function endsFirst(line: string, context: Context): boolean {
  const [, from, to] = DAYS_OF_MONTH.exec(line) ?? [];
  if (from !== undefined && Number(from) > Number(to)) return true;
  const span = whole(line, context)?.choices[0];
  const years = line.match(/\d{4}/g)?.length ?? 0;
  if (span?.kind === 'day' && span.until !== undefined) {
    return years < 2 && daysBetween(span.day, span.until) > NEARLY_A_YEAR;
  }
  const [first, last, ...more] = line.split(TO).map((part) => dayIn(part, context));
  return first !== undefined && last !== undefined && more.length === 0 && last < first;
}

function dayIn(part: string, context: Context): CalendarDay | undefined {
  const time = whole(part, context)?.choices[0];
  return time?.kind === 'day' ? time.day : undefined;
}

function yearIn(time: EventTime): number {
  if (time.kind === 'day') return Number(time.day.slice(0, 4));
  return time.kind === 'month' || time.kind === 'season' ? time.year : FIRST_YEAR;
}
