import {
  addDays,
  type CalendarDay,
  dayOf,
  daysBetween,
  type LocalTime,
} from '../../calendar-day.ts';
import type { Visit } from '../../domain/visit.ts';
import { AT_THE_COUNTER } from '../due/due-now.ts';
import { ALL_DUE_WAYS, isSameDueWays } from '../due/due-ways.ts';
import { habitOf } from '../habits/habit.ts';
import { ALL_USUAL_WAYS, isSameUsualWays } from '../habits/usual-ways.ts';
import { chooseAmong, countRight, type Foreseen, judgeByParts } from './choose.ts';
import { byWays, type PastCard, type PastVisit, replayDue } from './replay-due.ts';
import { byUsualWays, replayUsual } from './replay-usual.ts';
import type { Learned, Served, ShopWays } from './shop-ways.ts';

/** Somebody whom the shop may expect, with all that is asked of them. */
export interface PastPerson {
  readonly id: string;
  /** When they came, the earliest first. */
  readonly times: readonly LocalTime[];
  /** What they had, the earliest first; undefined where it is pinned, or not looked at. */
  readonly orders?: readonly Visit[];
}

/** The months that are replayed: long enough for those who come every few weeks, and the same ways still hold. */
const REPLAYED_DAYS = 182;
/** Whoever stayed away for so long before stands on no list. */
const GONE_DAYS = 365;
/** Those who came are looked for among the first so many. */
const FIRST_DUE = 6;
/** Among fewer people than this, about six are found by chance alone. */
const FEWEST_AMONG = 2 * FIRST_DUE + 1;
/** The usual is what stands first. */
const FIRST_USUAL = 1;
const FEWEST_ORDERS = 3;
/** Less than this is no ground to choose on, and nothing to speak of. */
const FEWEST_CASES = 60;
const FEWEST_PEOPLE = 8;
const FEWEST_DAYS = 28;
/** More visits than these say nothing new. */
const MOST_CASES = 1_000;
/**
 * People scored in all. Among so many that too few visits could be looked at, six places hold next to
 * nobody however they are filled.
 */
const MOST_SCORED = 2_000_000;
/** Always the same split: what is learned twice from the same visits is the same. */
const SEED = 1;

/**
 * Learns from a shop's own last months how to tell who is due and what is their usual: replays them in
 * the few ways there are and keeps what would have served best.
 *
 * Another way than the present one is taken only when it is clearly better on people it was not chosen
 * on; the figures, too, are of people on whom nothing was chosen. Visits dated ahead tell nothing.
 */
export function learn(people: readonly PastPerson[], now: LocalTime, present: ShopWays): Learned {
  const from = addDays(dayOf(now), -REPLAYED_DAYS);
  const due = bestOf(dueCases(people, from, now), {
    present: ALL_DUE_WAYS.findIndex((ways) => isSameDueWays(ways, present.due)),
    few: FIRST_DUE,
  });
  const usual = bestOf(usualCases(people, from, now), {
    present: ALL_USUAL_WAYS.findIndex((ways) => isSameUsualWays(ways, present.usual)),
    few: FIRST_USUAL,
  });
  return {
    at: now,
    ways: {
      due: ALL_DUE_WAYS[due.way] ?? present.due,
      usual: ALL_USUAL_WAYS[usual.way] ?? present.usual,
    },
    ...(due.served && { due: due.served }),
    ...(usual.served && { usual: usual.served }),
  };
}

interface Best {
  readonly way: number;
  readonly served?: Served;
}

function bestOf(
  cases: readonly (Foreseen & { readonly at: LocalTime })[],
  { present, few }: { readonly present: number; readonly few: number },
): Best {
  const [first, last] = [cases[0], cases.at(-1)];
  const people = new Set(cases.map(({ who }) => who)).size;
  if (!first || !last || cases.length < FEWEST_CASES || people < FEWEST_PEOPLE)
    return { way: present };
  const since: CalendarDay = dayOf(first.at);
  if (daysBetween(since, dayOf(last.at)) < FEWEST_DAYS) return { way: present };
  const terms = { present: Math.max(present, 0), few, seed: SEED };
  const right = rightByParts(cases, terms);
  const best = chooseAmong(cases, terms);
  const isBetter = right > countRight(cases, terms.present, few);
  // As if nothing had been chosen before: the present way may have been chosen on these very visits.
  const served = { right: rightByParts(cases, { ...terms, present: 0 }), of: cases.length, since };
  return { way: isBetter ? best : terms.present, served };
}

function rightByParts(
  cases: readonly Foreseen[],
  terms: Parameters<typeof judgeByParts>[1],
): number {
  return judgeByParts(cases, terms).reduce(
    (sum, part) => sum + countRight(part.cases, part.chosen, terms.few),
    0,
  );
}

function dueCases(people: readonly PastPerson[], from: CalendarDay, now: LocalTime) {
  const gone = addDays(from, -GONE_DAYS);
  const known: PastCard[] = [];
  const visits: PastVisit[] = [];
  for (const { id, times } of people) {
    const before = times.filter((at) => at < from);
    const last = before.at(-1);
    if (last !== undefined && last >= gone)
      known.push({ who: id, habit: habitOf(before), visits: before.length });
    for (const at of times) if (at >= from && at <= now) visits.push({ who: id, at });
  }
  const comers = new Set([...known, ...visits].map(({ who }) => who)).size;
  const most = Math.min(MOST_CASES, MOST_SCORED / Math.max(comers, 1));
  if (most < FEWEST_CASES) return [];
  visits.sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
  const isCase = oneIn(visits.length / most);
  const cases = replayDue(visits, byWays(ALL_DUE_WAYS), { ...AT_THE_COUNTER, known, isCase });
  return cases.filter(({ among }) => among >= FEWEST_AMONG);
}

function usualCases(people: readonly PastPerson[], from: CalendarDay, now: LocalTime) {
  const orders = people.flatMap(({ id, orders: had = [] }) =>
    had
      .filter(({ at, had: lines }) => at <= now && lines.length > 0)
      .map((visit) => ({ who: id, visit })),
  );
  orders.sort((one, other) =>
    one.visit.at < other.visit.at ? -1 : Number(one.visit.at > other.visit.at),
  );
  const late = orders.filter(({ visit }) => visit.at >= from).length;
  const isTaken = oneIn(late / MOST_CASES);
  return replayUsual(orders, byUsualWays(ALL_USUAL_WAYS), {
    fewestVisits: FEWEST_ORDERS,
    isCase: ({ visit }) => visit.at >= from && isTaken(),
  });
}

/** True for one in so many that it is asked for, evenly; for all when that is fewer than one. */
function oneIn(many: number): () => boolean {
  let asked = 0;
  return () => {
    asked += 1;
    return many <= 1 || Math.floor(asked / many) > Math.floor((asked - 1) / many);
  };
}
