import type { LocalTime } from '../calendar-day.ts';
import type { FactId, ImportId, RegularId } from './ids.ts';

/** What a fact may be about, in the order they are told; the quick note sorts into these. */
export const FACT_KINDS = ['caution', 'preference', 'companion', 'note'] as const;

/** What a fact is about. */
export type FactKind = (typeof FACT_KINDS)[number];

/**
 * Something the shop knows about a person.
 *
 * Face-up facts may be read by the person across the counter; facts *behind* show only while
 * somebody deliberately holds a key or a finger down.
 */
export interface Fact {
  readonly id: FactId;
  readonly regularId: RegularId;
  readonly kind: FactKind;
  readonly text: string;
  readonly layer: 'face-up' | 'behind';
  /** Where it came from: the person said so, or somebody here noticed. */
  readonly origin: 'told us' | 'noticed';
  readonly at: LocalTime;
  /** On whatever speaks of their health: what they agreed to. */
  readonly health?: HealthConsent;
  readonly importId?: ImportId;
}

/** A person's separate agreement that a note about their health may be kept; may be withdrawn. */
export interface HealthConsent {
  /** Who agreed, when it was somebody on the person's behalf, such as a parent. */
  readonly who?: string;
  readonly givenAt: LocalTime;
  readonly how: 'said at the counter' | 'on a sign-up card' | 'in writing';
  /** Which wording they agreed to, as wording/ numbers it. */
  readonly wordingVersion: number;
}
