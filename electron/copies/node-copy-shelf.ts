import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CopyAbout, CopyShelf, KeptCopy } from '../../shared/daybook.ts';
import type { SaveFailure } from '../../shared/failure.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { copiesToKeep } from '../../shared/rules/keeping/copies-to-keep.ts';
import { diskFailure, makeFolder, settleFolder } from '../daybook/disk.ts';
import { copiesIn, isNoted, noteCopies } from './copy-index.ts';
import { Drafts } from './drafts.ts';
import { freeName } from './free-name.ts';
import { SecondPlaceKeeper } from './second-place.ts';

/** Copies in a folder of the shell's own. */
export interface NodeCopyShelf extends CopyShelf {
  /** Resolves when nothing is on its way any more; drafts that are not kept stay behind. */
  readonly close: () => Promise<void>;
}

/** Names the shell gives by itself to other files ("000001 …"); those have a rule of their own. */
const NUMBERED = /^\d{6} /;

/** The shelf of copies in the shell's folder. One for each process. */
export function nodeCopyShelf(shellFolder: string): NodeCopyShelf {
  const folder = join(shellFolder, 'copies');
  const drafts = new Drafts(folder);
  const secondPlace = new SecondPlaceKeeper(shellFolder, folder);
  let keeping: Promise<unknown> = Promise.resolve();
  const newest = async () => (await copiesIn(folder)).find(isNoted);

  const keep = async (draft: string, wish: string, about: CopyAbout): Promise<KeptCopy> => {
    await makeFolder(folder);
    const name = await freeName(folder, NUMBERED.test(wish) ? `Copy ${wish}` : wish);
    const bytes = await drafts.putInPlace(draft, join(folder, name));
    await settleFolder(folder);
    const kept = { name, bytes, about };
    const others = (await copiesIn(folder)).filter((copy) => copy.name !== name);
    await noteCopies(folder, await letOldOnesGo(folder, [kept, ...others]));
    await secondPlace.send(kept);
    return kept;
  };

  return {
    begin: () => attempt(() => drafts.begin()),
    write: (draft, bytes) => attempt(() => drafts.write(draft, bytes)),
    flush: (draft) => attempt(() => drafts.flush(draft)),
    read: (name, from, length) => readPiece(join(folder, name), from, length),
    keep: (draft, name, about) => {
      // One after the other, so that no two take one name.
      const kept = keeping.then(() => attempt(() => keep(draft, name, about)));
      keeping = kept;
      return kept;
    },
    drop: (draft) => drafts.drop(draft),
    list: () => copiesIn(folder),
    secondPlace: () => secondPlace.state(),
    chooseSecondPlace: async (typed) =>
      typed === undefined
        ? fail({ kind: 'cancelled' })
        : secondPlace.choose(typed.trim(), await newest()),
    close: async () => {
      await keeping;
      await secondPlace.settled();
      await drafts.close();
    },
  };
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, SaveFailure>> {
  try {
    return succeed(await work());
  } catch (error) {
    return fail(diskFailure(error));
  }
}

/** Lets go what the rule lets go; a copy that says nothing of itself is nobody's to throw away. */
async function letOldOnesGo(folder: string, newestFirst: readonly KeptCopy[]) {
  const dated = newestFirst.filter(isNoted);
  const staying = copiesToKeep(dated);
  const old = new Set(dated.map(({ name }) => name).filter((name) => !staying.has(name)));
  await Promise.allSettled([...old].map((name) => rm(join(folder, name))));
  return newestFirst.filter(({ name }) => !old.has(name));
}

async function readPiece(
  path: string,
  from: number,
  length: number,
): Promise<Uint8Array | undefined> {
  try {
    const file = await open(path, 'r');
    try {
      const rest = Math.max(0, (await file.stat()).size - from);
      const piece = new Uint8Array(Math.min(length, rest));
      let done = 0;
      while (done < piece.length) {
        const { bytesRead } = await file.read(piece, done, piece.length - done, from + done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return piece.subarray(0, done);
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
