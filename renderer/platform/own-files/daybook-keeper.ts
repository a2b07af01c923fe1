import type { Daybook, DaybookFailure, DaybookRead, Room } from '../../../shared/daybook.ts';
import { numberOf } from '../../../shared/formats/daybook/daybook-name.ts';
import { decodeFile } from '../../../shared/formats/daybook/daybook-record.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import { KeptLock } from './kept-lock.ts';
import { allDaybooks, folderOf } from './own-folders.ts';
import { Pen } from './pen.ts';
import { nameOf } from './sync-handle.ts';

/** One writer at a time on this device, whichever tab it belongs to. */
const ONE_AT_A_TIME = 'the-usual-daybook';

/** The daybook in the origin's private file system, as its only writer in this tab keeps it: a worker. */
export function daybookKeeper(): Daybook {
  const pen = new Pen();
  const lock = new KeptLock(ONE_AT_A_TIME, () => pen.putDown());
  return {
    survey: async () => {
      const [{ free }, daybooks] = await Promise.all([room(), allDaybooks().catch(() => [])]);
      return { free, daybooks, copies: [], store: 'unknown' };
    },
    room,
    append: async (book, month, lines) => {
      if (lines.length === 0) return succeed(await room());
      const [done, left] = await Promise.all([
        lock.run(() => attempt(() => pen.append(book, month, lines))),
        room(),
      ]);
      return done.ok ? succeed(left) : done;
    },
    turn: (book) => lock.run(() => attempt(() => pen.turn(book))),
    // Between two writes, or a line on its way would look as if it had been cut off.
    read: (book, file) => lock.run(() => readDaybook(book, file)),
  };
}

async function attempt(write: () => Promise<void>): Promise<Result<void, DaybookFailure>> {
  try {
    return succeed(await write());
  } catch (problem) {
    const isFull = nameOf(problem) === 'QuotaExceededError';
    return fail({ kind: isFull ? 'disk-full' : 'not-writable' });
  }
}

async function room(): Promise<Room> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    const isTold = quota !== undefined && usage !== undefined;
    return { free: isTold ? Math.max(0, quota - usage) : undefined };
  } catch {
    return { free: undefined };
  }
}

/** What a file holds; one that cannot be read is one damaged line. */
async function readDaybook(book: string, name: string): Promise<DaybookRead> {
  try {
    if (numberOf(name) === 0) throw new Error('not a file of the daybook');
    const folder = await folderOf(book);
    if (!folder) throw new Error('no daybook');
    const file = await (await folder.getFileHandle(name)).getFile();
    const { lines, damaged, isTorn } = decodeFile(new Uint8Array(await file.arrayBuffer()));
    return { lines, damaged, isTorn };
  } catch {
    return { lines: [], damaged: [1], isTorn: false };
  }
}
