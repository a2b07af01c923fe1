import type { LocalTime } from '../calendar-day.ts';

/** The tables of the book whose changes the ledger writes down. */
export const LEDGERED_TABLES = [
  'regulars',
  'facts',
  'visitPages',
  'menu',
  'photos',
  'shop',
  'lifeEvents',
  'askings',
  'promises',
  'ties',
  'pets',
  'messages',
  'surprises',
  'wishes',
  'putAside',
  'cardRuns',
] as const;

/** A table of the book whose changes the ledger writes down. */
export type LedgeredTable = (typeof LEDGERED_TABLES)[number];

/** One row before and after; undefined where there was none, or none is left. */
export interface RowChange {
  readonly table: LedgeredTable;
  readonly key: string | readonly (string | number)[];
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * One committed change to the book, in order.
 *
 * A bulk import is one entry with no rows of its own: what it made carries its id, so it can be
 * found again and taken out.
 */
export interface LedgerEntry {
  /** UUIDv7: sorts in the order the changes were made on one device. */
  readonly id: string;
  readonly at: LocalTime;
  /** Who made it; one till is one name for now. */
  readonly who: string;
  readonly device: string;
  readonly act: Act;
  readonly changes: readonly RowChange[];
  /** The entry this one takes back. */
  readonly undoes?: string;
  /** The import this one brings in, or takes out when `undoes` is set. */
  readonly importId?: string;
}

/** What was done, for wording/ to say in a sentence: a kind and whom or what it was about. */
export interface Act {
  readonly kind:
    | 'logged-visit'
    | 'changed-visit'
    | 'removed-visit'
    | 'added-regular'
    | 'changed-regular'
    | 'removed-regular'
    | 'added-fact'
    | 'changed-fact'
    | 'removed-fact'
    | 'changed-menu'
    | 'changed-photo'
    | 'changed-shop'
    | 'added-event'
    | 'changed-event'
    | 'removed-event'
    | 'asked'
    | 'put-off'
    | 'not-asked'
    | 'made-promise'
    | 'changed-promise'
    | 'kept-promise'
    | 'broke-promise'
    | 'checked-promise'
    | 'removed-promise'
    | 'changed-household'
    | 'sent-message'
    | 'noted-death'
    | 'planned-surprise'
    | 'changed-surprise'
    | 'ended-surprise'
    | 'removed-surprise'
    | 'put-aside'
    | 'signed-card'
    | 'changed-wish'
    | 'removed-wish'
    | 'printed-cards'
    | 'crossed-off-card'
    | 'keyed-in-card'
    | 'brought-in'
    | 'removed-import'
    | 'brought-back'
    | 'undone'
    | 'redone';
  /** The person's name as shown at the time, or the file's. */
  readonly about: string;
}
