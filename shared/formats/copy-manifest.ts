import { z } from 'zod';
import { isLocalTime, type LocalTime } from '../calendar-day.ts';
import { COPIED_TABLES, type CopiedTable } from './copy-rows.ts';
import { fileNameFor } from './file-name.ts';

/**
 * A copy of the book is one zip file: the manifest, its checksum, rows as JSON lines in parts of a
 * megabyte or so, and photos as the pictures they are.
 */

/** Version of the copy format this app writes, and the newest it reads. */
const COPY_VERSION = 1;

/** Ending of a copy's file name. */
const COPY_ENDING = '.usual';

/** Name of the table of contents inside the copy. */
export const MANIFEST = 'manifest.json';

/** Name of the entry that holds the SHA-256 of the manifest, in hex. */
export const MANIFEST_SUM = 'manifest.sha256';

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

const manifest = z.object({
  format: z.literal('the-usual-copy'),
  formatVersion: z.literal(COPY_VERSION),
  bookVersion: z.int().min(1),
  appVersion: z.string(),
  madeAt: localTime,
  /** The shop's name as it was. */
  shop: z.string(),
  /** Rows in each table; an older copy does not know the newer tables, and has none of theirs. */
  rows: z.partialRecord(z.enum(COPIED_TABLES), count).transform(withEveryTable),
  visits: count,
  lastVisitAt: localTime.optional(),
  parts: z.array(part),
});

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
  | { readonly kind: 'not-valid-row'; readonly table: CopiedTable; readonly row: number }
  | { readonly kind: 'copy-too-big' }
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
export function holdingsOf({ shop, rows, visits, lastVisitAt }: CopyManifest): Holdings {
  return { shop, regulars: rows.regulars, visits, lastVisitAt };
}

/** Where the rows of a table go, part by part: "rows/visitPages-0001.jsonl". */
export function rowsPartName(table: CopiedTable, part: number): string {
  return `rows/${table}-${String(part).padStart(4, '0')}.jsonl`;
}

/** The table whose rows a part holds, or undefined for a photo. */
export function tableOfPart(name: string): CopiedTable | undefined {
  return COPIED_TABLES.find((table) => name.startsWith(`rows/${table}-`));
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

function withEveryTable(rows: Partial<Record<CopiedTable, number>>): Record<CopiedTable, number> {
  const counts = COPIED_TABLES.map((table) => [table, rows[table] ?? 0] as const);
  return Object.fromEntries(counts) as Record<CopiedTable, number>;
}
