import { addDays, type CalendarDay, weekdayOf, yearOf } from '../../calendar-day.ts';
import { easterIn } from '../calendar/easter.ts';
import { WEEKDAY, weekdayOfWord, words } from './date-words.ts';
import type { Groups, WhenPattern } from './numbered-dates.ts';
import { dateOf, dayTime, either, firstDay, likely, type When, type WhenContext } from './when.ts';

type Feast = (year: number) => CalendarDay | undefined;

// "Christmas party on friday" and "the easter blend" are not at Christmas and Easter.
const NOT_A_NAME_OF =
  '(?!\\s+(?:part(?:y|ies)|do|dinner|lunch|blend|cakes?|cards?|markets?|lights?|concert|tree|jumper|play|show|eggs?|buns?|cookies?|presents?|shopping|special|holidays?|hols?|break)(?!\\p{L}))';

const FEASTS: readonly (readonly [string, Feast])[] = [
  ['(?:christmas|xmas)\\s+eve', fixed(12, 24)],
  ['boxing\\s+day', fixed(12, 26)],
  ['(?:christmas|xmas)(?:\\s+day)?', fixed(12, 25)],
  ["new\\s+year['’]?s?\\s+eve|nye|hogmanay", fixed(12, 31)],
  ["(?<!in\\s+the\\s+|next\\s+|this\\s+|last\\s+)new\\s+year(?:['’]?s)?(?:\\s+day)?", fixed(1, 1)],
  ['good\\s+friday', fromEaster(-2)],
  ['easter\\s+monday', fromEaster(1)],
  ['easter(?:\\s+(?:sunday|day))?', fromEaster(0)],
  ['ash\\s+wednesday', fromEaster(-46)],
  ['(?:shrove\\s+tuesday|pancake\\s+day)', fromEaster(-47)],
  ['(?:whitsun(?:day)?|pentecost)', fromEaster(49)],
  ["(?:halloween|hallowe['’]en)", fixed(10, 31)],
  ['bonfire\\s+night|guy\\s+fawkes(?:\\s+night)?', fixed(11, 5)],
  ["(?:st\\.?\\s+)?valentine['’]?s?(?:\\s+day)?", fixed(2, 14)],
  ["(?:st\\.?\\s+)?(?:patrick['’]?s|paddy['’]?s)\\s+day", fixed(3, 17)],
  ['thanksgiving', thanksgivingIn],
];

/** Feasts by name, on their exact days: "christmas", "easter monday", "the saturday before xmas". */
export const NAMED_DAYS: readonly WhenPattern[] = [
  ...FEASTS.map(([name, feast]) => ({
    pattern: words(
      `(?:(?:the\\s+)?(?<weekday>${WEEKDAY}|day)\\s+)(?<way>before|after)\\s+(?:${name})${NOT_A_NAME_OF}`,
    ),
    read: ({ weekday, way }: Groups, context: WhenContext) =>
      beside(readFeast(feast, undefined, context), weekday ?? '', way === 'after'),
  })),
  ...FEASTS.map(([name, feast]) => ({
    pattern: words(`(?:(?<which>next|last|this)\\s+)?(?:${name})${NOT_A_NAME_OF}`),
    read: ({ which }: Groups, context: WhenContext) =>
      readFeast(feast, which?.toLowerCase(), context),
  })),
];

/** The Saturday before a feast, or the day after it. */
function beside(when: When | undefined, weekday: string, isAfter: boolean): When | undefined {
  const step = isAfter ? 1 : -1;
  const besides = (day: CalendarDay): CalendarDay => {
    const next = addDays(day, step);
    const wanted = weekdayOfWord(weekday);
    const distance = /^day$/i.test(weekday) ? 0 : ((wanted - weekdayOf(next)) * step + 7) % 7;
    return addDays(next, distance * step);
  };
  const choices = when?.choices.map((choice) => {
    const day = firstDay(choice);
    return day === undefined ? choice : dayTime(besides(day));
  });
  return when && choices && { ...when, choices };
}

function readFeast(feast: Feast, which: string | undefined, { today, past }: WhenContext) {
  const days = [-2, -1, 0, 1, 2].flatMap((shift) => feast(yearOf(today) + shift) ?? []);
  const [next, following] = days.filter((day) => day >= today).map((day) => dayTime(day));
  const latest = days.filter((day) => day < today || (past && day === today)).at(-1);
  const behind = latest === undefined ? undefined : dayTime(latest);
  if (!next || !following || !behind) return undefined;
  if (which === 'last') return likely(behind);
  if (which === undefined && past) return likely(behind, next);
  const isThisYear = next.kind === 'day' && yearOf(next.day) === yearOf(today);
  return which === 'next' && isThisYear ? either(next, following) : likely(next, following);
}

function fixed(month: number, day: number): Feast {
  return (year) => dateOf(year, month, day);
}

function fromEaster(days: number): Feast {
  return (year) => addDays(easterIn(year), days);
}

/** The fourth Thursday in November, as the United States keep it. */
function thanksgivingIn(year: number): CalendarDay | undefined {
  const first = dateOf(year, 11, 1);
  return first && addDays(first, ((4 - weekdayOf(first) + 7) % 7) + 21);
}
