import type { KeptCopy } from '../../../shared/daybook.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import type { Counts } from '../../../shared/ledger/merge.ts';
import type { Platform } from '../../../shared/platform.ts';
import { succeed } from '../../../shared/result.ts';
import { bookThere, type Kept } from '../../../shared/rules/keeping/books-there.ts';
import { together } from '../../../shared/rules/keeping/counts.ts';
import { daybookName, lineOf } from '../daybook/daybook-lines.ts';
import { countsIn, devicesIn } from '../ledger/counts.ts';
import { takeEntries } from '../ledger/take-entries.ts';
import type { Book } from '../store/database.ts';
import { isOfThisDevice } from '../store/device.ts';
import { readDaybookSince } from './read-daybook.ts';
import { ownSource } from './source.ts';

/** What became of comparing a book with its daybook. */
export type Compared =
  /** The book has everything; so many entries it lacked were taken in. */
  | { readonly kind: 'level'; readonly tookIn: number }
  /** It lacks an import, or something as big, that a copy holds: it has to be made again from there. */
  | { readonly kind: 'too-far-behind' }
  /** A file of the daybook could not be read, or what it has could not be taken in. */
  | { readonly kind: 'not-compared' };

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
  const { entries, unread } = await readDaybookSince(source, there, have);
  const ids = new Set(await idsIn(book, entries));
  const lacking = entries.filter(({ id }) => !ids.has(id));
  if (lacking.some((entry) => entry.bulk && isInCopy(entry, there.copies))) {
    return { kind: 'too-far-behind' };
  }
  const fine = lacking.filter((entry) => !entry.bulk);
  const taken = fine.length > 0 ? await takeEntries(book, fine) : succeed(0);
  if (!taken.ok || unread > 0) return { kind: 'not-compared' };
  return { kind: 'level', tookIn: fine.length };
}

/** Entries sent to the daybook in one go. */
const LINES_AT_ONCE = 500;

/**
 * Writes down in the daybook what was written into the book on this device and neither the daybook nor
 * a copy holds, wherever it is missing. Tells how many entries they were, and whether they are all there now.
 */
export async function writeDownTheRest(
  book: Book,
  platform: Pick<Platform, 'daybook' | 'copies'>,
  kept: Kept,
): Promise<{ readonly sent: number; readonly isWhole: boolean }> {
  const name = daybookName(book.name);
  const there = bookThere(kept, name);
  const copied = inCopies(there.copies);
  const { entries, unread } = await readDaybookSince(ownSource(platform, kept), there, copied);
  // What cannot be read may be there: it is looked at again at the next start.
  if (unread > 0) return { sent: 0, isWhole: false };
  const written = new Set(entries.map(({ id }) => id));
  const missing = await missingFrom(book, copied, written);
  for (let from = 0; from < missing.length; from += LINES_AT_ONCE) {
    const some = missing.slice(from, from + LINES_AT_ONCE);
    const month = some[0]?.at.slice(0, 7) ?? '';
    const done = await platform.daybook.append(name, month, some.map(lineOf));
    if (!done.ok) return { sent: from, isWhole: false };
  }
  return { sent: missing.length, isWhole: true };
}

/** Entries of this device that are in no copy and not among those written down. */
async function missingFrom(
  book: Book,
  copied: Counts,
  written: ReadonlySet<string>,
): Promise<LedgerEntry[]> {
  const missing: LedgerEntry[] = [];
  for (const device of await devicesIn(book)) {
    if (!isOfThisDevice({ device })) continue;
    const theirs = book.ledger
      .where('[device+count]')
      .between([device, (copied[device] ?? 0) + 1], [device, Infinity]);
    missing.push(...(await theirs.toArray()).filter(({ id }) => !written.has(id)));
  }
  return missing;
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
