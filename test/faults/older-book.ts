import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LocalTime } from '../../shared/calendar-day.ts';
import type { RawLayout } from './page/raw-layout.ts';

/** A book as version 0.3 of the app left it (layout 5, whole rows in the ledger), and when each of its changes was made. */
export interface OlderBook {
  readonly layout: RawLayout;
  readonly moments: readonly LocalTime[];
}

/** Written by that version itself under `npm run faults`; bytes stand as base64. */
const FILE = join(import.meta.dirname, 'book-of-version-0-3.json.gz');

/** Reads the older book. */
export async function olderBook(): Promise<OlderBook> {
  const text = gunzipSync(await readFile(FILE)).toString();
  const layout: RawLayout = JSON.parse(text, (_key, value: unknown) =>
    isBytes(value) ? new Uint8Array(Buffer.from(value.base64, 'base64')) : value,
  );
  const ledger = layout.stores.find(({ name }) => name === 'ledger')?.rows ?? [];
  return { layout, moments: ledger.map((entry) => (entry as { readonly at: LocalTime }).at) };
}

function isBytes(value: unknown): value is { readonly base64: string } {
  return typeof value === 'object' && value !== null && 'base64' in value;
}
