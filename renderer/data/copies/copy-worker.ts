import { Dexie } from 'dexie';
import { NotARow } from '../../../shared/formats/copies/copy-value.ts';
import { failureOf } from '../commands/command.ts';
import { compareCopy } from './copy-compare.ts';
import { CopyFile } from './copy-file.ts';
import { CopyMaker } from './copy-maker.ts';
import type { CopyAnswer, CopyRequest } from './copy-messages.ts';
import { CopyPacker } from './copy-packer.ts';
import type { CopySource } from './copy-source.ts';
import { Unreadable } from './unreadable.ts';
import { partOf } from './watch.ts';

/**
 * Makes a copy beside the page and reads it back, so that nothing of it is felt at the counter.
 *
 * The bytes go to the page a MiB at a time, each acknowledged before the next, and come back the same
 * way. To stop it the page ends the worker.
 */
let answered: ((request: CopyRequest) => void) | undefined;

self.addEventListener('message', ({ data }: MessageEvent<CopyRequest>) => {
  if (data.kind !== 'make') return answered?.(data);
  make(data).then(tell, (error: unknown) => tell({ kind: 'failed', failure: reasonOf(error) }));
});

async function make({ database, mark }: CopyRequest & { kind: 'make' }): Promise<CopyAnswer> {
  // Without a layout of ours Dexie takes the book as it finds it, and lays nothing out anew.
  const book = new Dexie(database, { cache: 'disabled', autoOpen: false });
  await book.open();
  try {
    const watch = { onProgress: tellHowFar() };
    const packer = new CopyPacker(async (bytes) => {
      await ask({ kind: 'bytes', bytes }, [bytes.buffer]);
    });
    await new CopyMaker(book, packer, partOf(watch, 0, 0.6)).make(mark);
    const flushed = await ask({ kind: 'flush' });
    // A copy that could not come back is worth nothing: it is read back before it is put in place.
    const file = await CopyFile.open(readingBack(flushed.kind === 'flushed' ? flushed.size : 0));
    const doubt = await compareCopy(file, book, partOf(watch, 0.6, 1));
    return { kind: 'made', manifest: file.manifest, doubt };
  } finally {
    book.close();
  }
}

function readingBack(size: number): CopySource {
  return {
    size,
    read: async (from, length) => {
      const read = await ask({ kind: 'read', from, length });
      if (read.kind === 'bytes' && read.bytes) return read.bytes;
      throw new Unreadable({ kind: 'copy-damaged' });
    },
  };
}

function ask(answer: CopyAnswer, transfer: Transferable[] = []): Promise<CopyRequest> {
  return new Promise((resolve) => {
    answered = resolve;
    self.postMessage(answer, { transfer });
  });
}

/** Progress is told some ten times a second, not a thousand times. */
function tellHowFar(): (done: number) => void {
  let last = 0;
  return (done) => {
    const now = performance.now();
    if (now - last < 100 && done < 1) return;
    last = now;
    tell({ kind: 'progress', done });
  };
}

function tell(answer: CopyAnswer): void {
  self.postMessage(answer);
}

function reasonOf(error: unknown) {
  if (error instanceof Unreadable) return error.failure;
  // What was read back makes no sense; a book that cannot be read is told in its own words.
  const isNonsense = [NotARow, TypeError, RangeError].some((kind) => error instanceof kind);
  return isNonsense || isFlate(error) ? ({ kind: 'copy-damaged' } as const) : failureOf(error);
}

/** What fflate throws has a number for its kind. */
function isFlate(error: unknown): boolean {
  return error instanceof Error && !(error instanceof DOMException) && 'code' in error;
}
