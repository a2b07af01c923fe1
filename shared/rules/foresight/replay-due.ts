import { dayOf, type LocalTime, minutesOf, weekdayOf } from '../../calendar-day.ts';
import type { Habit } from '../../domain/habit.ts';
import { isJustIn } from '../due/due-now.ts';
import { dueMoment, latelyOf, scoreOf } from '../due/due-score.ts';
import { ANY_SHOPS_DUE_WAYS, type DueWays } from '../due/due-ways.ts';
import { fadedOverDays } from '../habits/fading.ts';
import { eachHalfHour, habitOf, habitWith, LASTING_DAYS, RECENT_DAYS } from '../habits/habit.ts';
import { weekdayLift } from '../habits/weekday-habit.ts';

/** A visit that was made, and whose. */
export interface PastVisit {
  readonly who: string;
  readonly at: LocalTime;
}

/** What a replay keeps of somebody up to a moment. */
export interface PastCard {
  readonly who: string;
  /** In the order they came for the first time. */
  readonly habit: Habit;
  readonly visits: number;
}

/** Scores of some people at a moment, higher the likelier, a row of them for each way of guessing. */
export type ScorePeople = (
  cards: readonly PastCard[],
  now: LocalTime,
) => readonly (readonly number[])[];

/** One visit, foreseen. */
export interface DueCase {
  readonly who: string;
  readonly at: LocalTime;
  /** How many might have been due. */
  readonly among: number;
  /** Where whoever came stood by each way of guessing, from 0 up. */
  readonly places: readonly number[];
}

/** Which visits are foreseen, and among whom. */
export interface DueReplay {
  /** Visits somebody has made before. */
  readonly fewestVisits: number;
  /** Nobody has a place who scores less. */
  readonly lowestScore: number;
  /** Whether those count, too, who came within the last hour and a half. */
  readonly evenIfJustIn: boolean;
  /** The log knows no times of day: a day is foreseen as a whole from the days before it. */
  readonly daysOnly?: boolean;
  /** Whether this visit is foreseen, too; all are when it is left out. */
  readonly isCase?: (visit: PastVisit) => boolean;
  /** What was known of people before the first of these visits. */
  readonly known?: Iterable<PastCard>;
}

/** Replays visits in their order: foresees each from what came before it, and looks where its person stood. */
export function replayDue(
  visits: readonly PastVisit[],
  score: ScorePeople,
  terms: DueReplay,
): DueCase[] {
  const cards = new Map(Array.from(terms.known ?? [], (card) => [card.who, card]));
  const found: DueCase[] = [];
  for (const together of inTurn(visits, terms.daysOnly === true)) {
    const cases = together.filter(
      (visit) => isKnown(cards.get(visit.who), visit, terms) && terms.isCase?.(visit) !== false,
    );
    found.push(...foreseen(cases, cards, score, terms));
    for (const { who, at } of together) cards.set(who, cameAgain(who, cards.get(who), at));
  }
  return found;
}

/** Scores people in each of some ways; what several ways have in common is worked out once. */
export function byWays(all: readonly DueWays[]): ScorePeople {
  const bells = [...new Set(all.map(({ bellMinutes }) => bellMinutes))];
  return (cards, now) => {
    const weekday = weekdayOf(dayOf(now));
    const lifts = cards.map(({ habit }) => weekdayLift(habit.days, weekday));
    const near = new Map(bells.map((bell) => [bell, nearBy(bell, cards, now)]));
    return all.map((ways) => {
      const moment = dueMoment(now, ways);
      const theirs = near.get(ways.bellMinutes) ?? [];
      return theirs.map(({ recent, lasting, lately }, at) =>
        scoreOf(recent + ways.lastingShare * lasting, lately, lifts[at] ?? 1, moment),
      );
    });
  };
}

/** Visits near a time of day as they count now, before the few days are weighed against the months. */
interface Near {
  readonly recent: number;
  readonly lasting: number;
  readonly lately: number;
}

function nearBy(bellMinutes: number, cards: readonly PastCard[], now: LocalTime): Near[] {
  const moment = dueMoment(now, { ...ANY_SHOPS_DUE_WAYS, bellMinutes, latelyShare: 1 });
  return cards.map(({ habit }) => {
    let recent = 0;
    let lasting = 0;
    eachHalfHour(habit, (halfHour, lately, always) => {
      const near = moment.nearness[halfHour % moment.nearness.length] ?? 0;
      recent += near * lately;
      lasting += near * always;
    });
    const elapsed = moment.minutes - habit.asOf;
    return {
      recent: recent * fadedOverDays(elapsed, RECENT_DAYS),
      lasting: lasting * fadedOverDays(elapsed, LASTING_DAYS),
      lately: latelyOf(elapsed, moment),
    };
  });
}

/** Visits that are foreseen from the same past: each by itself, or those of a day. */
function* inTurn(visits: readonly PastVisit[], daysOnly: boolean): Generator<PastVisit[]> {
  let day: PastVisit[] = [];
  for (const visit of visits) {
    const last = day[0];
    if (last && !(daysOnly && dayOf(last.at) === dayOf(visit.at))) {
      yield day;
      day = [];
    }
    day.push(visit);
  }
  if (day.length > 0) yield day;
}

function isKnown(card: PastCard | undefined, { at }: PastVisit, terms: DueReplay): boolean {
  return card !== undefined && mayBeDue(card, minutesOf(at), terms);
}

function mayBeDue({ visits, habit }: PastCard, minutes: number, terms: DueReplay): boolean {
  if (visits < terms.fewestVisits) return false;
  return terms.evenIfJustIn || !isJustIn(minutes - habit.asOf);
}

function foreseen(
  cases: readonly PastVisit[],
  cards: ReadonlyMap<string, PastCard>,
  score: ScorePeople,
  terms: DueReplay,
): DueCase[] {
  const [first] = cases;
  if (!first) return [];
  const minutes = minutesOf(first.at);
  const among = [...cards.values()].filter((card) => mayBeDue(card, minutes, terms));
  const scores = score(among, first.at);
  return cases.map(({ who, at }) => {
    const own = among.findIndex((card) => card.who === who);
    const places = scores.map((row) => placeOf(row, own, terms.lowestScore));
    return { who, at, among: among.length, places };
  });
}

/** Of those who score alike, whoever came first of all stands first. */
function placeOf(scores: readonly number[], own: number, lowest: number): number {
  const theirs = scores[own] ?? 0;
  if (theirs < lowest) return Number.POSITIVE_INFINITY;
  let place = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const other = scores[at] ?? 0;
    if (other > theirs || (other === theirs && at < own)) place += 1;
  }
  return place;
}

function cameAgain(who: string, card: PastCard | undefined, at: LocalTime): PastCard {
  const habit = card ? habitWith(card.habit, at) : habitOf([at]);
  return { who, habit, visits: (card?.visits ?? 0) + 1 };
}
