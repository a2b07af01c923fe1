import { type CalendarDay, dayOf, daysBetween, type LocalTime } from '../../calendar-day.ts';
import type { Gap, Question } from '../../domain/question.ts';
import { isNameless, type Regular } from '../../domain/regular.ts';
import type { Visit } from '../../domain/visit.ts';
import { gapKey, isGapKey } from './question-keys.ts';
import { type Asked, mayStand, othersThanHere } from './question-rest.ts';

/** Nobody is asked for anything about themselves before they have come so often. */
const FEWEST_VISITS = 3;

/** After so many it is odd to ask how somebody likes to be called: everybody says something by now. */
const MOST_VISITS = 30;

/** From one such question to the next, in days. */
const DAYS_BETWEEN = 7;

/** Somebody comes weekly who came in so many of the last weeks. */
const WEEKS = { of: 4, fewest: 3 } as const;

/** What is asked of somebody to tell what the book does not know about them. */
export type MayHaveGaps = Pick<Regular, 'name' | 'calledBy' | 'birthday'>;

/** The one question about something the book does not know, when it is time for one. */
export function gapQuestions(regular: MayHaveGaps, asked: Asked, now: LocalTime): Question[] {
  const today = dayOf(now);
  if (asked.visits.length < FEWEST_VISITS || askedLately(asked, today)) return [];
  const gap = gapsOf(regular, asked.visits, today).find((one) => mayStand(gapKey(one), asked, now));
  if (gap === undefined) return [];
  const key = gapKey(gap);
  // It stands there from the beginning of a visit or not at all, so that each is written down.
  if (asked.hereOn && !asked.hereOn.prompted?.includes(key)) return [];
  return [{ key, because: { kind: 'gap', gap } }];
}

/** Whoever has not told us their name is not asked for their birthday. */
function gapsOf(regular: MayHaveGaps, visits: readonly Visit[], today: CalendarDay): Gap[] {
  if (isNameless(regular)) return ['name'];
  const gaps: Gap[] = [];
  if (regular.birthday === undefined) gaps.push('birthday');
  const isNew = visits.length <= MOST_VISITS;
  if (regular.calledBy.trim() === '' && isNew && comesWeekly(visits, today)) {
    gaps.push('called-by');
  }
  return gaps;
}

function askedLately(asked: Asked, today: CalendarDay): boolean {
  return (
    asked.askings.some(({ key, at }) => isGapKey(key) && isLately(at, today)) ||
    othersThanHere(asked).some(
      ({ prompted, at }) => prompted?.some(isGapKey) && isLately(at, today),
    )
  );
}

/** A moment that seems to lie ahead counts as well: the clock was put back. */
function isLately(at: LocalTime, today: CalendarDay): boolean {
  return Math.abs(daysBetween(dayOf(at), today)) < DAYS_BETWEEN;
}

function comesWeekly(visits: readonly Visit[], today: CalendarDay): boolean {
  const weeks = visits
    .map(({ at }) => Math.floor(daysBetween(dayOf(at), today) / 7))
    .filter((ago) => ago >= 0 && ago < WEEKS.of);
  return new Set(weeks).size >= WEEKS.fewest;
}
