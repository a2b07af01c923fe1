import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import {
  factKey,
  type ImportPlan,
  type KnownBook,
} from '../../../shared/formats/lists/import-plan.ts';
import type { Result } from '../../../shared/result.ts';
import { bulkCommand, type Cancelled } from '../commands/bulk-command.ts';
import { copyAfterBulk } from '../copies/copies-around.ts';
import { keepImport } from '../daybook/keep-import.ts';
import { announce } from '../store/announce.ts';
import type { Book } from '../store/database.ts';
import { writerIn } from '../store/device.ts';
import { ImportWriter, type Watching, type Written } from './write-import.ts';

/** When an import is written, from where, and what it is called in the ledger. */
export interface ImportNote {
  readonly at: LocalTime;
  /** Names of the files. */
  readonly about: string;
  readonly device: string;
}

/** Writes a plan in one transaction with one ledger entry; whoever calls announces it. */
export function writeImport(
  book: Book,
  plan: ImportPlan,
  { at, about, device }: ImportNote,
  watching: Watching = {},
): Promise<Result<Written, BookFailure | Cancelled>> {
  const note = { at, act: { kind: 'brought-in', about }, importId: plan.importId, device } as const;
  return bulkCommand(book, note, async () => {
    const writer = new ImportWriter(book, plan, watching);
    const value = await writer.write();
    return { value, changes: writer.changes };
  });
}

/** Brings a plan into the book, all of it or nothing. */
export async function bringIn(
  book: Book,
  plan: ImportPlan,
  note: Omit<ImportNote, 'device'>,
  watching: Watching = {},
): Promise<Result<Written, BookFailure | Cancelled>> {
  const result = await writeImport(book, plan, { ...note, device: writerIn(book) }, watching);
  if (!result.ok) return result;
  await keepImport(book, plan.importId);
  announce(book.name, 'all');
  await copyAfterBulk(book);
  return result;
}

/** What is in the book that an import has to meet. */
export async function readKnown(book: Book): Promise<KnownBook> {
  const [people, menu, facts] = await Promise.all([
    book.regulars.toArray(),
    book.menu.toArray(),
    book.facts.toArray(),
  ]);
  return { people, menu, facts: new Set(facts.map(factKey)) };
}

/** An import the book knows of. */
export interface KnownImport {
  readonly importId: string;
  readonly at: LocalTime;
  /** Names of the files. */
  readonly about: string;
  /** Taken out again. */
  readonly removed: boolean;
}

/** Every import the book knows of, newest first. */
export async function importsOf(book: Book): Promise<KnownImport[]> {
  const entries = await book.ledger.where('importId').above('').sortBy('id');
  const removed = new Set(entries.map((entry) => entry.undoes));
  return entries
    .filter(isImport)
    .map(({ id, importId, at, told }) => {
      return { importId, at, about: told?.about ?? '', removed: removed.has(id) };
    })
    .reverse();
}

function isImport(entry: LedgerEntry): entry is LedgerEntry & { readonly importId: string } {
  return entry.importId !== undefined && entry.undoes === undefined;
}
