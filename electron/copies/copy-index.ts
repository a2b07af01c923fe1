import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isLocalTime, type LocalTime } from '../../shared/calendar-day.ts';
import type { CopyAbout, KeptCopy } from '../../shared/daybook.ts';
import { writeWholeFile } from '../handlers/write-whole-file.ts';

/** A moment as the shop's clock shows it. */
export const localTime = z.custom<LocalTime>(
  (value) => typeof value === 'string' && isLocalTime(value),
);

/** What a copy says of itself. */
export const copyAbout = z.strictObject({
  book: z.string().max(200),
  shop: z.string().max(10_000),
  regulars: z.int().nonnegative(),
  visits: z.int().nonnegative(),
  lastVisitAt: localTime.exactOptional(),
  madeAt: localTime,
  top: z.string().max(200),
  counts: z.record(z.string().max(200), z.int().nonnegative()),
}) satisfies z.ZodType<CopyAbout>;

/** A copy that was noted with what it says of itself. */
export const notedCopy = z.object({ name: z.string(), bytes: z.number(), about: copyAbout });

/** A copy that says what it is of. */
export interface NotedCopy extends KeptCopy {
  readonly about: CopyAbout;
}

/** True for a copy that says what it is of. */
export function isNoted(copy: KeptCopy): copy is NotedCopy {
  return copy.about !== undefined;
}

/** The list beside the copies: a convenience, never the only one to know something. */
const INDEX = 'copies.json';

/** Files that are ours: what the shell kept by itself, and whatever ends as a copy does. */
const COPY = /^(?:\d{6} .*|[^.].*\.usual)$/s;

/**
 * Every copy in a folder, newest first. What the list has noted comes in the order it was kept in,
 * for a clock may jump; what it does not know stands where its time puts it.
 */
export async function copiesIn(folder: string): Promise<KeptCopy[]> {
  const [names, notes] = await Promise.all([readdir(folder).catch(() => []), notesIn(folder)]);
  const isCopy = (name: string) => COPY.test(name) || notes.some((note) => note.name === name);
  const found = await Promise.all(names.filter(isCopy).map((name) => filed(folder, name, notes)));
  const byTime = found.filter((copy) => copy !== undefined).sort((one, two) => one.time - two.time);
  const inOrder = byTime
    .filter(({ order }) => order !== -1)
    .sort((one, two) => one.order - two.order);
  return byTime
    .map(({ copy, order }) => (order === -1 ? copy : (inOrder.shift()?.copy ?? copy)))
    .reverse();
}

async function filed(folder: string, name: string, notes: readonly NotedCopy[]) {
  const found = await stat(join(folder, name)).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const order = notes.findIndex((note) => note.name === name && note.bytes === found.size);
  const copy: KeptCopy = { name, bytes: found.size, about: notes[order]?.about };
  return { copy, order, time: found.mtimeMs };
}

/** Notes the copies there are, oldest first; a list that cannot be written is made up for by the copies. */
export async function noteCopies(folder: string, newestFirst: readonly KeptCopy[]): Promise<void> {
  const copies = newestFirst.filter(isNoted).reverse();
  const text = JSON.stringify({ copies });
  await writeWholeFile(join(folder, INDEX), new TextEncoder().encode(text));
}

async function notesIn(folder: string): Promise<readonly NotedCopy[]> {
  try {
    const read: unknown = JSON.parse(await readFile(join(folder, INDEX), 'utf8'));
    const list = z.object({ copies: z.array(z.unknown()) }).parse(read).copies;
    // One that cannot be read takes none of the others with it.
    return list.flatMap((entry) => {
      const note = notedCopy.safeParse(entry);
      return note.success ? [note.data] : [];
    });
  } catch {
    return [];
  }
}
