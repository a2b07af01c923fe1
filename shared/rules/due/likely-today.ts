import {
  type CalendarDay,
  dayNumber,
  dayOf,
  daysBetween,
  type Weekday,
  weekdayOf,
} from '../../calendar-day.ts';
import type { IndexCard } from '../../domain/index-card.ts';
import type { Shop } from '../../domain/shop.ts';
import { withinHours } from '../calendar/within-hours.ts';
import { fadedDays, fadedOverDays } from '../habits/fading.ts';
import { LASTING_DAYS } from '../habits/habit.ts';
import { CLEARLY_LIKELIER, weekdayLift } from '../habits/weekday-habit.ts';
import { allows } from '../tact/tact.ts';
import { likelyTime } from './likely-time.ts';

/** What is asked of a card to tell whether somebody comes today. */
export type MaybeLikely = Pick<
  IndexCard,
  'standing' | 'habit' | 'visitCount' | 'firstVisitAt' | 'name'
>;

/** Why somebody is expected: on this day of the week above all, or because they come so often. */
export type LikelyReason =
  | { readonly kind: 'this-weekday'; readonly weekday: Weekday }
  | { readonly kind: 'working-days' }
  | { readonly kind: 'most-days' }
  | { readonly kind: 'often' };

/** Somebody who is expected today. */
export interface LikelyCard<Card extends MaybeLikely = IndexCard> {
  readonly card: Card;
  /** The share of such days on which they come, 0 to 1. */
  readonly likelihood: number;
  /** When they tend to come, in minutes after midnight, to ten minutes. */
  readonly about: number;
  readonly because: LikelyReason;
}

/** A page of names can be read before the door is opened; two cannot. */
const MOST_LIKELY = 25;
/** Visits somebody has made before the book speaks of what they tend to do. */
const FEWEST_VISITS = 3;
/** Expected is who comes on one such day out of three. */
const LEAST_LIKELY = 1 / 3;
/** Days without them assumed beforehand, so that three visits in three days are not yet every day. */
const ABSENT_ASSUMED = 3;
/** How rarely somebody changes their ways from one day to the next: once in half a year or so. */
const WAYS_CHANGE = 0.005;

/** Whom to expect today, in the order of the day; nobody while the shop is closed. */
export function likelyToday<Card extends MaybeLikely>(
  cards: readonly Card[],
  today: CalendarDay,
  hours: Shop['hours'],
): LikelyCard<Card>[] {
  const weekday = weekdayOf(today);
  const open = hours[weekday];
  if (open === null || open === undefined) return [];
  const lastOpen = lastDayOfAny(cards, today);
  const likely: { card: Card; likelihood: number }[] = [];
  for (const card of cards) {
    if (card.visitCount < FEWEST_VISITS || !allows(card.standing, 'list-due')) continue;
    const likelihood = likelihoodOf(card, today, weekday, lastOpen);
    if (likelihood >= LEAST_LIKELY) likely.push({ card, likelihood });
  }
  return likely
    .sort((one, other) => other.likelihood - one.likelihood)
    .slice(0, MOST_LIKELY)
    .map(({ card, likelihood }) => ({
      card,
      likelihood,
      about: withinHours(open, likelyTime(card.habit, weekday)),
      because: reasonOf(card, weekday, likelihood),
    }))
    .sort((one, other) => one.about - other.about || (one.card.name < other.card.name ? -1 : 1));
}

/**
 * The share of days on which they came, of late more than long ago, times how much likelier this
 * weekday is for them, times whether they still come at all.
 */
function likelihoodOf(
  { habit, firstVisitAt }: MaybeLikely,
  today: CalendarDay,
  weekday: Weekday,
  lastOpen: number,
): number {
  if (firstVisitAt === undefined) return 0;
  let came = 0;
  for (const count of habit.days) came += count;
  const lastCame = Math.floor(habit.asOf / 1440);
  came *= fadedOverDays((dayNumber(today) - lastCame) * 1440, LASTING_DAYS);
  const rate =
    came / (fadedDays(daysBetween(dayOf(firstVisitAt), today), LASTING_DAYS) + ABSENT_ASSUMED);
  // No day of the week is more than seven times as likely as any.
  if (7 * rate < LEAST_LIKELY) return 0;
  const onThisDay = Math.min(1, rate * weekdayLift(habit.days, weekday));
  return onThisDay < LEAST_LIKELY ? 0 : onThisDay * stillComes(rate, lastOpen - lastCame);
}

/**
 * How sure it is that they keep their ways, after so many days without them, by Bayes: either it is
 * chance that they stayed away, or something has changed.
 */
function stillComes(rate: number, daysAway: number): number {
  const byChance = (1 - Math.min(rate, 0.95)) ** Math.max(daysAway, 0);
  return byChance / (byChance + WAYS_CHANGE);
}

/** The last day before today that anybody came: a shop that was closed for a week has lost nobody. */
function lastDayOfAny(cards: readonly MaybeLikely[], today: CalendarDay): number {
  const before = dayNumber(today) - 1;
  let last = 0;
  for (const { habit } of cards) {
    const day = Math.floor(habit.asOf / 1440);
    if (day > last && day <= before) last = day;
  }
  return last;
}

function reasonOf({ habit }: MaybeLikely, weekday: Weekday, likelihood: number): LikelyReason {
  if (weekdayLift(habit.days, weekday) >= CLEARLY_LIKELIER) {
    return { kind: 'this-weekday', weekday };
  }
  const atWeekends = (weekdayLift(habit.days, 0) + weekdayLift(habit.days, 6)) / 2;
  if (atWeekends < 1 / CLEARLY_LIKELIER) return { kind: 'working-days' };
  return { kind: likelihood >= 0.6 ? 'most-days' : 'often' };
}
