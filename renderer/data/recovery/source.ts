import type { CopyShelf, Daybook, KeptCopy } from '../../../shared/daybook.ts';
import type { Platform } from '../../../shared/platform.ts';
import type { Kept } from '../../../shared/rules/keeping/books-there.ts';
import type { CopySource } from '../copies/copy-source.ts';

/** Where a book may be made again from: copies and daybooks, in the shell's folder or in a picked one. */
export interface RecoverySource {
  readonly kept: Kept;
  readonly readDaybook: Daybook['read'];
  /** A copy, to be read piece by piece; undefined when it is gone. */
  readonly openCopy: (copy: KeptCopy) => Promise<CopySource | undefined>;
}

/** The shell's own folder. */
export function ownSource(
  { daybook, copies }: Pick<Platform, 'daybook' | 'copies'>,
  kept: Kept,
): RecoverySource {
  return {
    kept,
    readDaybook: daybook.read,
    openCopy: async (copy) => copies && keptCopy(copies, copy),
  };
}

async function keptCopy(
  copies: CopyShelf,
  { name, bytes }: KeptCopy,
): Promise<CopySource | undefined> {
  const read = async (from: number, length: number) =>
    new Uint8Array((await copies.read(name, from, length)) ?? []);
  const isThere = (await read(0, 1)).length > 0;
  return isThere ? { size: bytes, read } : undefined;
}
