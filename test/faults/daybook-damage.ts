import { open, readdir, readFile, rename, stat, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The files of every daybook under a folder, in the order they were begun. */
export async function daybooksIn(folder: string): Promise<readonly string[]> {
  const there = await readdir(folder, { recursive: true });
  const files = there.filter((path) => path.endsWith('.daybook')).sort();
  if (files.length === 0) throw new Error('There is no daybook.');
  return files.map((path) => join(folder, path));
}

/** The folder the daybooks lie in. */
export async function daybookFolder(folder: string): Promise<string> {
  const [file = ''] = await daybooksIn(folder);
  return dirname(file);
}

/** Cuts the newest file in the midst of its last entry; room kept ahead behind it goes, too. */
export async function cutLastEntry(folder: string, bytes: number): Promise<void> {
  const { file, end } = await lastWritten(folder);
  if (end <= bytes) throw new Error(`The daybook has only ${end} bytes of entries`);
  await truncate(file, end - bytes);
}

/** How many bytes of entries all files hold. */
export async function entriesIn(folder: string): Promise<number> {
  const ends = await Promise.all((await daybooksIn(folder)).map(endOfEntries));
  return ends.reduce((sum, end) => sum + end, 0);
}

/** The newest file that has entries: one that was only begun has none yet. */
async function lastWritten(folder: string): Promise<{ file: string; end: number }> {
  const files = await daybooksIn(folder);
  const found = await Promise.all(
    files.map(async (file) => ({ file, end: await endOfEntries(file) })),
  );
  const last = found.findLast(({ end }) => end > 0);
  if (!last) throw new Error('Nothing was ever written into the daybook');
  return last;
}

/** Turns one bit of an entry that was written long before the last. */
export async function flipBit(folder: string, turn: number): Promise<void> {
  const [file = ''] = await daybooksIn(folder);
  const end = await endOfEntries(file);
  const bytes = await readFile(file);
  const place = Math.floor((end * (1 + (turn % 7))) / 10);
  bytes[place] = (bytes[place] ?? 0) ^ (1 << (turn % 8));
  await writeFile(file, bytes);
}

/** Takes the folder of the daybooks away; the value puts it back. */
export async function takeDaybookAway(folder: string): Promise<() => Promise<void>> {
  const daybooks = await daybookFolder(folder);
  await rename(daybooks, `${daybooks}.away`);
  return () => rename(`${daybooks}.away`, daybooks);
}

/** Where the entries of a file end: behind it there may be room kept ahead, all zeros. */
async function endOfEntries(file: string): Promise<number> {
  const { size } = await stat(file);
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(size), 0, size, 0);
    let end = size;
    while (end > 0 && buffer[end - 1] === 0) end -= 1;
    return end;
  } finally {
    await handle.close();
  }
}
