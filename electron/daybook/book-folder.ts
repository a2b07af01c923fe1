import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DaybookFile, DaybookOfBook } from '../../shared/daybook.ts';

/** "0007 2026-11.daybook": a number that sorts, and the month the file was begun in. */
const FILE_NAME = /^(\d{4,9}) (\d{4}-\d{2})\.daybook$/;

/** The folder of one book's daybook; whatever could lead elsewhere is not in its name. */
export function folderOf(root: string, book: string): string {
  return join(root, book.replaceAll(/[^A-Za-z0-9-]/g, '-') || '-');
}

/** The name of a daybook's file. */
export function fileNameOf(number: number, month: string): string {
  return `${String(number).padStart(4, '0')} ${month}.daybook`;
}

/** The number in a file's name; 0 for a file that is none of a daybook's. */
export function numberOf(name: string): number {
  return Number(FILE_NAME.exec(name)?.[1] ?? 0);
}

/** The month in a file's name. */
export function monthOf(name: string): string {
  return FILE_NAME.exec(name)?.[2] ?? '';
}

/** The files of a daybook in the order they were begun; none when there is no folder. */
export async function filesIn(folder: string): Promise<DaybookFile[]> {
  const names = (await namesIn(folder)).filter((name) => FILE_NAME.test(name));
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
