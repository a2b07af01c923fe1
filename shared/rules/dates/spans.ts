import { addDays, type CalendarDay } from '../../calendar-day.ts';
import type { EventTime } from '../../domain/life-event.ts';
import { COUNT, MONTH, numberOfWord, words } from './date-words.ts';
import { findWhen, type WhenFound, whenAtEnd, whenAtStart } from './find-when.ts';
import { dateOf, dayTime, firstDay, lastDay, type When, type WhenContext } from './when.ts';

const TILL = /\s*(?<!\p{L})(?:till|til|['’]til|until|thru|through|up\s+to)\s+(?:the\s+)?(?=\S)/iu;
/** "18 dec, back 9 jan": away till then. */
const BACK =
  /[\s,;]+(?:and\s+)?(?:back|home|returns?|returning)\s+(?:again\s+)?(?:on\s+)?(?:the\s+)?(?=\S)/iu;
const TO = /(?:\s+to\s+(?:the\s+)?|\s*[-–—]\s*)(?=\S)/giu;
const DAYS_OF_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<from>\\d{1,2})(?:st|nd|rd|th)?\\s*(?:-|–|—|to|till?|until|thru|through|and)\\s*(?:the\\s+)?(?=\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${MONTH})(?!\\p{L}))`,
  'iu',
);
const MONTH_OF_DAYS = words(
  `(?<month>${MONTH})\\s+(?<first>\\d{1,2})(?:st|nd|rd|th)?\\s*(?:-|–|—|to|till?|until|thru|through)\\s*(?:the\\s+)?(?<last>\\d{1,2})(?:st|nd|rd|th)?`,
);
const LASTING = words(
  `for\\s+(?<count>${COUNT})\\s+(?<unit>days?|nights?|weeks?|wks?|fortnights?)`,
);

/** Words that tell a first and a last day: "till sunday", "3-10 august", "for a week". */
export function findSpan(text: string, context: WhenContext): WhenFound | undefined {
  return (
    monthOfDays(text, context) ??
    daysOfMonth(text, context) ??
    fromTo(text, context) ??
    lasting(text, context)
  );
}

/** "Aug 3-10": the first day is read with its month, the last one follows. */
function monthOfDays(text: string, context: WhenContext): WhenFound | undefined {
  const match = MONTH_OF_DAYS.exec(text);
  const { month = '', first = '', last = '' } = match?.groups ?? {};
  if (match === null) return undefined;
  const start = whenAtStart(`${month} ${first}`, context)?.when;
  const when = start && ending(start, context, `${month} ${last}`);
  return when && { when, from: match.index, to: match.index + match[0].length };
}

/** "3-10 august": the month stands behind the last day and is said of both. */
function daysOfMonth(text: string, context: WhenContext): WhenFound | undefined {
  const match = DAYS_OF_MONTH.exec(text);
  const { from = '', month = '' } = match?.groups ?? {};
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  const year = /^\d{1,2}\D{0,3}\s+(?:of\s+)?\p{L}+\.?(?<year>,?\s+\d{4})/u.exec(text.slice(end));
  const start = whenAtStart(`${from} ${month}${year?.groups?.year ?? ''}`, context)?.when;
  const found = whenAtStart(text.slice(end), context);
  const when = start && found && ending(start, context, text.slice(end));
  return when && { when, from: match.index, to: end + found.to };
}

/** "Friday to sunday", "till sunday": without a first day it begins today. */
function fromTo(text: string, context: WhenContext): WhenFound | undefined {
  const till = TILL.exec(text);
  if (till !== null) return joined(text, till.index, till.index + till[0].length, context, true);
  const back = BACK.exec(text);
  const away = back && joined(text, back.index, back.index + back[0].length, context, false);
  if (away) return away;
  for (const to of text.matchAll(TO)) {
    const found = joined(text, to.index, to.index + to[0].length, context, false);
    if (found) return found;
  }
  return undefined;
}

function joined(
  text: string,
  before: number,
  behind: number,
  context: WhenContext,
  mayBeginToday: boolean,
): WhenFound | undefined {
  const start = whenAtEnd(text.slice(0, before), context);
  const end = endAtStart(text.slice(behind), { ...context, past: false });
  if (!end || (!start && !mayBeginToday)) return undefined;
  const today: When = { choices: [dayTime(context.today)], ask: false };
  const when = ending(start?.when ?? today, context, text.slice(behind));
  return when && { when, from: start?.from ?? before, to: behind + end.to };
}

/** Every beginning with the end that follows it. */
function ending(start: When, context: WhenContext, words: string): When | undefined {
  if (start.problem !== undefined) return start;
  const spans = start.choices.map((choice) => {
    const day = firstDay(choice);
    return day === undefined ? undefined : endAfter(day, context, words);
  });
  const known = spans.flatMap((span) => span ?? []);
  const wrong = known.find(({ problem }) => problem !== undefined);
  if (wrong !== undefined || known.length < spans.length) return wrong;
  const choices = known.flatMap((span) => span.choices);
  return choices.length === 0
    ? undefined
    : { choices, ask: choices.length > 1 && (start.ask || known.some((span) => span.ask)) };
}

function endAfter(day: CalendarDay, context: WhenContext, words: string): When | undefined {
  const found = endAtStart(words, { ...context, today: day, past: false });
  if (!found || found.when.problem !== undefined) return found?.when;
  const ends = found.when.choices.map(endsOf);
  const meant = found.when.ask ? ends.flat() : (ends[0] ?? []);
  const choices = meant.filter((end) => end > day).map((end) => dayTime(day, end));
  return choices.length === 0 ? undefined : { choices, ask: choices.length > 1 };
}

/** Where a span ends; a bare month, which is no date elsewhere, may stand here. */
function endAtStart(text: string, context: WhenContext): WhenFound | undefined {
  const found = whenAtStart(text, context);
  if (found) return found;
  const month = whenAtStart(`in ${text}`, context);
  return month && { when: month.when, from: 0, to: month.to - 'in '.length };
}

/** Till a day is till that day; till a month may be till it begins or till it is over. */
function endsOf(time: EventTime): readonly CalendarDay[] {
  const last = lastDay(time);
  if (time.kind !== 'month' || last === undefined) return last === undefined ? [] : [last];
  const first = dateOf(time.year, time.month, 1);
  return first === undefined ? [last] : [first, last];
}

/** "Saturday for a week": seven nights; "for three days" is over on the third. */
function lasting(text: string, context: WhenContext): WhenFound | undefined {
  const match = LASTING.exec(text);
  if (match === null) return undefined;
  const { count = '', unit = '' } = match.groups ?? {};
  const end = match.index + match[0].length;
  const blank = text.slice(0, match.index) + ' '.repeat(match[0].length) + text.slice(end);
  const start = findWhen(blank, context);
  const today: When = { choices: [dayTime(context.today)], ask: false };
  const when = extended(start?.when ?? today, lengthOf(unit, numberOfWord(count)));
  const here = { from: match.index, to: end };
  return start ? { when, from: start.from, to: start.to, also: here } : { when, ...here };
}

function lengthOf(unit: string, count: number): number {
  if (/^w/i.test(unit)) return count * 7;
  if (/^f/i.test(unit)) return count * 14;
  return /^n/i.test(unit) ? count : count - 1;
}

function extended(when: When, days: number): When {
  const choices = when.choices.map((choice) => {
    const day = firstDay(choice);
    return day === undefined ? choice : dayTime(day, addDays(day, days));
  });
  return { ...when, choices };
}
