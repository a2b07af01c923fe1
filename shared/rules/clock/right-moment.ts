import {
  addMinutes,
  isCalendarDay,
  type LocalTime,
  minutesOf,
  yearOf,
} from '../../calendar-day.ts';

/** A visit dated ahead, with what is known of when it was. */
export interface DatedAhead {
  readonly id: string;
  readonly at: LocalTime;
  /** How long ago it truly was, in minutes, when it was logged since the app was opened. */
  readonly minutesAgo?: number | undefined;
  /** Between what it was written down, when it was logged here. */
  readonly between?: Between | undefined;
}

/** The moments of what was written before and after by a clock that can be believed. */
export interface Between {
  readonly after?: LocalTime | undefined;
  /** Undefined when nothing was written after it: until now. */
  readonly until?: LocalTime | undefined;
}

const DAY_MINUTES = 1440;

/**
 * When each of some visits dated ahead was, as well as the book can tell, in the order they were
 * written in: as long ago as it truly was; or between what was written before and after, at its own
 * time of day and as far from the others as its clock said; or on its date in the latest year that
 * has come.
 */
export function rightMoments(
  visits: readonly DatedAhead[],
  now: LocalTime,
): ReadonlyMap<string, LocalTime> {
  const moments = new Map<string, LocalTime>();
  const runs = new Map<string, DatedAhead[]>();
  for (const visit of visits) {
    const { id, at, minutesAgo, between } = visit;
    if (minutesAgo !== undefined) moments.set(id, addMinutes(now, -minutesAgo));
    else if (between === undefined) moments.set(id, inLatestYear(at, now));
    else {
      const key = `${between.after ?? ''} ${between.until ?? ''}`;
      runs.set(key, [...(runs.get(key) ?? []), visit]);
    }
  }
  for (const run of runs.values()) layRun(run, now, moments);
  return moments;
}

/** One clock was wrong by the same for all of a run: they are moved together. */
function layRun(run: readonly DatedAhead[], now: LocalTime, moments: Map<string, LocalTime>): void {
  const { after, until } = run[0]?.between ?? {};
  const end = minutesOf(until !== undefined && until < now ? until : now);
  const start = after === undefined ? Number.NEGATIVE_INFINITY : minutesOf(after);
  const times = run.map(({ at }) => minutesOf(at));
  const first = Math.min(...times);
  const tooLate = Math.max(...times) - end;
  const inDays = Math.ceil(tooLate / DAY_MINUTES) * DAY_MINUTES;
  const back = first - inDays >= start ? inDays : tooLate;
  for (const { id, at } of run) {
    const moment = minutesOf(at) - back;
    // What does not fit between its neighbours stands right after the first of them, in its order.
    moments.set(id, addMinutes(at, Math.max(moment, Math.min(start, end)) - minutesOf(at)));
  }
}

/** The same date and time in the latest year in which it has come; a leap day on the 28th. */
function inLatestYear(at: LocalTime, now: LocalTime): LocalTime {
  const inYear = (year: number) => {
    const moved = String(year).padStart(4, '0') + at.slice(4);
    const exists = isCalendarDay(moved.slice(0, 10));
    return (exists ? moved : moved.replace('-02-29', '-02-28')) as LocalTime;
  };
  const year = Math.min(yearOf(now), yearOf(at));
  return inYear(year) <= now ? inYear(year) : inYear(year - 1);
}
