import type { CopyShelf, Daybook } from '../../../shared/daybook.ts';
import type { Platform } from '../../../shared/platform.ts';
import type { Kept } from '../../../shared/rules/recovery/books-there.ts';

/** Where a book may be made again from: copies and daybooks, in the shell's folder or in a picked one. */
export interface RecoverySource {
  readonly kept: Kept;
  readonly readDaybook: Daybook['read'];
  /** The file of a copy; undefined when it is gone. */
  readonly readCopy: (name: string) => Promise<Blob | undefined>;
}

/** The shell's own folder. */
export function ownSource(
  platform: Pick<Platform, 'daybook' | 'copies'>,
  kept: Kept,
): RecoverySource {
  return {
    kept,
    readDaybook: platform.daybook.read,
    readCopy: async (name) => platform.copies && wholeCopy(platform.copies, name),
  };
}

/** Read in pieces of so many bytes: one message holds no whole book. */
const PIECE_BYTES = 4 * 1024 * 1024;

async function wholeCopy(copies: CopyShelf, name: string): Promise<Blob | undefined> {
  const pieces: Blob[] = [];
  for (let from = 0; ; ) {
    const piece = await copies.read(name, from, PIECE_BYTES);
    if (!piece) return undefined;
    if (piece.length === 0) return new Blob(pieces);
    pieces.push(new Blob([new Uint8Array(piece)]));
    from += piece.length;
    if (piece.length < PIECE_BYTES) return new Blob(pieces);
  }
}
