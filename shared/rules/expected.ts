import type { LocalTime } from '../calendar-day.ts';
import type { BackPages } from '../domain/back-pages.ts';
import { countOf } from '../domain/texts.ts';
import { STANDINGS } from './back-page-words.ts';
import { AT_THE_COUNTER, isJustIn } from './due-now.ts';
import { type DueMoment, dueMoment, momentsOf } from './due-score.ts';
import { packedScore } from './packed-habits.ts';
import { allows } from './tact.ts';

/** Somebody who may be due, with their score. */
export interface Expected {
  readonly slot: number;
  readonly score: number;
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
  #halfHour = -1;
  #watched: readonly Expected[] = [];
  /** No one who is not watched can score more than this within the half hour. */
  #restAtMost = 0;

  constructor(pages: BackPages) {
    this.#pages = pages;
  }

  /** Those most due at a moment, most first; `counts` says of a slot whether it is to be counted. */
  expected(now: LocalTime, atMost: number, counts: (slot: number) => boolean): Expected[] {
    const moment = dueMoment(now);
    const halfHour = Math.floor(moment.minutes / MINUTES);
    if (halfHour !== this.#halfHour) this.#watch(halfHour);
    const scored = this.#scored(this.#watched, moment, counts);
    const last = scored[atMost - 1]?.score ?? 0;
    if (last >= this.#restAtMost || this.#watched.length < WATCHED) return scored.slice(0, atMost);
    return this.#scored(this.#everybody(), moment, counts).slice(0, atMost);
  }

  #scored(
    some: Iterable<Pick<Expected, 'slot'>>,
    moment: DueMoment,
    counts: (slot: number) => boolean,
  ): Expected[] {
    const { habits } = this.#pages;
    const worth = AT_THE_COUNTER.lowestScore;
    const scored: Expected[] = [];
    for (const { slot } of some) {
      if (!counts(slot) || isJustIn(moment.minutes - (habits.asOf[slot] ?? 0))) continue;
      const score = packedScore(habits, slot, moment, worth);
      if (score >= worth) scored.push({ slot, score });
    }
    return scored.sort((one, other) => other.score - one.score);
  }

  /** Scores everybody for a half hour, and keeps the foremost. */
  #watch(halfHour: number): void {
    const best = momentsOf(halfHour * MINUTES, MINUTES);
    let foremost: Expected[] = [];
    let least = AT_THE_COUNTER.lowestScore;
    const keep = () => {
      foremost = foremost.sort((one, other) => other.score - one.score).slice(0, WATCHED);
      if (foremost.length === WATCHED) least = foremost.at(-1)?.score ?? least;
    };
    for (const { slot } of this.#everybody()) {
      const score = packedScore(this.#pages.habits, slot, best, least);
      if (score >= least) foremost.push({ slot, score });
      if (foremost.length >= 4 * WATCHED) keep();
    }
    keep();
    this.#halfHour = halfHour;
    this.#watched = foremost;
    this.#restAtMost = least;
  }

  *#everybody(): Generator<{ readonly slot: number }> {
    const { ids, visits, standings } = this.#pages;
    const people = countOf(ids);
    const may = STANDINGS.map((standing) => allows(standing, 'list-due'));
    for (let slot = 0; slot < people; slot += 1) {
      const comesOften = (visits[slot] ?? 0) >= AT_THE_COUNTER.fewestVisits;
      if (comesOften && may[standings[slot] ?? 0]) yield { slot };
    }
  }
}
