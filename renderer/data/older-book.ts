import { Dexie } from 'dexie';
import type { LocalTime } from '../../shared/calendar-day.ts';
import { copyFileName } from '../../shared/formats/copy-manifest.ts';
import { COPIED_TABLES } from '../../shared/formats/copy-rows.ts';
import type { FileToSave, SaveFailure } from '../../shared/platform.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { copyLayout } from './copy-out.ts';
import { layoutOf } from './database.ts';
import { BOOK_VERSION } from './migrations/versions.ts';
import { readShelf } from './shelf.ts';

/**
 * A copy of the open book as it is, when it has an older layout and is about to be laid out anew;
 * undefined when it is not. A failure when it is older and no copy could be made of it.
 */
export async function copyOfOlderBook(made: {
  readonly at: LocalTime;
  readonly appVersion: string;
}): Promise<Result<FileToSave | undefined, SaveFailure>> {
  try {
    const { open: name } = await readShelf();
    const bookVersion = await layoutOf(name);
    if (bookVersion === 0 || bookVersion >= BOOK_VERSION) return succeed(undefined);
    const file = await copyAsItIs(name, { ...made, bookVersion });
    return file ? succeed(file) : fail({ kind: 'not-writable' });
  } catch {
    // Whatever is wrong with it, opening it comes next and tells.
    return fail({ kind: 'not-writable' });
  }
}

async function copyAsItIs(
  name: string,
  made: Parameters<typeof copyLayout>[1],
): Promise<FileToSave | undefined> {
  // Without a layout of ours Dexie takes the book as it finds it.
  const older = new Dexie(name);
  try {
    await older.open();
    const there = new Set(older.tables.map((table) => table.name));
    const tables = COPIED_TABLES.filter((table) => there.has(table));
    const copy = await copyLayout(older, made, tables);
    if (!copy.ok) return undefined;
    const shop: { readonly name?: string } | undefined = await older.table('shop').get('shop');
    return { name: copyFileName(shop?.name ?? '', made.at), bytes: copy.value };
  } finally {
    older.close();
  }
}
