import { addDays, type CalendarDay, type DayOfYear, yearOf } from '../../calendar-day.ts';
import { dayOfMonth, monthOf } from '../calendar/month-day.ts';
import { readDate } from '../dates/dates-in-note.ts';
import { tellsThePast } from '../dates/tense.ts';
import { dateOf, type When } from '../dates/when.ts';
import { tidy, withoutSubject } from '../words/note-line.ts';
import { whoTold } from './events/told-by.ts';
import type { BirthdayReading, NoteContext } from './note-reading.ts';

/** What a line about a birthday says besides its date. */
interface Cue {
  readonly about: 'birthday' | 'name-day';
  readonly turns?: number;
  /** The day is the one they were born on. */
  readonly born: boolean;
  /** The line without what it says besides its date. */
  readonly rest: string;
}

const WHOSE =
  "(?:(?:it['’]s|its|it is|today['’]s|his|her|their|has|have|had|the|a|is|own|big|special|on|for|when)\\s+)*";
const NAME_DAY = new RegExp(`^${WHOSE}(?:name[\\s-]?day|saint['’]?s day)\\b`, 'i');
const BIRTHDAY = "(?:birthdays(?=\\s)|birthday|birth\\s+day|b-?day|b['’]day|birfday)";
const NOT_A_BIRTHDAY =
  /\b(?:birthday|b-?day)['’]?s?\s+(?:cake|card|party|present|gift|treat|voucher|drinks?|surprise|do|dinner|lunch|meal|tea|weekend|trip|order|flowers|candles?|boy|girl|month|week)\b/i;
const OWN = new RegExp(`^${WHOSE}(?:(?<age>\\d{1,3})(?:st|nd|rd|th)?\\s+)?${BIRTHDAY}\\b`, 'i');
const DATE_FIRST = new RegExp(
  `^(?<date>.{2,30}?)(?:['’]?s|\\s+is|\\s+was|\\s+for)?,?\\s+(?:(?:his|her|their|the|is|was)\\s+)?(?:(?<age>\\d{1,3})(?:st|nd|rd|th)?\\s+)?(?<cue>${BIRTHDAY}|name[\\s-]?day)$`,
  'i',
);
const TURNS =
  /^(?:(?:will|is|be|going|to|gonna|just|has|only)\s+)*(?:turn(?:s|ing|ed)?|hits|reaches)\s+(?:the\s+)?(?:big\s+)?(?<age>\d{1,3})\b(?!\s*(?:oz|ml|g|kg|pm|am|%))/i;
const AGE_FIRST =
  /^(?:(?:will|is|be|going|to|gonna|was|the|big|it['’]s|its|her|his|their)\s+)*(?<age>\d{2,3})(?:th|st|nd|rd)?(?:\s+years\s+old)?(?=\s*,?\s+(?:on|next|this|last|tomorrow|today|yesterday|in|a\s+week|a\s+fortnight|mon|tue|wed|thu|fri|sat|sun)\b)/i;
const BORN =
  /^(?:(?:he|she|was|is)\s+)*(?:born|d\.?o\.?b\.?|date\s+of\s+birth)\b\s*(?::|is)?\s*(?:on\s+)?/i;
const OLDEST = 130;

/** Reads "birthday 14 march", "turns 100 next sunday", "name day 6 december"; else undefined. */
export function readBirthday(line: string, context: NoteContext): BirthdayReading | undefined {
  const alone = spelledOut(line)
    .replace(/^shares?\s+(?:a|his|her|their)\s+birthday\s+with\s+[^,\d]+,?\s*/i, 'birthday ')
    .replace(/^(?:his |her |their )?name ?day(?: is)? (?!on\b)[^,\d]+,\s*/i, 'name day ');
  if (alone !== line) return readPlain(alone, context);
  return readPlain(line, context) ?? readPlain(line.replace(/,\s*[^\d,]{2,40}$/, ''), context);
}

const DECADES: Readonly<Record<string, string>> = {
  ...{ two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9' },
};

/** "The big five-oh" is fifty, and a leap year baby has a birthday on 29 February. */
function spelledOut(line: string): string {
  return line
    .replace(
      /\bbig\s+(?<tens>two|three|four|five|six|seven|eight|nine|\d)[\s-]?(?:oh|o|0)\b/gi,
      (_, tens) => {
        const said = String(tens).toLowerCase();
        return `big ${DECADES[said] ?? said}0`;
      },
    )
    .replace(/^(?:.*\s)?leap[\s-](?:day|year|yr)\s+baby\b.*$/i, 'birthday 29 feb')
    .replace(
      /^(?:(?:he|she|they)\s+)?(?:was\s+)?born on (?:a\s+)?leap[\s-]day\b.*$/i,
      'birthday 29 feb',
    );
}

function readPlain(line: string, context: NoteContext): BirthdayReading | undefined {
  const { rest } = whoTold(line);
  const cue = cueOf(tidy(withoutSubject(rest)));
  if (cue === undefined) return undefined;
  const onlyYear = cue.born
    ? /^(?:in\s+)?(?<year>\d{4})$/i.exec(cue.rest)?.groups?.year
    : undefined;
  if (onlyYear !== undefined) return bornInYear(Number(onlyYear), context);
  const dated = readDate(` ${cue.rest}`, whenContext(cue, rest, context));
  // What else is said must not vanish: "birthday cake for saturday" is an order.
  if (dated === undefined || !/^(?:is|on|was|\W)*$/i.test(dated.rest)) return undefined;
  return readingOf(cue, dated.when, saysYear(dated.words), context);
}

/** Makes a birthday of any line, because somebody said that it is one. */
export function fileAsBirthday(line: string, context: NoteContext): BirthdayReading {
  const read = readBirthday(line, context);
  if (read) return read;
  const about = /\b(?:name[\s-]?day|saint)/i.test(line) ? 'name-day' : 'birthday';
  const cue: Cue = { about, born: false, rest: line };
  const dated = readDate(line, whenContext(cue, line, context));
  const none: BirthdayReading = { about, choices: [] };
  return dated ? (readingOf(cue, dated.when, saysYear(dated.words), context) ?? none) : none;
}

function whenContext(cue: Cue, line: string, { today, southern, dayOrder }: NoteContext) {
  const hasEarlierYear = cue.turns === undefined && cue.about === 'birthday';
  const order = dayOrder === undefined ? {} : { dayOrder };
  return { today, southern, past: cue.born || tellsThePast(line), born: hasEarlierYear, ...order };
}

function cueOf(said: string): Cue | undefined {
  if (NOT_A_BIRTHDAY.test(said)) return undefined;
  const nameDay = NAME_DAY.exec(said);
  if (nameDay) return { about: 'name-day', born: false, rest: behind(said, nameDay) };
  const born = BORN.exec(said);
  if (born) return { about: 'birthday', born: true, rest: behind(said, born) };
  const own = OWN.exec(said) ?? TURNS.exec(said) ?? AGE_FIRST.exec(said);
  if (own) return withAge('birthday', own.groups?.age, behind(said, own));
  const { date, age, cue } = DATE_FIRST.exec(said)?.groups ?? {};
  if (date === undefined) return undefined;
  return withAge(/name/i.test(cue ?? '') ? 'name-day' : 'birthday', age, date);
}

function withAge(about: Cue['about'], age: string | undefined, rest: string): Cue | undefined {
  const turns = Number(age ?? 1);
  if (turns < 1 || turns > OLDEST) return undefined;
  return { about, born: false, rest, ...(age !== undefined && { turns }) };
}

function behind(said: string, match: RegExpExecArray): string {
  return said
    .slice(match.index + match[0].length)
    .replace(/^\s*(?:is|was|:|=|,)\s*/i, '')
    .trim();
}

/** True when words about time name a year. */
function saysYear(words: string): boolean {
  return /\d{4}|\d[./-]\s?\d{1,2}[./-]\s?\d{2}$|\d\D*\p{L}+[.,]?\s+['’]?\d{2}$/u.test(words);
}

function bornInYear(year: number, { today }: NoteContext): BirthdayReading | undefined {
  if (year > yearOf(today) && year < 2200) return problem('birthday', 'in-the-future');
  if (year < 1000) return problem('birthday', 'short-year');
  return year < 1900 || year >= 2200 ? problem('birthday', 'odd-year') : undefined;
}

function problem(
  about: Cue['about'],
  what: NonNullable<BirthdayReading['problem']>,
): BirthdayReading {
  return { about, choices: [], problem: what };
}

/** The day of the year, with its year when an age or a year is told; undefined for a mere month. */
function readingOf(
  { about, turns, born }: Cue,
  when: When,
  hasYear: boolean,
  { today }: NoteContext,
): BirthdayReading | undefined {
  if (when.problem !== undefined) return { ...problem(about, when.problem), ...aged(turns) };
  const days = when.choices.flatMap((choice) =>
    choice.kind === 'day' && choice.until === undefined ? [choice.day] : [],
  );
  if (days.length < when.choices.length) return undefined;
  const nextYear = addDays(today, 366);
  if (hasYear && days.every((day) => day > (born ? today : nextYear)))
    return problem(about, 'in-the-future');
  const choices = distinct(
    days.map((day) => {
      if (turns !== undefined) return daysOfAge(day, turns);
      return about === 'birthday' && hasYear && yearOf(day) < yearOf(today) ? day : yearless(day);
    }),
  );
  const [first] = choices;
  const isKnown = first !== undefined && (!when.ask || choices.length === 1);
  const named = about === 'name-day' ? { nameDay: first } : { birthday: first };
  return { about, choices, ...aged(turns), ...(isKnown && (named as Partial<BirthdayReading>)) };
}

function aged(turns: number | undefined): { readonly turns?: number } {
  return turns === undefined ? {} : { turns };
}

function daysOfAge(day: CalendarDay, age: number): DayOfYear {
  return dateOf(yearOf(day) - age, monthOf(day), dayOfMonth(day)) ?? yearless(day);
}

function yearless(day: CalendarDay): DayOfYear {
  return `--${day.slice(5)}` as DayOfYear;
}

function distinct(days: readonly DayOfYear[]): readonly DayOfYear[] {
  return [...new Set(days)];
}
