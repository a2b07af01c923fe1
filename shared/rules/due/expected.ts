import type { LocalTime } from '../../calendar-day.ts';
import type { BackPages } from '../../domain/back-pages.ts';
import { countOf } from '../../domain/texts.ts';
import { STANDINGS } from '../back-pages/back-page-words.ts';
import { allows } from '../tact/tact.ts';
import { AT_THE_COUNTER, isJustIn } from './due-now.ts';
import { type DueMoment, dueMoment, momentsOf } from './due-score.ts';
import { ANY_SHOPS_DUE_WAYS, type DueWays } from './due-ways.ts';
import { packedScore } from './packed-habits.ts';

/** Somebody who may be due, with their score. */
export interface Expected {
  readonly slot: number;
  readonly score: number;
}

/** Somebody with the most they can score within the half hour. */
interface CanScore {
  readonly slot: number;
  readonly canScore: number;
}

/** What is asked: at a moment, so many at most, of those who are to be counted. */
interface WhoIsExpected {
  readonly moment: DueMoment;
  readonly atMost: number;
  readonly counts: (slot: number) => boolean;
}

/** How many are looked at again each minute of a half hour. */
const WATCHED = 64;
const MINUTES = 30;

/**
 * Tells who is due without going through everybody each time.
 *
 * Once in a half hour everybody is scored as if every minute of it were the best for them; whoever is
 * not among the foremost then cannot be due within it, unless those before them come.
 */
export class Expectation {
  readonly #pages: BackPages;
  #ways = ANY_SHOPS_DUE_WAYS;
  #halfHour = -1;
  #watched: readonly CanScore[] = [];
  /** No one who is not watched can score more than this within the half hour. */
  #restAtMost = 0;

  constructor(pages: BackPages) {
    this.#pages = pages;
  }

  /** From now on who is due is told in these ways. */
  tellBy(ways: DueWays): void {
    this.#ways = ways;
    this.#halfHour = -1;
  }

  /** Those most due at a moment, most first; `counts` says of a slot whether it is to be counted. */
  expected(now: LocalTime, atMost: number, counts: (slot: number) => boolean): Expected[] {
    const moment = dueMoment(now, this.#ways);
    const halfHour = Math.floor(moment.minutes / MINUTES);
    if (halfHour !== this.#halfHour) this.#watch(halfHour);
    const foremost = this.#foremost(this.#watched, { moment, atMost, counts });
    const last = foremost[atMost - 1]?.score ?? 0;
    if (last >= this.#restAtMost || this.#watched.length < WATCHED) return foremost;
    return this.#foremost(this.#everybody(), { moment, atMost, counts });
  }

  /** Those most due of some, who come in the order of the most they can score. */
  #foremost(some: Iterable<CanScore>, { moment, atMost, counts }: WhoIsExpected): Expected[] {
    const { habits } = this.#pages;
    const foremost: Expected[] = [];
    for (const { slot, canScore } of some) {
      const last = foremost[atMost - 1]?.score ?? 0;
      if (last >= canScore) break;
      if (!counts(slot) || isJustIn(moment.minutes - (habits.asOf[slot] ?? 0))) continue;
      const worth = Math.max(last, AT_THE_COUNTER.lowestScore);
      const score = packedScore(habits, slot, moment, worth);
      if (score < worth) continue;
      const place = foremost.findLastIndex((one) => one.score >= score) + 1;
      foremost.splice(place, 0, { slot, score });
      foremost.length = Math.min(foremost.length, atMost);
    }
    return foremost;
  }

  /** Scores everybody for a half hour, and keeps the foremost. */
  #watch(halfHour: number): void {
    const best = momentsOf(halfHour * MINUTES, MINUTES, this.#ways);
    let foremost: CanScore[] = [];
    let least = AT_THE_COUNTER.lowestScore;
    const keep = () => {
      foremost = foremost.sort((one, other) => other.canScore - one.canScore).slice(0, WATCHED);
      if (foremost.length === WATCHED) least = foremost.at(-1)?.canScore ?? least;
    };
    for (const { slot } of this.#everybody()) {
      const canScore = packedScore(this.#pages.habits, slot, best, least);
      if (canScore >= least) foremost.push({ slot, canScore });
      if (foremost.length >= 4 * WATCHED) keep();
    }
    keep();
    this.#halfHour = halfHour;
    this.#watched = foremost;
    this.#restAtMost = least;
  }

  *#everybody(): Generator<CanScore> {
    const { ids, visits, standings } = this.#pages;
    const people = countOf(ids);
    const may = STANDINGS.map((standing) => allows(standing, 'list-due'));
    for (let slot = 0; slot < people; slot += 1) {
      const comesOften = (visits[slot] ?? 0) >= AT_THE_COUNTER.fewestVisits;
      if (comesOften && may[standings[slot] ?? 0])
        yield { slot, canScore: Number.POSITIVE_INFINITY };
    }
  }
}
