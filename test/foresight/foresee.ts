import { ALL_DUE_WAYS } from '../../shared/rules/due/due-ways.ts';
import { chooseAmong, countRight, type Foreseen } from '../../shared/rules/foresight/choose.ts';
import { PARTS, partOf } from '../../shared/rules/foresight/parts.ts';
import { byWays, replayDue, type ScorePeople } from '../../shared/rules/foresight/replay-due.ts';
import {
  byUsualWays,
  type GuessOrders,
  replayUsual,
} from '../../shared/rules/foresight/replay-usual.ts';
import { ALL_USUAL_WAYS } from '../../shared/rules/habits/usual-ways.ts';
import type { ShopLog } from './read-log.ts';
import {
  bySimpleAnswers,
  lastOne,
  mostFrequent,
  SIMPLE_DUE,
  SIMPLE_USUAL,
} from './simple-answers.ts';

/** What is foreseen of a visit: who comes, or what they have. */
export interface Kind {
  /** So many answers count as the first few. */
  readonly few: number;
  readonly simple: readonly string[];
  /** The ways the app may choose among; the first is any shop's. */
  readonly ways: readonly object[];
}

/** How a part of a log was foreseen; shares of its cases, from 0 to 1. */
export interface PartFound {
  readonly cases: number;
  /** The way that served best on the other parts. */
  readonly chosen: number;
  readonly few: Shares;
  readonly first: Shares;
}

/** How often each way of guessing was right. */
export interface Shares {
  readonly simple: readonly number[];
  readonly anyShops: number;
  readonly chosen: number;
}

/** A log foreseen part by part; undefined where the log does not tell what is asked. */
export interface Foresight {
  readonly due: readonly PartFound[];
  readonly usual: readonly PartFound[] | undefined;
}

/** Who is due: cards count from four earlier visits on. */
export const DUE: Kind = { few: 6, simple: SIMPLE_DUE, ways: ALL_DUE_WAYS };
/** The usual: cards count from three earlier visits on. */
export const USUAL: Kind = { few: 3, simple: SIMPLE_USUAL, ways: ALL_USUAL_WAYS };

/**
 * Everybody is ranked: those, too, whom the counter leaves out because they have just been in, or
 * because their score is too low to be worth a line.
 */
const DUE_TERMS = { fewestVisits: 4, lowestScore: Number.NEGATIVE_INFINITY, evenIfJustIn: true };
const USUAL_TERMS = { fewestVisits: 3 };

/**
 * Replays a log through the rules the app uses and through the simple answers, split into five parts by
 * card; each part is judged in the way that was chosen on the other four.
 */
export function foresee(log: ShopLog, seed = 1): Foresight {
  const visits = log.visits.map(({ card, visit }) => ({ who: card, at: visit.at }));
  const orders = log.visits.map(({ card, visit }) => ({ who: card, visit }));
  const { daysOnly } = log;
  const due = replayDue(visits, dueAnswers, { ...DUE_TERMS, daysOnly });
  const usual = log.saysWhat && replayUsual(orders, usualAnswers, { ...USUAL_TERMS, daysOnly });
  return {
    due: partsOf(due, DUE, seed),
    usual: usual ? partsOf(usual, USUAL, seed) : undefined,
  };
}

const scoreByWays = byWays(ALL_DUE_WAYS);
const guessByWays = byUsualWays(ALL_USUAL_WAYS);

const dueAnswers: ScorePeople = (cards, now) => [
  ...bySimpleAnswers(cards, now),
  ...scoreByWays(cards, now),
];

const usualAnswers: GuessOrders = (earlier, now) => [
  mostFrequent(earlier),
  lastOne(earlier),
  ...guessByWays(earlier, now),
];

function partsOf(cases: readonly Foreseen[], kind: Kind, seed: number): PartFound[] {
  const simple = kind.simple.length;
  const part = (number: number) => cases.filter(({ who }) => partOf(who, seed) === number);
  const parts = Array.from({ length: PARTS }, (_, number) => part(number));
  return parts.map((own) => {
    const others = parts.filter((other) => other !== own).flat();
    const byWaysAlone = others.map(({ who, places }) => ({ who, places: places.slice(simple) }));
    const chosen = chooseAmong(byWaysAlone, { present: 0, few: kind.few });
    const shares = (few: number): Shares => {
      const share = (way: number) => countRight(own, way, few) / Math.max(own.length, 1);
      return {
        simple: kind.simple.map((_, way) => share(way)),
        anyShops: share(simple),
        chosen: share(simple + chosen),
      };
    };
    return { cases: own.length, chosen, few: shares(kind.few), first: shares(1) };
  });
}
