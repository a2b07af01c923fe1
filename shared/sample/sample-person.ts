import type { DayOfYear, Weekday } from '../calendar-day.ts';
import type { FactKind, HealthConsent } from '../domain/fact.ts';
import type { Standing } from '../domain/regular.ts';

/** One of the invented regulars of the sample shop, as they are written down in the lists. */
export interface SamplePerson {
  /** Tells them apart, and makes their visits come out the same every time. */
  readonly key: string;
  readonly name?: string;
  readonly calledBy?: string;
  readonly saidLike?: string;
  /** The last three digits behind 01632 960, numbers kept free for drama. */
  readonly phone?: string;
  /** Before @example.com. */
  readonly email?: string;
  readonly birthday?: DayOfYear | { readonly turns: number; readonly inDays: number };
  readonly forYears?: number;
  readonly spot?: string;
  readonly tags?: readonly string[];
  /** Number of their card behind ML-. */
  readonly card?: string;
  readonly standing?: Standing;
  readonly facts?: readonly SampleFact[];
  /** What they usually have, in the words of the counter (rules/order-words.ts). */
  readonly usual: string;
  /** What they have instead, each with its share of the visits. */
  readonly instead?: readonly { readonly order: string; readonly share: number }[];
  /** What they had before their taste changed. */
  readonly before?: { readonly order: string; readonly untilWeeksAgo: number };
  readonly comes: readonly Rhythm[];
  /** First week of theirs, in weeks before today; two years ago when not given. */
  readonly fromWeeksAgo?: number;
  /** Last week of theirs. */
  readonly untilWeeksAgo?: number;
  /** In the last twelve weeks they missed none, and once had something else. */
  readonly steady?: boolean;
}

/** When somebody comes. */
export interface Rhythm {
  readonly days: readonly Weekday[];
  /** 'HH:mm'. */
  readonly at: string;
  /** How many minutes earlier or later, mostly. */
  readonly within: number;
  /** On how many of these days they come, 0 to 1. */
  readonly share: number;
}

/** Something known about them. */
export interface SampleFact {
  readonly kind: FactKind;
  readonly text: string;
  readonly weeksAgo: number;
  readonly origin: 'told us' | 'noticed';
  readonly behind?: boolean;
  readonly health?: HealthConsent['how'];
}

/** The days of the working week. */
export const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

/** Something they said themselves. */
export function told(kind: FactKind, text: string, weeksAgo: number): SampleFact {
  return { kind, text, weeksAgo, origin: 'told us' };
}

/** Something the shop has seen. */
export function noticed(kind: FactKind, text: string, weeksAgo: number): SampleFact {
  return { kind, text, weeksAgo, origin: 'noticed' };
}

/** A caution about their health, kept with their consent. */
export function health(
  text: string,
  weeksAgo: number,
  how: HealthConsent['how'] = 'said at the counter',
): SampleFact {
  return { kind: 'caution', text, weeksAgo, origin: 'told us', health: how };
}

/** Something to know and not to show. */
export function behind(text: string, weeksAgo: number): SampleFact {
  return { kind: 'note', text, weeksAgo, origin: 'told us', behind: true };
}

/** Comes on these days at about this time. */
export function comes(days: readonly Weekday[], at: string, share: number, within = 8): Rhythm {
  return { days, at, share, within };
}
