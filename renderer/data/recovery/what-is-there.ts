import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { KeptCopy } from '../../../shared/daybook.ts';
import { actOf, type LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import type { BookThere } from '../../../shared/rules/keeping/books-there.ts';
import type { NotThere } from '../../../shared/rules/keeping/which-entries.ts';
import type { Watch } from '../copies/watch.ts';
import { type DaybookSince, readDaybookSince } from './read-daybook.ts';
import type { RecoverySource } from './source.ts';

/** What a book can be made again from, before anything is made. */
export interface WhatIsThere {
  readonly there: BookThere;
  /** The newest copy. */
  readonly copy: KeptCopy | undefined;
  /** Changes in the daybook that the copy does not hold. */
  readonly entries: number;
  /** When the newest of them was made. */
  readonly upTo: LocalTime | undefined;
  readonly missing: WhatIsMissing;
}

/** What stands neither in a copy nor in the daybook. */
export interface WhatIsMissing {
  /** Lines of the daybook that cannot be read. */
  readonly lines: number;
  readonly isTorn: boolean;
  /** Changes that were counted once and stand nowhere; unreadable lines are among them. */
  readonly changes: number;
  readonly notThere: readonly NotThere[];
}

/** Looks through what is kept of a book: the newest copy and what the daybook has since. */
export async function lookThrough(
  source: RecoverySource,
  there: BookThere,
  watch: Watch = {},
): Promise<WhatIsThere> {
  const copy = there.copies[0];
  const since = await readDaybookSince(source, there, copy?.about?.counts ?? {}, watch);
  const newest = since.entries.at(-1);
  return {
    there,
    copy,
    entries: since.entries.length,
    upTo: newest?.at ?? copy?.about?.madeAt,
    missing: missingIn(since),
  };
}

/** What is missing after a copy and everything the daybook has since. */
export function missingIn({ entries, damaged, isTorn, gaps }: DaybookSince): WhatIsMissing {
  return {
    lines: damaged,
    isTorn,
    changes: gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0),
    notThere: withoutRows(entries),
  };
}

/** True when everything that was said to be kept is there. */
export function isAllThere({ lines, isTorn, changes, notThere }: WhatIsMissing): boolean {
  return lines === 0 && !isTorn && changes === 0 && notThere.length === 0;
}

/**
 * Changes too big to stand in their entries, with no copy after them. One that was taken out again
 * is missed by nobody, and neither is its taking out.
 */
function withoutRows(entries: readonly LedgerEntry[]): NotThere[] {
  const bulk = entries.filter((entry) => entry.bulk);
  const ids = new Set(bulk.map(({ id }) => id));
  const moot = new Set<string>();
  for (const { id, undoes } of entries) {
    if (undoes !== undefined && ids.has(undoes)) moot.add(undoes).add(id);
  }
  return bulk
    .filter(({ id }) => !moot.has(id))
    .map((entry) => ({ act: actOf(entry), at: entry.at }));
}
