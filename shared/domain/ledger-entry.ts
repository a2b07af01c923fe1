import type { LocalTime } from '../calendar-day.ts';
import type { ImportId } from './ids.ts';
import type { Visit } from './visit.ts';

/** The tables of the book whose changes the ledger writes down. */
export const LEDGERED_TABLES = [
  'regulars',
  'facts',
  'pages',
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

/**
 * Where a change was made: "facts 0198…", a row by its table and key; or "pages 0198…", somebody's
 * visits, whichever page they stand on. A text, so that the book can be asked what was changed there.
 */
export type Place = `${LedgeredTable} ${string}`;

/** Elements put on a list and taken off it; `order` when those that stay do not simply stand before those put on. */
export interface ListChange {
  readonly on?: readonly unknown[];
  readonly off?: readonly unknown[];
  /** The whole list as it was to read, when it is not the rest with the new ones behind it. */
  readonly order?: readonly unknown[];
  /** The order before, to go back to. */
  readonly orderWas?: readonly unknown[];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * What changed at one place, and enough of what was there to take it back: a row made or taken out,
 * fields set and cleared, elements of its lists, or visits put on and taken off.
 */
export type Change =
  | { readonly made: object }
  | { readonly gone: object }
  | {
      /** Fields as they are now; one that only stands in `was` is cleared. */
      readonly set?: Fields;
      readonly was?: Fields;
      readonly lists?: Readonly<Record<string, ListChange>>;
    }
  | { readonly visits: { readonly on: readonly Visit[]; readonly off: readonly Visit[] } };

/** What is personal in an entry; the rest is ids, stamps and kinds. Blanked by erasing, with the frame left as it is. */
export interface Told {
  /** The person's name as shown at the time, or the file's. */
  readonly about: string;
  /** One for each place in `on`. */
  readonly what: readonly Change[];
}

/** The form of an entry that this app writes. A reader that would misunderstand a newer one refuses it. */
export const ENTRY_FORM = 2;

/**
 * One committed change to the book.
 *
 * A bulk import is one entry without the rows it made: they carry its id, so they can be found again
 * and taken out.
 */
export interface LedgerEntry {
  /**
   * The stamp that orders changes across devices, a hybrid logical clock written as a UUIDv7: the
   * device's milliseconds, or one more than the newest stamp it has seen, then chance.
   */
  readonly id: string;
  readonly form: typeof ENTRY_FORM;
  readonly device: string;
  /** 1, 2, 3 … on each device without gaps: two books can tell by it what the other lacks. */
  readonly count: number;
  /** What the shop's clock showed. */
  readonly at: LocalTime;
  /** Who made it; one till is one name for now. */
  readonly who: string;
  readonly kind: ActKind;
  /** The entry this one takes back. */
  readonly undoes?: string;
  /** The import this one brings in, or takes out when `undoes` is set. */
  readonly importId?: ImportId;
  /** Its rows are too many to stand here: only a copy made after it has them. */
  readonly bulk?: true;
  readonly on: readonly Place[];
  readonly told?: Told;
}

/** What an entry says was done. */
export function actOf({ kind, told }: Pick<LedgerEntry, 'kind' | 'told'>): Act {
  return { kind, about: told?.about ?? '' };
}

/** What was done, for wording/ to say in a sentence: a kind and whom or what it was about. */
export interface Act {
  readonly kind: ActKind;
  /** The person's name as shown at the time, or the file's. */
  readonly about: string;
}

/** Every kind of change. */
export type ActKind =
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
  | 'merged-items'
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
