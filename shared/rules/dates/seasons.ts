import { type CalendarDay, yearOf } from '../../calendar-day.ts';
import { type EventTime, SEASONS, type Season } from '../../domain/life-event.ts';
import { monthOf } from '../calendar/month-day.ts';
import { words } from './date-words.ts';
import type { Groups, WhenPattern } from './numbered-dates.ts';
import { either, likely, type When, type WhenContext } from './when.ts';

const BEFORE =
  '(?:in|during|over|for|by|from|since|until|till?|early|late|mid)(?:[\\s-]+(?:the|early|late|mid))*[\\s-]+';

/** Seasons of the year: "this summer", "in the fall", "early spring 2027". */
export const SEASON_TIMES: readonly WhenPattern[] = [
  {
    pattern: words(
      `(?:(?:early|late|mid|${BEFORE})\\s*)?(?<which>this|next|last)\\s+(?<season>spring|summer|autumn|fall|winter)(?!\\s+(?:blend|menu|roast|special))`,
    ),
    read: readSeason,
  },
  {
    pattern: words(
      `(?:${BEFORE})(?<season>spring|summer|autumn|fall|winter)(?:\\s+(?<year>\\d{4}))?(?!\\s+(?:blend|menu|roast|special))`,
    ),
    read: readSeason,
  },
  {
    pattern: words('(?<!^)(?<season>spring|summer|autumn|winter)(?:\\s+(?<year>\\d{4})|(?=\\s*$))'),
    read: readSeason,
  },
];

function readSeason(groups: Groups, context: WhenContext): When {
  const season = seasonOf(groups.season);
  const at = (year: number): EventTime => ({ kind: 'season', year, season });
  if (groups.year !== undefined) return likely(at(Number(groups.year)));
  const { today, past } = context;
  const coming = comingYear(season, context);
  const isNow = started(season, coming, context);
  const latest = isNow ? coming : coming - 1;
  const which = groups.which?.toLowerCase();
  if (which === 'last') return likely(at(coming - 1));
  if (which === 'next' && isNow) return likely(at(coming + 1));
  const isThisYear = coming === yearOf(today);
  if (which === 'next' && isThisYear) return either(at(coming), at(coming + 1));
  // Said in October, "this summer" may be the one that has gone by.
  if (which === 'this' && !isThisYear && !isNow && !past) return either(at(coming), at(latest));
  return past ? likely(at(latest), at(latest + 1)) : likely(at(coming), at(coming + 1));
}

function seasonOf(word = ''): Season {
  const plain = word.toLowerCase();
  return SEASONS.find((season) => season === plain) ?? 'autumn';
}

/** The month a season begins in: March, June, September, December in the north. */
function firstMonth(season: Season, southern: boolean): number {
  const north = 3 + 3 * SEASONS.indexOf(season);
  return southern ? ((north + 5) % 12) + 1 : north;
}

/** The year by which the season is named that is not over yet. */
function comingYear(season: Season, { today, southern }: WhenContext): number {
  const begins = firstMonth(season, southern);
  const lastYears = monthsOf(today) < (yearOf(today) - 1) * 12 + begins + 3;
  if (lastYears) return yearOf(today) - 1;
  return monthsOf(today) < yearOf(today) * 12 + begins + 3 ? yearOf(today) : yearOf(today) + 1;
}

function started(season: Season, year: number, { today, southern }: WhenContext): boolean {
  return monthsOf(today) >= year * 12 + firstMonth(season, southern);
}

function monthsOf(day: CalendarDay): number {
  return yearOf(day) * 12 + monthOf(day);
}
