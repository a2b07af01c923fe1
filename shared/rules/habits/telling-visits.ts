import { type CalendarDay, dayOf, minutesOf, type Weekday, weekdayOf } from '../../calendar-day.ts';
import { lineKey, type OrderLine, type Visit } from '../../domain/visit.ts';
import { type PartOfDay, partOfDay } from '../calendar/part-of-day.ts';

/** A visit that says what they had, with all the rules of the usual ask of it worked out once. */
export interface TellingVisit {
  /** Wall-clock minutes since 1970. */
  readonly minutes: number;
  readonly day: CalendarDay;
  readonly weekday: Weekday;
  readonly part: PartOfDay;
  /** What they had, by line key; a line written down twice counts once. */
  readonly lines: ReadonlyMap<string, OrderLine>;
}

/** Older visits than these would weigh next to nothing. */
const MOST_VISITS = 200;

/** The latest visits that say what they had, oldest first, from visits oldest first. */
export function tellingVisits(visits: readonly Visit[]): TellingVisit[] {
  return visits
    .filter((visit) => visit.had.length > 0)
    .slice(-MOST_VISITS)
    .map(({ at, had }) => ({
      minutes: minutesOf(at),
      day: dayOf(at),
      weekday: weekdayOf(dayOf(at)),
      part: partOfDay(at),
      lines: new Map(had.map((line) => [lineKey(line), line])),
    }));
}
