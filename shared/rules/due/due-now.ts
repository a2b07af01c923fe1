import type { LocalTime } from '../../calendar-day.ts';
import type { Habit } from '../../domain/habit.ts';
import type { IndexCard } from '../../domain/index-card.ts';
import { allows } from '../tact/tact.ts';
import { type DueReason, dueReason } from './due-reason.ts';
import { type DueMoment, dueMoment, NEARNESS_MINUTES, scoreAt } from './due-score.ts';
import { ANY_SHOPS_DUE_WAYS, type DueWays } from './due-ways.ts';

/** What is asked of a card to tell whether somebody is due. */
export type MaybeDue = Pick<IndexCard, 'standing' | 'habit' | 'visitCount'>;

/** Somebody who is due about now, and why the book thinks so. */
export interface DueCard<Card extends MaybeDue = IndexCard> {
  readonly card: Card;
  /** Above 0; only good for telling who is likelier. */
  readonly score: number;
  readonly because: DueReason;
}

/** Who is counted among those who may be due. */
export interface DueTerms {
  /** Visits somebody has made before the book speaks of what they tend to do. */
  readonly fewestVisits: number;
  /** Below this score somebody is not worth a line; see scoreAt. */
  readonly lowestScore: number;
  /** Whether those are ranked, too, who came within the last hour and a half. */
  readonly evenIfJustIn: boolean;
  readonly ways: DueWays;
}

/** The terms of the counter's list. */
export const AT_THE_COUNTER: DueTerms = {
  fewestVisits: 3,
  lowestScore: 0.3,
  evenIfJustIn: false,
  ways: ANY_SHOPS_DUE_WAYS,
};

/** The most lines a glance takes in, and the most keys there are for them. */
const MOST_DUE = 8;

/** A visit this near is the one they were due for, in minutes. */
export const JUST_IN_MINUTES = 2 * NEARNESS_MINUTES;
const MINUTES_A_DAY = 1440;

/** Who is due about now, likeliest first; of those equally likely, in the order given. */
export function dueNow<Card extends MaybeDue>(
  cards: Iterable<Card>,
  now: LocalTime,
  atMost = MOST_DUE,
  terms = AT_THE_COUNTER,
): DueCard<Card>[] {
  const moment = dueMoment(now, terms.ways);
  const best: Scored<Card>[] = [];
  for (const card of cards) {
    if (card.visitCount < terms.fewestVisits || !isExpected(card, moment, terms)) continue;
    const worth = worthALine(best, atMost, terms);
    const score = scoreAt(card.habit, moment, worth);
    if (score > 0 && score >= worth) keepBest(best, { card, score }, atMost);
  }
  return best.map(({ card, score }) => ({ card, score, because: dueReason(card.habit, moment) }));
}

/** How much somebody is due at a moment, from 0 up; for ranking people found (see scoreAt). */
export function dueScore(habit: Habit, now: LocalTime, ways = ANY_SHOPS_DUE_WAYS): number {
  return scoreAt(habit, dueMoment(now, ways));
}

interface Scored<Card> {
  readonly card: Card;
  readonly score: number;
}

function isExpected(card: MaybeDue, moment: DueMoment, terms: DueTerms): boolean {
  if (!allows(card.standing, 'list-due')) return false;
  if (terms.evenIfJustIn) return true;
  return !isJustIn(moment.minutes - card.habit.asOf);
}

/** Whether so many minutes after a visit it is the one they were due for; see hereNow of clocks put back. */
export function isJustIn(elapsed: number): boolean {
  return elapsed > -MINUTES_A_DAY && elapsed <= JUST_IN_MINUTES;
}

/** What somebody has to score to be in the list as it stands. */
function worthALine(best: readonly Scored<unknown>[], atMost: number, terms: DueTerms): number {
  return best.length < atMost ? terms.lowestScore : (best.at(-1)?.score ?? terms.lowestScore);
}

/** Sorts one in among a few: cheaper than sorting everybody when there are a hundred thousand. */
function keepBest<Card>(best: Scored<Card>[], next: Scored<Card>, atMost: number): void {
  const last = best.at(-1);
  if (best.length >= atMost && last && last.score >= next.score) return;
  let place = best.length;
  while (place > 0 && (best[place - 1]?.score ?? 0) < next.score) place -= 1;
  best.splice(place, 0, next);
  if (best.length > atMost) best.pop();
}
