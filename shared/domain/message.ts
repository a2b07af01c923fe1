import type { LocalTime } from '../calendar-day.ts';
import type { ImportId, MessageId, RegularId } from './ids.ts';

/** Ways a word can reach somebody. */
export const REACH_WAYS = ['email', 'message', 'card'] as const;

/** A way a word can reach somebody: by email, as a message on their phone, on a card. */
export type ReachWay = (typeof REACH_WAYS)[number];

/** Somebody's agreement to be reached one way; may be withdrawn. */
export interface ReachConsent {
  readonly way: ReachWay;
  readonly givenAt: LocalTime;
  readonly how: 'said at the counter' | 'on a sign-up card' | 'in writing';
  /** Which wording they agreed to, as wording/ numbers it. */
  readonly wordingVersion: number;
}

/** A short personal note that was sent. */
export interface Message {
  readonly id: MessageId;
  readonly regularId: RegularId;
  readonly text: string;
  readonly way: ReachWay;
  /** Id of the life event or visit it was about; absent when it was about nothing in particular. */
  readonly about?: string;
  readonly at: LocalTime;
  /** Who sent it; empty when nobody wrote that down. */
  readonly who: string;
  readonly importId?: ImportId;
}
