import type { LocalTime } from '../calendar-day.ts';
import type { IndexCard } from '../domain/index-card.ts';

/** For a moment, how likely somebody comes then, on any scale where more is likelier. */
export type Likely = (now: LocalTime) => (card: IndexCard) => number;

/** Scores of everybody asked about, kept for a minute: the letters of one word come within it. */
export interface KeptScores {
  /** The scores of a moment, by slot. */
  readonly at: (now: LocalTime, slots: number) => (slot: number, card: IndexCard) => number;
  /** Forgets the score of a slot whose card has changed. */
  readonly forget: (slot: number) => void;
}

/** Scores not worked out yet. */
export function createScores(likely: Likely): KeptScores {
  let minute = '';
  let kept = new Float64Array(0);
  return {
    at(now, slots) {
      if (now.slice(0, 16) !== minute || kept.length < slots) {
        minute = now.slice(0, 16);
        kept = new Float64Array(slots).fill(Number.NaN);
      }
      const score = likely(now);
      return (slot, card) => {
        const known = kept[slot] ?? Number.NaN;
        if (!Number.isNaN(known)) return known;
        const fresh = score(card);
        kept[slot] = fresh;
        return fresh;
      };
    },
    forget(slot) {
      if (slot < kept.length) kept[slot] = Number.NaN;
    },
  };
}
