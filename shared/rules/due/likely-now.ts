import type { LocalTime } from '../../calendar-day.ts';
import type { PackedHabits } from '../../domain/back-pages.ts';
import { type DueMoment, dueMoment } from './due-score.ts';
import { packedScore } from './packed-habits.ts';

/** How likely everybody comes in a minute, each worked out once: the letters of a word come within it. */
export class LikelyNow {
  readonly #habits: PackedHabits;
  readonly #known: Float64Array;
  /** By slot: in which minute it was worked out, counted from one; emptying the row would cost more. */
  readonly #workedOutIn: Uint32Array;
  #count = 0;
  #minute = '';
  #moment: DueMoment | undefined;

  constructor(habits: PackedHabits) {
    this.#habits = habits;
    this.#known = new Float64Array(habits.asOf.length);
    this.#workedOutIn = new Uint32Array(habits.asOf.length);
  }

  /** Turns to a moment; true when it lies in another minute than the last one. */
  turnTo(now: LocalTime): boolean {
    const minute = now.slice(0, 16);
    if (minute === this.#minute) return false;
    this.#minute = minute;
    this.#moment = dueMoment(now);
    this.#count += 1;
    return true;
  }

  /** How likely somebody comes; less than `worth` need not be exact. */
  of(slot: number, worth: number): number {
    if (this.#workedOutIn[slot] === this.#count || !this.#moment) return this.#known[slot] ?? 0;
    const fresh = packedScore(this.#habits, slot, this.#moment, worth);
    // What is not worth so much was not worked out to the end.
    if (fresh < worth) return fresh;
    this.#known[slot] = fresh;
    this.#workedOutIn[slot] = this.#count;
    return fresh;
  }
}
