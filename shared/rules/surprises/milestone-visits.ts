import {
  addDays,
  type CalendarDay,
  dayOf,
  daysBetween,
  type LocalTime,
} from '../../calendar-day.ts';
import type { IndexCard } from '../../domain/index-card.ts';
import { nextUsualDay } from '../habits/usual-days.ts';
import { dayOfVisit, visitsADay } from '../habits/visit-pace.ts';
import { type Milestone, NO_MILESTONE, type ProposedDays } from './milestone.ts';

/** More visits than these nobody makes in the days ahead: three on each. */
const MOST_VISITS_AHEAD = 63;
/** Days for which a great visit that nobody saw coming is made up for at the next. */
const MADE_UP_FOR_DAYS = 7;

/** Days away that are a long time for anybody. */
const LONG_AWAY_DAYS = 90;
/** A long time for them is so many times what lay between their visits before. */
const TIMES_THEIR_RHYTHM = 4;
/** Days for which somebody who came back is welcomed back. */
const BACK_DAYS = 14;
/** Visits before somebody is missed when they stay away. */
const FEWEST_VISITS = 10;

/** The 100th, 500th, 1,000th visit and every further thousand: foretold, or just been. */
export function greatVisits(card: IndexCard, days: ProposedDays): readonly Milestone[] {
  const { visitCount, lastVisitAt } = card;
  if (lastVisitAt === undefined || lastVisitAt < days.stillComesFrom) return NO_MILESTONE;
  const next = greatVisitAfter(visitCount);
  const ahead = next - visitCount;
  if (ahead <= MOST_VISITS_AHEAD) return visitOn(next, dayOfVisit(card, ahead, days));
  const last = greatVisitUpTo(visitCount);
  if (last === 0 || !isJustReached(card, lastVisitAt, visitCount - last, days)) return NO_MILESTONE;
  return visitOn(last, dayOfVisit(card, 1, days));
}

/** Somebody who is back after a long time away; welcomed at their next visit. */
export function backAgain(card: IndexCard, { today }: ProposedDays): readonly Milestone[] {
  const { daysAwayBefore = 0, lastVisitAt, habit } = card;
  if (daysAwayBefore < LONG_AWAY_DAYS || lastVisitAt === undefined) return NO_MILESTONE;
  const back = dayOf(lastVisitAt);
  if (back > today || daysBetween(back, today) > BACK_DAYS) return NO_MILESTONE;
  if (!isLongForThem(card, daysAwayBefore)) return NO_MILESTONE;
  const day = nextUsualDay(habit, back === today ? addDays(today, 1) : today);
  return [{ occasion: { kind: 'back', daysAway: daysAwayBefore }, day, mark: `back ${back}` }];
}

function visitOn(count: number, day: CalendarDay | undefined): readonly Milestone[] {
  if (day === undefined) return NO_MILESTONE;
  return [{ occasion: { kind: 'visits', count }, day, mark: `visits ${count}` }];
}

function greatVisitAfter(count: number): number {
  if (count < 100) return 100;
  return count < 500 ? 500 : (Math.floor(count / 1000) + 1) * 1000;
}

function greatVisitUpTo(count: number): number {
  if (count >= 1000) return Math.floor(count / 1000) * 1000;
  if (count >= 500) return 500;
  return count >= 100 ? 100 : 0;
}

/** A card does not say when the visit before the last ones was; their pace does, near enough. */
function isJustReached(
  card: IndexCard,
  lastVisitAt: LocalTime,
  visitsSince: number,
  { today }: ProposedDays,
): boolean {
  if (visitsSince > MOST_VISITS_AHEAD) return false;
  const sinceLast = daysBetween(dayOf(lastVisitAt), today);
  if (sinceLast < 0 || sinceLast > MADE_UP_FOR_DAYS) return false;
  if (visitsSince === 0) return true;
  return sinceLast + visitsSince / visitsADay(card, today) <= MADE_UP_FOR_DAYS;
}

/** Longer than anybody who came as they did before would have stayed away. */
function isLongForThem(card: IndexCard, daysAway: number): boolean {
  const { firstVisitAt, lastVisitAt, visitCount } = card;
  if (visitCount < FEWEST_VISITS || !firstVisitAt || !lastVisitAt) return false;
  const daysBefore = daysBetween(dayOf(firstVisitAt), dayOf(lastVisitAt)) - daysAway;
  return daysAway >= (TIMES_THEIR_RHYTHM * daysBefore) / (visitCount - 1);
}
