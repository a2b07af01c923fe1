import type { Place } from '../../../shared/domain/ledger-entry.ts';
import { isLatelyPart, tableOfPart } from '../../../shared/formats/copies/copy-manifest.ts';
import { readRow } from '../../../shared/formats/copies/copy-value.ts';
import type { WrittenTable } from '../../../shared/formats/copies/written-tables.ts';
import { readPlace } from '../../../shared/ledger/places.ts';
import type { CopyFile } from './copy-file.ts';
import type { PlaceRead } from './lately.ts';
import type { AnyRow } from './pieces.ts';
import { damaged } from './unreadable.ts';
import type { Watch } from './watch.ts';

/** Hands over the rows of a copy as they were written, part by part, and their lines. */
export async function eachRawPart(
  file: CopyFile,
  { signal, onProgress }: Watch,
  take: (table: WrittenTable, rows: AnyRow[], lines: readonly string[]) => Promise<void>,
): Promise<void> {
  const parts = file.manifest.parts.filter((part) => tableOfPart(part.name));
  for (const [index, part] of parts.entries()) {
    signal?.throwIfAborted();
    const table = tableOfPart(part.name);
    if (!table) throw damaged();
    const lines = await linesIn(file, part.name);
    const rows = rowsOf(lines);
    await take(table, table === 'photos' ? await withPictures(file, rows) : rows, lines);
    onProgress?.((index + 1) / parts.length);
  }
}

/** What was changed while the copy was made, place by place: it stands for whatever else is said of the place. */
export async function readLately(file: CopyFile): Promise<ReadonlyMap<Place, PlaceRead>> {
  const lately = new Map<Place, PlaceRead>();
  for (const { name } of file.manifest.parts.filter((part) => isLatelyPart(part.name))) {
    for (const row of rowsOf(await linesIn(file, name))) {
      const { place, rows } = row as Partial<Record<keyof PlaceRead, unknown>>;
      const at = typeof place === 'string' ? readPlace(place as Place) : undefined;
      if (!at || !Array.isArray(rows) || !rows.every(isRow)) throw damaged();
      lately.set(place as Place, { place: place as Place, rows });
    }
  }
  if (lately.size !== file.manifest.lately) throw damaged();
  return lately;
}

function isRow(value: unknown): value is AnyRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function linesIn(file: CopyFile, name: string): Promise<string[]> {
  const bytes = await file.read(name);
  const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
  if (lines.pop() !== '') throw damaged();
  return lines;
}

function rowsOf(lines: readonly string[]): AnyRow[] {
  const rows = lines.map(readRow);
  if (!rows.every(isRow)) throw damaged();
  return rows;
}

/** Photo rows with the pictures they name in place of the names. */
async function withPictures(file: CopyFile, rows: readonly AnyRow[]): Promise<AnyRow[]> {
  const full: AnyRow[] = [];
  for (const row of rows) {
    const name = row.bytes;
    full.push(typeof name === 'string' ? { ...row, bytes: await file.read(name) } : row);
  }
  return full;
}
