import { z } from 'zod';
import { isLocalTime, type LocalTime } from '../../calendar-day.ts';
import type { CopyAbout } from '../../daybook.ts';
import { fileNameFor } from '../file-name.ts';
import { WRITTEN_TABLES, type WrittenTable } from './written-tables.ts';

/**
 * A copy of the book is one zip file: the manifest, its checksum, rows as JSON lines in parts of a
 * megabyte or so, and photos as the pictures they are. Its comment is the sum of the whole file.
 *
 * The rows are read while the counter goes on writing. What was changed meanwhile was read once more
 * at the end, in one look, and stands place by place in parts of its own ("lately"): a row of such a
 * place in any other part is older and passed over. So the copy is the book as it was at one moment.
 */

/** Version of the copy format this app writes, and the newest it reads. */
export const COPY_VERSION = 2;

/** Ending of a copy's file name. */
const COPY_ENDING = '.usual';

/** Name of the table of contents inside the copy. */
export const MANIFEST = 'manifest.json';

/** Name of the entry that holds the SHA-256 of the manifest, in hex. */
export const MANIFEST_SUM = 'manifest.sha256';

/** What the comment of the zip file begins with; the sum of everything before it follows, in hex. */
export const WHOLE_SUM_MARK = 'the-usual-copy sum of the sums of each MiB ';

/** Most bytes a table of contents may have: 60,000 photos make 10 MB of it. */
export const LARGEST_MANIFEST = 32 * 1024 * 1024;

/** A copy larger than this, unpacked, may not be more than so many times the size of its file. */
export const SUSPICIOUS_COPY = 256 * 1024 * 1024;

/** Rows as JSON are packed to a tenth; what swells more than this is made to swell. */
export const MOST_SWELLING = 200;

/** Most bytes one part may unpack to; the parts this app writes stay far below. */
export const LARGEST_PART = 64 * 1024 * 1024;

/** Most bytes all parts may unpack to: more than a hundred thousand people with their photos. */
export const LARGEST_COPY = 4 * 1024 * 1024 * 1024;

/** Most entries of a zip file without extensions is 65,535; photos beyond this many go inline. */
export const MOST_PHOTO_ENTRIES = 60_000;

const count = z.int().min(0);
const localTime = z.string().refine(isLocalTime) as unknown as z.ZodType<LocalTime>;

const part = z.object({
  /** Where it stands in the zip file. */
  name: z.string().regex(/^(rows\/[a-zA-Z]+-\d{4,}\.jsonl|photos\/[\w.-]+)$/),
  /** Length when unpacked. */
  bytes: count.max(LARGEST_PART),
  /** Of the unpacked bytes, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** One file inside a copy. */
export type CopyPart = Readonly<z.infer<typeof part>>;

const shared = {
  format: z.literal('the-usual-copy'),
  bookVersion: z.int().min(1),
  appVersion: z.string(),
  madeAt: localTime,
  /** The shop's name as it was. */
  shop: z.string(),
  /** Lines for each table; an older copy does not know the newer tables, and has none of theirs. */
  rows: z.partialRecord(z.enum(WRITTEN_TABLES), count).transform(withEveryTable),
  visits: count,
  lastVisitAt: localTime.optional(),
  parts: z.array(part),
};

interface Since {
  readonly book: string;
  readonly from: string;
  readonly top: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly lately: number;
}

/** What copies of the first format do not say; they were made of one moment. */
const NOT_SAID: Since = { book: '', from: '', top: '', counts: {}, lately: 0 };

const firstManifest = z.object({ ...shared, formatVersion: z.literal(1) }).transform((first) => ({
  ...first,
  ...NOT_SAID,
  regulars: first.rows.regulars,
}));

const secondManifest = z.object({
  ...shared,
  formatVersion: z.literal(COPY_VERSION),
  /** What the book is called on disk. */
  book: z.string(),
  regulars: count,
  /** The newest entry of the ledger when the copy was begun, and the newest in it. */
  from: z.string(),
  top: z.string(),
  /** How many entries of each device it holds. */
  counts: z.record(z.string(), count),
  /** Places that were changed while it was made. */
  lately: count,
});

const manifest = z.union([firstManifest, secondManifest]);

/** The table of contents of a copy. */
export type CopyManifest = Readonly<z.infer<typeof manifest>>;

/** What is held in a copy, or in the open book, in the figures a shopkeeper knows it by. */
export interface Holdings {
  readonly shop: string;
  readonly regulars: number;
  readonly visits: number;
  readonly lastVisitAt?: LocalTime | undefined;
}

/** Why a copy cannot be brought back, or was not made; the open book is as it was. */
export type CopyFailure =
  | { readonly kind: 'not-a-copy' }
  | { readonly kind: 'copy-damaged' }
  | { readonly kind: 'newer-copy' }
  | { readonly kind: 'not-valid-row'; readonly table: WrittenTable; readonly row: number }
  | { readonly kind: 'copy-too-big' }
  /** What was written, read back, is not what the book holds. */
  | { readonly kind: 'copy-differs' }
  /** So much was brought in or taken out meanwhile that it never was the book of one moment. */
  | { readonly kind: 'book-in-motion' }
  | { readonly kind: 'cancelled' };

/** Reads the table of contents, or tells why not. */
export function readManifest(
  text: string,
  newestBook: number,
): CopyManifest | 'not-a-copy' | 'newer-copy' | 'copy-damaged' {
  const json = parse(text);
  const head = z
    .object({ format: z.literal('the-usual-copy'), formatVersion: z.number() })
    .safeParse(json);
  if (!head.success) return 'not-a-copy';
  if (head.data.formatVersion > COPY_VERSION) return 'newer-copy';
  const read = manifest.safeParse(json);
  if (!read.success) return 'copy-damaged';
  return read.data.bookVersion > newestBook ? 'newer-copy' : read.data;
}

/** What a copy says it holds. */
export function holdingsOf({ shop, regulars, visits, lastVisitAt }: CopyManifest): Holdings {
  return { shop, regulars, visits, lastVisitAt };
}

/** What a copy says of itself where copies are listed. */
export function aboutOf(copy: CopyManifest): CopyAbout {
  const { book, shop, regulars, visits, lastVisitAt, madeAt, top, counts } = copy;
  return { book, shop, regulars, visits, ...(lastVisitAt && { lastVisitAt }), madeAt, top, counts };
}

/** Where the rows of a table go, part by part: "rows/pages-0001.jsonl". */
export function rowsPartName(table: WrittenTable | typeof LATELY, part: number): string {
  return `rows/${table}-${String(part).padStart(4, '0')}.jsonl`;
}

/** The table whose rows a part holds; undefined for a photo and for what was changed lately. */
export function tableOfPart(name: string): WrittenTable | undefined {
  return WRITTEN_TABLES.find((table) => name.startsWith(`rows/${table}-`));
}

/** The name of the parts that hold what was changed while the copy was made. */
export const LATELY = 'lately';

/** True for a part that holds what was changed while the copy was made. */
export function isLatelyPart(name: string): boolean {
  return name.startsWith(`rows/${LATELY}-`);
}

/** The copy's suggested file name: "The Usual – Corner Café – 2026-11-22.usual". */
export function copyFileName(shop: string, madeAt: LocalTime): string {
  return fileNameFor(shop, `${madeAt.slice(0, 10)}${COPY_ENDING}`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withEveryTable(rows: Partial<Record<WrittenTable, number>>): Record<WrittenTable, number> {
  const counts = WRITTEN_TABLES.map((table) => [table, rows[table] ?? 0] as const);
  return Object.fromEntries(counts) as Record<WrittenTable, number>;
}
