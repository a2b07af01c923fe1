import type { LocalTime, Weekday } from '../calendar-day.ts';
import { type OrderLine, orderKey, type Visit } from '../domain/visit.ts';

/** What somebody will probably have, and why the book thinks so. */
export interface Usual {
  readonly lines: readonly OrderLine[];
  /** How it is known: pinned by hand, or so many of the last visits of one kind. */
  readonly because: UsualReason;
  /** What else it may be, likeliest first; never the usual itself. */
  readonly otherwise: readonly (readonly OrderLine[])[];
}

/** The reason for a usual, for wording/ to say: "9 of the last 10 Sundays". */
export type UsualReason =
  | { readonly kind: 'pinned' }
  | {
      readonly kind: 'learned';
      readonly times: number;
      readonly of: number;
      readonly when:
        | { readonly kind: 'visits' }
        | { readonly kind: 'weekday'; readonly weekday: Weekday }
        | { readonly kind: 'part-of-day'; readonly part: PartOfDay };
    };

/** Parts of a shop's day. */
export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening';

/** The usual at a moment, from visits oldest first; undefined before the first order. */
export function usualOf(
  visits: readonly Visit[],
  _now: LocalTime,
  pinned?: readonly OrderLine[],
): Usual | undefined {
  if (pinned) return { lines: pinned, because: { kind: 'pinned' }, otherwise: [] };
  const last = visits.at(-1);
  if (last === undefined || last.had.length === 0) return undefined;
  const key = orderKey(last.had);
  const times = visits.filter((visit) => orderKey(visit.had) === key).length;
  const because = { kind: 'learned', times, of: visits.length, when: { kind: 'visits' } } as const;
  return { lines: last.had, because, otherwise: [] };
}
