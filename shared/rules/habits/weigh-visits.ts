import { dayOf, type LocalTime, minutesOf, weekdayOf } from '../../calendar-day.ts';
import type { OrderLine } from '../../domain/visit.ts';
import { partOfDay } from '../calendar/part-of-day.ts';
import { AHEAD_MINUTES } from '../clock/ahead.ts';
import { faded, fadedOverDays } from './fading.ts';
import type { TellingVisit } from './telling-visits.ts';
import { ANY_SHOPS_USUAL_WAYS, type UsualWays } from './usual-ways.ts';

/** A visit with how much it tells about what they will have now. */
export interface WeighedVisit {
  readonly lines: ReadonlyMap<string, OrderLine>;
  /** Above 0. */
  readonly weight: number;
}

/**
 * Pairs of visits assumed to agree whatever the context, before it is believed to matter; so that
 * two or three Sundays do not yet make a Sunday usual.
 */
const PAIRS_ASSUMED = 2;
/** Only what agreement inside a context exceeds chance by counts: two standard errors of a count. */
const ERRORS_ALLOWED = 2;

/**
 * Weighs visits, oldest first, by how long ago they were and by how like this moment theirs was.
 *
 * Recency is a sum of two exponential fadings: by days, so that a new habit shows at once, and by
 * visits, so that the last order of somebody who comes every month does not outweigh ten before it.
 */
export function weighVisits(
  visits: readonly TellingVisit[],
  now: LocalTime,
  ways = ANY_SHOPS_USUAL_WAYS,
): WeighedVisit[] {
  const at = minutesOf(now);
  const weekday = weekdayOf(dayOf(now));
  const part = partOfDay(now);
  const otherWeekdays = outsideWeight(visits, (visit) => visit.weekday === weekday);
  const otherParts = outsideWeight(visits, (visit) => visit.part === part);
  return visits.map((visit, index) => ({
    lines: visit.lines,
    weight:
      recency(at - visit.minutes, visits.length - 1 - index, ways) *
      (visit.weekday === weekday ? 1 : otherWeekdays) *
      (visit.part === part ? 1 : otherParts),
  }));
}

/** Of a visit dated ahead nobody knows how long ago it was: it counts as one of their visits, and as no fresh one. */
function recency(
  minutesAgo: number,
  visitsAgo: number,
  { days, visits, visitsShare }: UsualWays,
): number {
  const byDays = minutesAgo < -AHEAD_MINUTES ? 0 : fadedOverDays(minutesAgo, days);
  return byDays + visitsShare * faded(visitsAgo, visits);
}

/**
 * How much visits outside a context (another weekday, another part of the day) tell about visits
 * inside it, from nearly 0 to 1: how often a visit inside has the same as one outside, against how
 * often two inside have the same.
 *
 * Both are repeat rates (Simpson's index, Nature 163, 1949), smoothed towards 1 by a few assumed
 * pairs: a context has to prove that it matters.
 */
function outsideWeight(
  visits: readonly TellingVisit[],
  isInside: (visit: TellingVisit) => boolean,
): number {
  const inside = visits.filter(isInside);
  if (inside.length < 2 || inside.length === visits.length) return 1;
  const insideCounts = countLines(inside);
  const outsideCounts = countLines(visits.filter((visit) => !isInside(visit)));
  const outsideVisits = visits.length - inside.length;
  let alikeInside = 0;
  let alikeAcross = 0;
  for (const [key, count] of insideCounts) {
    alikeInside += count * (count - 1);
    alikeAcross += (count * (outsideCounts.get(key) ?? 0)) / outsideVisits;
  }
  const across = alikeAcross * (inside.length - 1);
  const sure = Math.max(0, alikeInside - ERRORS_ALLOWED * Math.sqrt(alikeInside));
  return Math.min(1, (across + PAIRS_ASSUMED) / (sure + PAIRS_ASSUMED));
}

function countLines(visits: readonly TellingVisit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lines } of visits) {
    for (const key of lines.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
