import type { LocalTime } from '../../calendar-day.ts';
import type { Act, LedgerEntry } from '../../domain/ledger-entry.ts';

/** What choosing among entries needs to know of one. */
export interface EntryHead {
  readonly id: string;
  readonly at: LocalTime;
  readonly bulk?: true;
}

/**
 * Entries up to a moment of the shop's clock, in the order of their stamps: up to the last that was
 * written no later. A clock that was wrong for a while in between takes none of them out.
 */
export function upTo<Head extends EntryHead>(
  entries: readonly Head[],
  moment: LocalTime | undefined,
): readonly Head[] {
  const sorted = entries.toSorted(byStamp);
  if (moment === undefined) return sorted;
  return sorted.slice(0, sorted.findLastIndex(({ at }) => at <= moment) + 1);
}

/** Entries after a moment: what bringing it back would lose, oldest first. */
export function after<Head extends EntryHead>(
  entries: readonly Head[],
  moment: LocalTime,
): readonly Head[] {
  return entries.toSorted(byStamp).slice(upTo(entries, moment).length);
}

/** Order of their stamps. */
export function byStamp(one: EntryHead, other: EntryHead): number {
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

/**
 * True for the entry a shop began with. A daybook that does not hold it does not go back to the
 * beginning, whatever its counts say: a book made again counts anew.
 */
export function beginsTheBook({ on, told }: Pick<LedgerEntry, 'on' | 'told'>): boolean {
  const change = told?.what[on.indexOf('shop shop')];
  return change !== undefined && 'made' in change;
}

/** A change whose rows stand in no entry, and of which there is no copy either. */
export interface NotThere {
  readonly act: Act;
  readonly at: LocalTime;
}

/** Parts of a book this small a share of what there was are said before they take its place. */
const MUCH_LESS = 0.5;

/** True when what comes in holds less than half of the people or visits there were. */
export function isMuchLess(
  comesIn: { readonly regulars: number; readonly visits: number },
  was: { readonly regulars: number; readonly visits: number } | undefined,
): boolean {
  if (!was) return false;
  return comesIn.regulars < was.regulars * MUCH_LESS || comesIn.visits < was.visits * MUCH_LESS;
}
