import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import type { Counts } from '../../../shared/ledger/merge.ts';
import type { BookThere } from '../../../shared/rules/keeping/books-there.ts';
import { type Gap, gapsIn, highestOf } from '../../../shared/rules/keeping/counts.ts';
import { byStamp } from '../../../shared/rules/keeping/which-entries.ts';
import type { Watch } from '../copies/watch.ts';
import { readLine } from '../daybook/daybook-lines.ts';
import type { RecoverySource } from './source.ts';

/** What the daybook of a book tells beyond what is there already. */
export interface DaybookSince {
  /** Entries that stand, in the order of their stamps; those that were taken back are not among them. */
  readonly entries: readonly LedgerEntry[];
  /** The highest count of each device that was read, of what is there already too. */
  readonly counts: Counts;
  /** How many lines cannot be read. */
  readonly damaged: number;
  /** Files of which nothing at all could be read, though something was written in them. */
  readonly unread: number;
  /** The newest line was cut off in the midst of being written. */
  readonly isTorn: boolean;
  /** What neither stands in the daybook nor is there already. */
  readonly gaps: readonly Gap[];
}

/**
 * Reads a daybook from its newest file back to where everything in it is there already.
 *
 * `have` are the counts of what is there: of a copy, or of the open book; without them everything is
 * read. Lines that take another back are honoured, whichever file they stand in.
 */
export async function readDaybookSince(
  source: RecoverySource,
  there: BookThere,
  have: Counts,
  { signal, onProgress }: Watch = {},
): Promise<DaybookSince> {
  const entries = new Map<string, LedgerEntry>();
  const voided = new Set<string>();
  let damaged = 0;
  let unread = 0;
  let isTorn = false;
  const files = there.files.toReversed();
  for (const [at, { name }] of files.entries()) {
    signal?.throwIfAborted();
    const read = await source.readDaybook(there.book, name);
    const told = read.lines.map(readLine);
    damaged += read.damaged.length + told.filter((line) => line === undefined).length;
    if (read.lines.length === 0 && read.damaged.length > 0 && !read.isTorn) unread += 1;
    isTorn ||= at === 0 && read.isTorn;
    const lines = told.filter((line) => line !== undefined);
    for (const line of lines) {
      if ('void' in line) voided.add(line.void);
      else entries.set(line.id, line);
    }
    onProgress?.((at + 1) / files.length);
    if (isThereAlready(lines, have) && gapsOf(entries, voided, have).length === 0) break;
  }
  const gaps = gapsOf(entries, voided, have);
  const counts = highestOf([...entries.values()].filter(({ id }) => !voided.has(id)));
  return { entries: standing(entries, voided, have), counts, damaged, unread, isTorn, gaps };
}

type Line = LedgerEntry | { readonly void: string };

/** A file that holds entries, and none that are new: those before it hold none either. */
function isThereAlready(lines: readonly Line[], have: Counts): boolean {
  const entries = lines.filter((line): line is LedgerEntry => !('void' in line));
  return entries.length > 0 && entries.every((entry) => isIn(entry, have));
}

function standing(
  entries: ReadonlyMap<string, LedgerEntry>,
  voided: ReadonlySet<string>,
  have: Counts,
): LedgerEntry[] {
  return [...entries.values()]
    .filter((entry) => !voided.has(entry.id) && !isIn(entry, have))
    .sort(byStamp);
}

function gapsOf(
  entries: ReadonlyMap<string, LedgerEntry>,
  voided: ReadonlySet<string>,
  have: Counts,
): readonly Gap[] {
  return gapsIn(standing(entries, voided, have), have);
}

function isIn({ device, count }: LedgerEntry, have: Counts): boolean {
  return count <= (have[device] ?? 0);
}
