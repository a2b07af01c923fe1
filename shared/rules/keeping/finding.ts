import type { LocalTime } from '../../calendar-day.ts';
import type { Survey } from '../../daybook.ts';
import type { Counts } from '../../ledger/merge.ts';
import { type BookThere, booksThere } from './books-there.ts';
import { entriesAhead } from './counts.ts';

/** What this device noted of its book, apart from the store the book is in. */
export interface OwnMark {
  /** What the book is called on disk. */
  readonly book: string;
  readonly shop: string;
  /** When its shop row was first seen. */
  readonly since: LocalTime;
}

/** What the browser's store has where the open book should be. */
export type StoreSeen =
  | { readonly kind: 'nothing' }
  /** Laid out by a newer app than this one. */
  | { readonly kind: 'newer'; readonly bookVersion: number; readonly appVersion: number }
  /** It is there, and cannot be opened or read. */
  | { readonly kind: 'unreadable'; readonly detail: string }
  | {
      readonly kind: 'read';
      readonly hasShop: boolean;
      /** Somebody or something is written in it. */
      readonly hasRows: boolean;
      /** Its layout is an earlier one: opening it writes it anew. */
      readonly isOlder: boolean;
      /** Entries of its ledger; undefined where the layout does not count them yet. */
      readonly counts: Counts | undefined;
    };

/** All that is known before the book is opened. */
export interface KnownAtStart {
  /** Undefined when the shell has not answered. */
  readonly survey: Survey | undefined;
  /** What the book the shelf points to is called on disk; undefined when nothing was ever put there. */
  readonly onShelf: string | undefined;
  /** What the book that would be opened is called on disk. */
  readonly opens?: string;
  readonly mark: OwnMark | undefined;
  readonly store: StoreSeen;
  /** Entries in the daybook of the open book, as far as they were counted. */
  readonly inDaybook?: Counts | undefined;
}

/** What is found at the start, and so what is done. */
export type Finding =
  | { readonly kind: 'open' }
  /** Nothing anywhere says that there was ever a book. */
  | { readonly kind: 'new-shop' }
  /** The daybook has entries the book lacks: they are taken in, then it is opened. */
  | { readonly kind: 'behind'; readonly entries: number }
  /** There was a book, and there is none or an empty one now. */
  | { readonly kind: 'gone'; readonly shop: string; readonly there: readonly BookThere[] }
  /** It is there, and cannot be opened or read. */
  | {
      readonly kind: 'damaged';
      readonly shop: string;
      readonly detail: string;
      readonly there: readonly BookThere[];
    }
  /** Too little room to write safely: nothing is opened for writing. */
  | {
      readonly kind: 'no-room';
      readonly free: number;
      readonly needed: number;
      /** The book can be opened to read as it is. */
      readonly canRead: boolean;
    }
  | { readonly kind: 'newer'; readonly bookVersion: number; readonly appVersion: number }
  /** None in this browser, and nothing says there was one here; but the folder holds another's. */
  | { readonly kind: 'other-book'; readonly there: readonly BookThere[] };

const MEGABYTE = 1024 * 1024;

/**
 * Bytes that must be free before anything is opened for writing: with 0 to 4.5 MB left the browser's
 * store lost whole books, with 6.5 and more none; the rest is distance.
 */
export const ROOM_TO_WRITE = 16 * MEGABYTE;

/** Bytes that must be free before a book is laid out anew: every row of it is written once more. */
export const ROOM_TO_LAY_OUT = 40 * MEGABYTE;

/** Bytes that must be free before five megabytes are written only to turn a leaf of the journal. */
export const ROOM_FOR_NEW_LEAF = 32 * MEGABYTE;

/**
 * What became of the book, from everything that knows of it.
 *
 * An empty store is never taken for a new shop where anything says there was one: the shelf, the mark
 * of this device, a daybook, a copy.
 */
export function findingOf(known: KnownAtStart): Finding {
  const { store } = known;
  if (store.kind === 'newer') return store;
  const full = noRoom(known);
  if (full) return full;
  if (store.kind === 'unreadable') {
    const { detail } = store;
    return { kind: 'damaged', shop: shopOf(known), detail, there: thereFor(known) };
  }
  if (isAnother(known)) {
    return { kind: 'damaged', shop: shopOf(known), detail: 'put-back', there: thereFor(known) };
  }
  if (store.kind === 'read' && store.hasShop) return openOrBehind(known, store.counts);
  const hasRows = store.kind === 'read' && store.hasRows;
  const there = thereFor(known);
  if (wasHere(known)) {
    const shop = shopOf(known);
    return hasRows
      ? { kind: 'damaged', shop, detail: 'shop', there }
      : { kind: 'gone', shop, there };
  }
  if (hasRows) return { kind: 'open' };
  return there.length > 0 ? { kind: 'other-book', there } : { kind: 'new-shop' };
}

/** Whether so much room is left as is needed to write; where nobody can tell, there is. */
export function isRoomFor(needed: number, free: number | undefined): boolean {
  return free === undefined || free >= needed;
}

function noRoom({ store, survey }: KnownAtStart): Finding | undefined {
  const free = survey?.free;
  const isOlder = store.kind === 'read' && store.isOlder;
  const needed = isOlder ? ROOM_TO_LAY_OUT : ROOM_TO_WRITE;
  if (free === undefined || isRoomFor(needed, free)) return undefined;
  const canRead = store.kind === 'read' && store.hasShop && !isOlder;
  return { kind: 'no-room', free, needed, canRead };
}

function openOrBehind({ inDaybook }: KnownAtStart, counts: Counts | undefined): Finding {
  const entries = counts && inDaybook ? entriesAhead(inDaybook, counts) : 0;
  return entries > 0 ? { kind: 'behind', entries } : { kind: 'open' };
}

/** An earlier state of the whole store was put back, and in it another book was the open one. */
function isAnother({ survey, mark, opens }: KnownAtStart): boolean {
  if (survey?.store !== 'put-back' || !mark || mark.book === '') return false;
  return opens !== undefined && mark.book !== opens;
}

/** Something of this device says that there was a book. */
function wasHere({ onShelf, mark }: KnownAtStart): boolean {
  return onShelf !== undefined || mark !== undefined;
}

/** What is kept, the book that was open here first. */
function thereFor(known: KnownAtStart): readonly BookThere[] {
  const { survey, onShelf, mark } = known;
  const own = isAnother(known) ? mark?.book : (onShelf ?? mark?.book);
  const there = survey ? booksThere(survey) : [];
  return [...there.filter(({ book }) => book === own), ...there.filter(({ book }) => book !== own)];
}

function shopOf(known: KnownAtStart): string {
  const named = thereFor(known)[0]?.copies[0]?.about?.shop;
  return known.mark?.shop || named || '';
}
