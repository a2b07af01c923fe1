import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { dueScore } from '../../../shared/rules/due/due-now.ts';
import { allows } from '../../../shared/rules/tact/tact.ts';

/** Of a quiet moment so much is left to whatever comes next, in milliseconds. */
const TO_SPARE_MS = 2;

/**
 * How likely everybody is to walk in about one moment, each worked out once: ahead in quiet moments,
 * since going through a hundred thousand people takes a fifth of a second, or when asked.
 */
export class LikelyNow {
  readonly #now: LocalTime;
  readonly #known = new Map<IndexCard, number>();

  constructor(now: LocalTime) {
    this.#now = now;
  }

  /** How likely somebody is to walk in; 0 for those nobody waits for. */
  readonly of = (card: IndexCard): number => {
    const known = this.#known.get(card);
    if (known !== undefined) return known;
    const likely = allows(card.standing, 'list-due') ? dueScore(card.habit, this.#now) : 0;
    this.#known.set(card, likely);
    return likely;
  };

  /**
   * Works it out for these, a few at a time while the page rests, and tells when all are done; the
   * answer stops it.
   */
  ahead(cards: readonly IndexCard[], onDone: () => void): () => void {
    let next = 0;
    const some = (quiet: IdleDeadline) => {
      while (next < cards.length && quiet.timeRemaining() > TO_SPARE_MS) {
        for (const card of cards.slice(next, next + 100)) this.of(card);
        next += 100;
      }
      if (next < cards.length) waiting = requestIdleCallback(some);
      else onDone();
    };
    let waiting = requestIdleCallback(some);
    return () => cancelIdleCallback(waiting);
  }
}
