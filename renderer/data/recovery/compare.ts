import type { KeptCopy } from '../../../shared/daybook.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import type { Counts } from '../../../shared/ledger/merge.ts';
import type { Platform } from '../../../shared/platform.ts';
import { bookThere, type Kept } from '../../../shared/rules/keeping/books-there.ts';
import { together } from '../../../shared/rules/keeping/counts.ts';
import { daybookName, lineOf } from '../daybook/daybook-lines.ts';
import { countsIn } from '../ledger/counts.ts';
import { takeEntries } from '../ledger/take-entries.ts';
import type { Book } from '../store/database.ts';
import { writerIn } from '../store/device.ts';
import { readDaybookSince } from './read-daybook.ts';
import { ownSource } from './source.ts';

/** What became of comparing a book with its daybook. */
export type Compared =
  /** The book has everything; so many entries it lacked were taken in. */
  | { readonly kind: 'level'; readonly tookIn: number }
  /** It lacks an import, or something as big, that a copy holds: it has to be made again from there. */
  | { readonly kind: 'too-far-behind' };

/**
 * Compares a book with its daybook, entry by entry, by the counts of each device, and takes into the
 * book what it lacks.
 *
 * A big change that neither the book nor a copy holds was never called done, and is passed over.
 */
export async function takeInFromDaybook(
  book: Book,
  platform: Pick<Platform, 'daybook' | 'copies'>,
  kept: Kept,
): Promise<Compared> {
  const there = bookThere(kept, daybookName(book.name));
  if (there.files.length === 0) return { kind: 'level', tookIn: 0 };
  const have = await countsIn(book);
  const source = ownSource(platform, kept);
  const { entries } = await readDaybookSince(source, there, have);
  const ids = new Set(await idsIn(book, entries));
  const lacking = entries.filter(({ id }) => !ids.has(id));
  if (lacking.some((entry) => entry.bulk && isInCopy(entry, there.copies))) {
    return { kind: 'too-far-behind' };
  }
  const fine = lacking.filter((entry) => !entry.bulk);
  if (fine.length > 0) await takeEntries(book, fine);
  return { kind: 'level', tookIn: fine.length };
}

/** Entries sent to the daybook in one go. */
const LINES_AT_ONCE = 500;

/**
 * Writes down in the daybook what this device's book holds and neither the daybook nor a copy does.
 * Tells how many entries they were.
 */
export async function writeDownTheRest(
  book: Book,
  platform: Pick<Platform, 'daybook' | 'copies'>,
  kept: Kept,
): Promise<number> {
  const name = daybookName(book.name);
  const there = bookThere(kept, name);
  const device = writerIn(book.name);
  const { counts } = await readDaybookSince(ownSource(platform, kept), there, {
    [device]: Number.POSITIVE_INFINITY,
  });
  const covered = together(counts, inCopies(there.copies))[device] ?? 0;
  let sent = 0;
  for (;;) {
    const rest = await book.ledger
      .where('[device+count]')
      .between([device, covered + sent + 1], [device, Infinity])
      .limit(LINES_AT_ONCE)
      .toArray();
    const [first] = rest;
    if (!first) return sent;
    const done = await platform.daybook.append(name, first.at.slice(0, 7), rest.map(lineOf));
    if (!done.ok) return sent;
    sent += rest.length;
  }
}

function inCopies(copies: readonly KeptCopy[]): Counts {
  return copies.reduce<Counts>((counts, { about }) => together(counts, about?.counts ?? {}), {});
}

function isInCopy({ device, count }: LedgerEntry, copies: readonly KeptCopy[]): boolean {
  return count <= (inCopies(copies)[device] ?? 0);
}

async function idsIn(book: Book, entries: readonly LedgerEntry[]): Promise<string[]> {
  const found = await book.ledger
    .where('id')
    .anyOf(entries.map(({ id }) => id))
    .primaryKeys();
  return found.map(String);
}
