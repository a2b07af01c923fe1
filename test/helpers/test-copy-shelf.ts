import type { CopyAbout, CopyShelf, KeptCopy, SecondPlace } from '../../shared/daybook.ts';
import type { SaveFailure } from '../../shared/failure.ts';
import { fail, succeed } from '../../shared/result.ts';

/** Copies kept in memory, by a shelf that refuses, waits and is damaged as it is told. */
export interface TestCopyShelf extends CopyShelf {
  /** What was put in place, oldest first; a test may take copies away. */
  readonly kept: TestCopy[];
  /** Drafts that were neither kept nor dropped, by name. */
  readonly drafts: Map<string, Uint8Array>;
  /** Everything after this that writes is refused for this reason. */
  refuse: SaveFailure['kind'] | undefined;
  /** Everything after this that writes waits for it, as for a slow disk. */
  slow: Promise<unknown> | undefined;
  /** The second place, as it is told. */
  place: SecondPlace | undefined;
  /** What the person answers when the host asks for a folder; undefined: Cancel. */
  answer: string | undefined;
  /** Turns one bit of a draft or of a kept copy. */
  readonly damage: (name: string, at: number) => void;
}

/** One kept copy and what is in it. */
export interface TestCopy extends KeptCopy {
  readonly content: Uint8Array;
}

/** An empty shelf of copies in memory. */
export function testCopyShelf(): TestCopyShelf {
  const kept: TestCopy[] = [];
  const drafts = new Map<string, Uint8Array>();
  let begun = 0;
  const content = (name: string) =>
    drafts.get(name) ?? kept.find((copy) => copy.name === name)?.content;
  const mayWrite = async (draft: string) => {
    await shelf.slow;
    if (shelf.refuse !== undefined) return fail({ kind: shelf.refuse });
    return drafts.has(draft) ? undefined : fail({ kind: 'not-writable' as const });
  };
  const shelf: TestCopyShelf = {
    kept,
    drafts,
    refuse: undefined,
    slow: undefined,
    place: undefined,
    answer: undefined,
    damage: (name, at) => turnABit(content(name), at),
    begin: async () => {
      const draft = `draft-${++begun}`;
      drafts.set(draft, new Uint8Array());
      const refused = await mayWrite(draft);
      if (refused) drafts.delete(draft);
      return refused ?? succeed(draft);
    },
    write: async (draft, bytes) => {
      const refused = await mayWrite(draft);
      if (!refused) drafts.set(draft, joined(drafts.get(draft), bytes));
      return refused ?? succeed(undefined);
    },
    flush: async (draft) => (await mayWrite(draft)) ?? succeed(drafts.get(draft)?.length ?? 0),
    read: async (name, from, length) => content(name)?.slice(from, from + length),
    keep: async (draft, name, about) => {
      const refused = await mayWrite(draft);
      return refused ?? succeed(putInPlace(shelf, draft, name, about));
    },
    drop: async (draft) => void drafts.delete(draft),
    list: async () => listed(kept),
    secondPlace: async () => shelf.place,
    chooseSecondPlace: async (typed) => {
      const folder = typed ?? shelf.answer;
      if (folder === undefined) return fail({ kind: 'cancelled' });
      if (shelf.refuse !== undefined) return fail({ kind: shelf.refuse });
      shelf.place = folder === '' ? undefined : { folder, lastAt: undefined, failure: undefined };
      return succeed(shelf.place);
    },
  };
  return shelf;
}

function putInPlace(
  { kept, drafts }: TestCopyShelf,
  draft: string,
  wished: string,
  about: CopyAbout,
): KeptCopy {
  const content = drafts.get(draft) ?? new Uint8Array();
  const isTaken = (name: string) => kept.some((copy) => copy.name === name);
  let name = wished;
  for (let number = 2; isTaken(name); number += 1) {
    name = wished.replace(/(\.[^.]*)?$/, ` ${number}$1`);
  }
  drafts.delete(draft);
  kept.push({ name, bytes: content.length, about, content });
  return { name, bytes: content.length, about };
}

/** Newest first, without what is in them. */
function listed(kept: readonly TestCopy[]): KeptCopy[] {
  return kept.toReversed().map(({ name, bytes, about }) => ({ name, bytes, about }));
}

function turnABit(content: Uint8Array | undefined, at: number): void {
  if (content?.[at] === undefined) throw new Error(`There is no byte ${at}`);
  content[at] ^= 1;
}

function joined(before: Uint8Array | undefined, more: Uint8Array): Uint8Array {
  const all = new Uint8Array((before?.length ?? 0) + more.length);
  all.set(before ?? []);
  all.set(more, before?.length ?? 0);
  return all;
}
