import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { KeptCopy } from '../../../shared/daybook.ts';
import { type Act, actOf } from '../../../shared/domain/ledger-entry.ts';
import { type BookThere, copiesBefore } from '../../../shared/rules/keeping/books-there.ts';
import { gapsIn } from '../../../shared/rules/keeping/counts.ts';
import {
  after,
  beginsTheBook,
  type EntryHead,
  upTo,
} from '../../../shared/rules/keeping/which-entries.ts';
import type { Watch } from '../copies/watch.ts';
import { readDaybookSince } from './read-daybook.ts';
import type { RecoverySource } from './source.ts';

/** A change as a timeline needs it: when it was, what it says, and where it stands. */
export interface Written extends EntryHead {
  readonly act: Act;
  readonly device: string;
  readonly count: number;
  /** The shop began with it. */
  readonly begins?: true;
}

/** All moments a book can be brought back to: its copies, and every change in its daybook. */
export interface Timeline {
  readonly there: BookThere;
  /** In the order of their stamps. */
  readonly entries: readonly Written[];
}

/** What bringing a book back to a moment would come from, and what it would lose. */
export interface BackTo {
  /** Undefined when it is made from the first line of the daybook on. */
  readonly copy: KeptCopy | undefined;
  /** Neither a copy nor the daybook reaches back to it. */
  readonly isReached: boolean;
  /** Changes before it that stand neither in the copy nor in the daybook. */
  readonly missing: number;
  /** Everything written since, oldest first. */
  readonly lost: readonly Written[];
}

/** Reads a whole daybook. */
export async function readTimeline(
  source: RecoverySource,
  there: BookThere,
  watch: Watch = {},
): Promise<Timeline> {
  const { entries } = await readDaybookSince(source, there, {}, watch);
  const heads = entries.map((entry): Written => {
    const { id, at, device, count, bulk } = entry;
    const begins = beginsTheBook(entry) && ({ begins: true } as const);
    return { id, at, device, count, act: actOf(entry), ...(bulk && { bulk }), ...begins };
  });
  return { there, entries: heads };
}

/** What a moment would come from, and what would be lost. */
export function backTo({ there, entries }: Timeline, moment: LocalTime): BackTo {
  const [copy] = copiesBefore(there, moment);
  const have = copy?.about?.counts ?? {};
  const before = upTo(entries, moment).filter(({ device, count }) => count > (have[device] ?? 0));
  const gaps = gapsIn(before, have);
  const isFromStart = before.some(({ begins }) => begins) && gaps.every(({ from }) => from > 1);
  return {
    copy,
    isReached: copy !== undefined || isFromStart,
    missing: gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0),
    lost: after(entries, moment),
  };
}
