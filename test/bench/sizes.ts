import type { LocalTime } from '../../shared/calendar-day.ts';

/** How large a book is. */
export interface BookSize {
  readonly name: 'small' | 'large';
  readonly regulars: number;
  readonly visits: number;
}

/** A shop in its first year. */
export const SMALL: BookSize = { name: 'small', regulars: 1_000, visits: 20_000 };

/** A chain of bakeries, or a shop after fifteen years. */
export const LARGE: BookSize = { name: 'large', regulars: 100_000, visits: 1_000_000 };

/** The moment of every measurement: a Thursday morning, when many come. */
export const NOW: LocalTime = '2026-11-26T09:05:00';

/** Changing it, or how the shop is invented, makes other books. */
export const SEED = 'mill lane 2';
