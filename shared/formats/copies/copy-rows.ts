import { z } from 'zod';
import { ALLERGEN_WAYS, ALLERGENS, type AllergenSaid } from '../../domain/allergen.ts';
import { FACT_KINDS, type Fact } from '../../domain/fact.ts';
import {
  type ActKind,
  type Change,
  ENTRY_FORM,
  LEDGERED_TABLES,
  type LedgerEntry,
  type LedgeredTable,
  type Place,
  type Told,
} from '../../domain/ledger-entry.ts';
import type { MenuItem } from '../../domain/menu-item.ts';
import { REACH_WAYS, type ReachConsent } from '../../domain/message.ts';
import type { Photo } from '../../domain/photo.ts';
import type { BirthdayKept, KeepConsent, Regular } from '../../domain/regular.ts';
import type { OrderLine, Visit, VisitPage } from '../../domain/visit.ts';
import { readPlace } from '../../ledger/places.ts';
import { lifeRows } from './life-rows.ts';
import {
  calendarDay,
  consentHow,
  dayOfYear,
  eventTime,
  healthConsent,
  id,
  localTime,
  otherCalendar,
  type Shape,
} from './row-shape.ts';
import { shopRow } from './shop-row.ts';
import { surpriseRows } from './surprise-rows.ts';

/**
 * The door of the book: what a row must look like to be let in from a file.
 *
 * Fields nobody knows pass through untouched: a copy that this app wrote must always come back, and
 * come back equal. Every known field must be of its kind.
 */

/** The tables a copy holds, in the order they are written; index cards are worked out again. */
export const COPIED_TABLES = [...LEDGERED_TABLES, 'ledger'] as const;

/** A table a copy holds. */
export type CopiedTable = (typeof COPIED_TABLES)[number];

const orderLine = z.looseObject({
  item: id,
  quantity: z.number(),
  with: z.array(z.string()),
} satisfies Shape<OrderLine>);

const birthdayKept: z.ZodType<BirthdayKept> = z.discriminatedUnion('by', [
  z.looseObject({ by: z.literal('calendar'), calendar: otherCalendar }),
  z.looseObject({ by: z.literal('day'), day: dayOfYear }),
]);

const reachConsent = z.looseObject({
  way: z.enum(REACH_WAYS),
  givenAt: localTime,
  how: consentHow,
  wordingVersion: z.number(),
} satisfies Shape<ReachConsent>);

const keepConsent = z.looseObject({
  givenAt: localTime,
  how: z.literal('on a sign-up card'),
  wordingVersion: z.number(),
  language: z.string(),
} satisfies Shape<KeepConsent>);

const usualAsked = z.looseObject({ at: localTime, words: z.string(), order: z.string() });

const regular = z.looseObject({
  id,
  name: z.string(),
  calledBy: z.string(),
  saidLike: z.string(),
  phones: z.array(z.string()),
  email: z.string(),
  birthday: dayOfYear.exactOptional(),
  birthdayKept: birthdayKept.exactOptional(),
  ageTold: z.boolean().exactOptional(),
  nameDay: dayOfYear.exactOptional(),
  reach: z.array(reachConsent).exactOptional(),
  keepConsent: keepConsent.exactOptional(),
  died: eventTime.exactOptional(),
  regularSince: calendarDay.exactOptional(),
  spot: z.string(),
  tags: z.array(z.string()),
  cardNumber: z.string(),
  pinnedUsual: z.array(orderLine).exactOptional(),
  usualAsked: usualAsked.exactOptional(),
  photoId: id.exactOptional(),
  standing: z.enum(['here', 'moved-away', 'do-not-contact', 'deceased']),
  addedAt: localTime,
  importId: id.exactOptional(),
  outsideId: z.string().exactOptional(),
} satisfies Shape<Regular>);

const fact = z.looseObject({
  id,
  regularId: id,
  kind: z.enum(FACT_KINDS),
  text: z.string(),
  layer: z.enum(['face-up', 'behind']),
  origin: z.enum(['told us', 'noticed']),
  at: localTime,
  health: healthConsent.exactOptional(),
  importId: id.exactOptional(),
} satisfies Shape<Fact>);

const visit = z.looseObject({
  id,
  at: localTime,
  had: z.array(orderLine),
  paid: z.number().exactOptional(),
  importId: id.exactOptional(),
  prompted: z.array(z.string()).exactOptional(),
} satisfies Shape<Visit>);

const visitPage = z.looseObject({
  regularId: id,
  page: z.int().min(0),
  visits: z.array(visit),
} satisfies Shape<VisitPage>);

const allergenSaid = z.looseObject({
  of: z.enum(ALLERGENS),
  way: z.enum(ALLERGEN_WAYS),
} satisfies Shape<AllergenSaid>);

const menuItem = z.looseObject({
  id,
  name: z.string(),
  category: z.string(),
  price: z.number().exactOptional(),
  outsideId: z.string().exactOptional(),
  retired: z.boolean(),
  importId: id.exactOptional(),
  otherNames: z.array(z.string()).exactOptional(),
  allergens: z.array(allergenSaid).exactOptional(),
  sameAs: id.exactOptional(),
} satisfies Shape<MenuItem>);

const photo = z.looseObject({
  id,
  type: z.enum(['image/jpeg', 'image/png', 'image/webp']),
  bytes: z.instanceof(Uint8Array),
} satisfies Shape<Photo>);

const ledgered = { regulars: regular, facts: fact, pages: visitPage, menu: menuItem } as const;
const ledgeredRows = {
  ...ledgered,
  photos: photo,
  shop: shopRow,
  ...lifeRows,
  ...surpriseRows,
} satisfies Record<LedgeredTable, z.ZodObject>;

// A kind of change that this app does not know is still a change to keep.
const kind = z.string() as unknown as z.ZodType<ActKind>;

const place = z
  .string()
  .refine((text) => readPlace(text as Place) !== undefined) as unknown as z.ZodType<Place>;

const told = z.looseObject({
  about: z.string(),
  what: z.array(z.looseObject({}) as unknown as z.ZodType<Change>),
} satisfies Shape<Told>);

const ledgerEntry = z
  .looseObject({
    id,
    form: z.literal(ENTRY_FORM),
    device: z.string(),
    count: z.int().min(1),
    at: localTime,
    who: z.string(),
    kind,
    undoes: id.exactOptional(),
    importId: id.exactOptional(),
    bulk: z.literal(true).exactOptional(),
    on: z.array(place),
    told: told.exactOptional(),
  } satisfies Shape<LedgerEntry>)
  // What Undo would write back one day has to pass the same door.
  .refine(({ on, told: said }) => !said || fitsTogether(on, said.what));

const rows = { ...ledgeredRows, ledger: ledgerEntry } satisfies Record<CopiedTable, z.ZodType>;

/** True when the row may go into that table of the book. */
export function isRowOf(table: CopiedTable, row: unknown): boolean {
  return rows[table].safeParse(row).success;
}

/** The key a row is kept under, as one string; rows of a table never share one. */
export function keyOfRow(table: CopiedTable, row: object): string {
  const { id, key, regularId, page } = row as Readonly<Record<string, unknown>>;
  if (table === 'pages') return JSON.stringify([regularId, page]);
  return String(table === 'shop' ? key : id);
}

function fitsTogether(on: readonly Place[], what: readonly Change[]): boolean {
  return (
    on.length === what.length &&
    on.every((at, index) => {
      const table = readPlace(at)?.table;
      const change = what[index];
      return table !== undefined && change !== undefined && isChangeOf(table, change);
    })
  );
}

function isChangeOf(table: LedgeredTable, change: Change): boolean {
  if ('visits' in change) {
    const { on, off } = change.visits;
    return table === 'pages' && z.array(visit).safeParse([...on, ...off]).success;
  }
  const row = ledgeredRows[table];
  if ('made' in change) return row.safeParse(change.made).success;
  if ('gone' in change) return row.safeParse(change.gone).success;
  const { set = {}, was = {}, lists = {} } = change;
  const fields = row.partial();
  const put = Object.entries(lists).map(([name, { on = [] }]) => [name, on]);
  const taken = Object.entries(lists).map(([name, { off = [] }]) => [name, off]);
  return [set, was, Object.fromEntries(put), Object.fromEntries(taken)].every(
    (some) => fields.safeParse(some).success,
  );
}
