import type { MixedTexts, Texts } from './texts.ts';

/** When people come, of everybody in a few long rows of numbers; see packed-habits.ts. */
export interface PackedHabits {
  /** By slot: the moment the counts are worked out for, in minutes since 1970. */
  readonly asOf: Uint32Array;
  /** By slot, and one more: where somebody's half hours begin. */
  readonly starts: Uint32Array;
  /** Half hours of the week in which somebody came. */
  readonly halfHours: Uint16Array;
  /** How often, fading fast; packed. */
  readonly recent: Uint8Array;
  /** How often, fading slowly; packed. */
  readonly lasting: Uint8Array;
  /** By slot seven: how many days of the week they came on, Sunday first; packed. */
  readonly days: Uint8Array;
}

/** The headings of everybody's card; see headings.ts. */
export interface Headings {
  /** By slot: what only one person has, and the number of their usual. */
  readonly lines: MixedTexts;
  /** What anybody usually has, each once. */
  readonly orders: MixedTexts;
}

/**
 * The back pages of the book: everybody in alphabetical order of words, as far as finding, ranking,
 * listing and expecting them needs.
 *
 * Worked out from the index cards and written as a few long rows of numbers, which are read in the
 * time of a dozen cards. A person's place in `ids` is their slot.
 */
export interface BackPages {
  /** Everybody's id, in order. */
  readonly ids: Texts;
  /** Every word somebody is found by, in order; see back-page-words.ts. */
  readonly words: Texts;
  /** By word, and one more: where its places begin. */
  readonly starts: Uint32Array;
  /** Where words stand: a slot and what kind of text it is, as placeOf writes it. */
  readonly places: Uint32Array;
  /** By slot: the standing, as STANDINGS counts. */
  readonly standings: Uint8Array;
  readonly visits: Uint32Array;
  /** By slot: the last visit in minutes since 1970; 0 without one. */
  readonly lastVisits: Uint32Array;
  /** By slot: the first letters of the name as one number, which sorts as they do. */
  readonly nameKeys: Float64Array;
  readonly headings: Headings;
  readonly habits: PackedHabits;
}
