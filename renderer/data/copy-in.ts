import type { VisitPage } from '../../shared/domain/visit.ts';
import {
  type CopyFailure,
  type CopyManifest,
  tableOfPart,
} from '../../shared/formats/copy-manifest.ts';
import {
  COPIED_TABLES,
  type CopiedTable,
  isRowOf,
  keyOfRow,
} from '../../shared/formats/copy-rows.ts';
import { readRow } from '../../shared/formats/copy-value.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { Tally } from './copy-holdings.ts';
import type { Watch } from './copy-out.ts';
import { CopyZip, Unreadable } from './copy-zip.ts';

/** A copy whose every part and row was checked; reading it again writes nothing. */
export interface CheckedCopy {
  readonly manifest: CopyManifest;
  /** Hands over all rows, table by table, in the order of their keys. */
  readonly eachBatch: (
    take: (table: CopiedTable, rows: object[]) => Promise<void>,
  ) => Promise<void>;
}

/**
 * Checks a file from end to end: that it is a copy, that no part is damaged, that every row may go
 * into the book. Nothing is written.
 */
export async function checkCopy(
  file: Blob,
  watch: Watch = {},
): Promise<Result<CheckedCopy, CopyFailure>> {
  try {
    const zip = await CopyZip.open(file);
    const inspector = new Inspector(zip.manifest);
    await eachBatch(zip, watch, async (table, rows) => inspector.inspect(table, rows));
    inspector.close();
    return succeed({ manifest: zip.manifest, eachBatch: (take) => eachBatch(zip, {}, take) });
  } catch (error) {
    if (watch.signal?.aborted) return fail({ kind: 'cancelled' });
    return fail(error instanceof Unreadable ? error.failure : { kind: 'copy-damaged' });
  }
}

async function eachBatch(
  zip: CopyZip,
  { signal, onProgress }: Watch,
  take: (table: CopiedTable, rows: object[]) => Promise<void>,
): Promise<void> {
  const parts = zip.manifest.parts.filter((part) => tableOfPart(part.name));
  for (const [index, part] of parts.entries()) {
    signal?.throwIfAborted();
    const table = tableOfPart(part.name);
    const bytes = (await zip.read([part.name])).get(part.name);
    if (!table || !bytes) throw new Unreadable({ kind: 'copy-damaged' });
    const rows = linesOf(bytes).map(readRow) as object[];
    await take(table, table === 'photos' ? await withPictures(zip, rows) : rows);
    onProgress?.((index + 1) / parts.length);
  }
}

function linesOf(bytes: Uint8Array): string[] {
  const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
  if (lines.pop() !== '') throw new Unreadable({ kind: 'copy-damaged' });
  return lines;
}

/** Photo rows with the pictures they name in place of the names. */
async function withPictures(zip: CopyZip, rows: readonly object[]): Promise<object[]> {
  const names = rows.map((row) => ('bytes' in row ? row.bytes : undefined));
  const files = await zip.read(names.filter((name) => typeof name === 'string'));
  return rows.map((row, index) => {
    const name = names[index];
    return typeof name === 'string' ? { ...row, bytes: files.get(name) } : row;
  });
}

/** Looks at every row on its way past, and compares the sums with what the copy says of itself. */
class Inspector {
  readonly #manifest: CopyManifest;
  readonly #keys = new Map(COPIED_TABLES.map((table) => [table, new Set<string>()]));
  readonly #tally = new Tally();

  constructor(manifest: CopyManifest) {
    this.#manifest = manifest;
  }

  inspect(table: CopiedTable, rows: readonly object[]): void {
    const keys = this.#keys.get(table) ?? new Set();
    for (const row of rows) {
      const key = keyOfRow(table, row);
      if (!isRowOf(table, row) || keys.has(key)) {
        throw new Unreadable({ kind: 'not-valid-row', table, row: keys.size + 1 });
      }
      keys.add(key);
      if (table === 'pages') this.#count(row as VisitPage);
    }
  }

  close(): void {
    const { rows, visits, lastVisitAt } = this.#manifest;
    const counted = this.#tally.figures();
    const agree = COPIED_TABLES.every((table) => this.#keys.get(table)?.size === rows[table]);
    if (!agree || counted.visits !== visits || counted.lastVisitAt !== lastVisitAt) {
      throw new Unreadable({ kind: 'copy-damaged' });
    }
  }

  #count({ visits }: VisitPage): void {
    this.#tally.add(visits.length, visits.at(-1)?.at);
  }
}
