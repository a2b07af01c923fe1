import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DaybookFile, DaybookOfBook } from '../../shared/daybook.ts';
import { folderNameOf, monthOf, numberOf } from '../../shared/formats/daybook/daybook-name.ts';

/** The folder of one book's daybook; whatever could lead elsewhere is not in its name. */
export function folderOf(root: string, book: string): string {
  return join(root, folderNameOf(book));
}

/** The files of a daybook in the order they were begun; none when there is no folder. */
export async function filesIn(folder: string): Promise<DaybookFile[]> {
  const names = (await namesIn(folder)).filter((name) => numberOf(name) > 0);
  const files = names.map(async (name) => {
    const found = await stat(join(folder, name)).catch(() => undefined);
    return { name, month: monthOf(name), bytes: found?.size ?? 0 };
  });
  return (await Promise.all(files)).sort((one, other) => numberOf(one.name) - numberOf(other.name));
}

/** Every daybook under a folder. */
export async function daybooksIn(root: string): Promise<DaybookOfBook[]> {
  const books = (await namesIn(root)).filter((name) => /^[A-Za-z0-9-]+$/.test(name)).sort();
  const found = books.map(async (book) => ({ book, files: await filesIn(join(root, book)) }));
  return (await Promise.all(found)).filter(({ files }) => files.length > 0);
}

/** The names in a folder; none when it is not there, or is none. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
