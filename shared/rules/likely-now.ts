import type { LocalTime } from '../calendar-day.ts';
import type { PackedHabits } from '../domain/back-pages.ts';
import { type DueMoment, dueMoment } from './due-score.ts';
import { packedScore } from './packed-habits.ts';

/** How likely everybody comes in a minute, each worked out once: the letters of a word come within it. */
export class LikelyNow {
  readonly #habits: PackedHabits;
  readonly #known: Float64Array;
  #minute = '';
  #moment: DueMoment | undefined;

  constructor(habits: PackedHabits) {
    this.#habits = habits;
    this.#known = new Float64Array(habits.asOf.length);
  }

  /** Turns to a moment; true when it lies in another minute than the last one. */
  turnTo(now: LocalTime): boolean {
    const minute = now.slice(0, 16);
    if (minute === this.#minute) return false;
    this.#minute = minute;
    this.#moment = dueMoment(now);
    this.#known.fill(Number.NaN);
    return true;
  }

  /** How likely somebody comes; less than `worth` need not be exact. */
  of(slot: number, worth: number): number {
    const known = this.#known[slot] ?? 0;
    if (!Number.isNaN(known) || !this.#moment) return known;
    const fresh = packedScore(this.#habits, slot, this.#moment, worth);
    // What is not worth so much was not worked out to the end.
    if (fresh >= worth) this.#known[slot] = fresh;
    return fresh;
  }
}
