import type { DaybookFile, DaybookOfBook } from '../../../shared/daybook.ts';
import { folderNameOf, monthOf, numberOf } from '../../../shared/formats/daybook/daybook-name.ts';
import { nameOf } from './sync-handle.ts';

/** The folder of all daybooks in the origin's private file system. */
const ROOT = 'daybook';

/** The folder of one book's daybook; undefined when there is none yet. */
export async function folderOf(book: string): Promise<FileSystemDirectoryHandle | undefined> {
  const all = await folderIn(await navigator.storage.getDirectory(), ROOT);
  return all && folderIn(all, folderNameOf(book));
}

/** The folder of one book's daybook, made when it is missing. */
export async function makeFolder(book: string): Promise<FileSystemDirectoryHandle> {
  const own = await navigator.storage.getDirectory();
  const all = await own.getDirectoryHandle(ROOT, { create: true });
  return all.getDirectoryHandle(folderNameOf(book), { create: true });
}

async function folderIn(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await folder.getDirectoryHandle(name);
  } catch (problem) {
    if (nameOf(problem) === 'NotFoundError') return undefined;
    throw problem;
  }
}

/** The names of a daybook's files in the order they were begun. */
export async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const [name, entry] of folder.entries()) {
    if (entry.kind === 'file' && numberOf(name) > 0) names.push(name);
  }
  return names.sort((one, other) => numberOf(one) - numberOf(other));
}

/** Every daybook there is. */
export async function allDaybooks(): Promise<DaybookOfBook[]> {
  const found: DaybookOfBook[] = [];
  const all = await folderIn(await navigator.storage.getDirectory(), ROOT);
  if (!all) return [];
  for await (const [book, folder] of all.entries()) {
    if (!(folder instanceof FileSystemDirectoryHandle)) continue;
    const files = await filesIn(folder);
    if (files.length > 0) found.push({ book, files });
  }
  return found.sort((one, other) => (one.book < other.book ? -1 : 1));
}

async function filesIn(folder: FileSystemDirectoryHandle): Promise<DaybookFile[]> {
  const files: DaybookFile[] = [];
  for (const name of await namesIn(folder)) {
    const { size } = await (await folder.getFileHandle(name)).getFile();
    files.push({ name, month: monthOf(name), bytes: size });
  }
  return files;
}
