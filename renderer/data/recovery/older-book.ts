import type { OpenFailure } from '../../../shared/failure.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import type { MakeFailure } from '../copies/copy-desk.ts';
import { type CopyDone, type CopyHost, keepCopyOf } from '../copies/keep-copies.ts';
import type { Watch } from '../copies/watch.ts';
import { daybookName } from '../daybook/daybook-lines.ts';
import { layoutOf } from '../store/database.ts';
import { BOOK_VERSION } from '../store/migrations/versions.ts';
import { readShelf } from '../store/shelf.ts';

/** The browser's store needs this much to put its files in order, and the daybook to go on, in bytes. */
const SPARE_BYTES = 32 * 1024 * 1024;

/** A book is laid out anew beside itself, and its copy stands beside both, packed. */
const TIMES_THE_BOOK = 2.5;

const MEGABYTE = 1_000_000;

/**
 * Keeps a verified copy of the open book as it is, when it has an older layout and is about to be laid
 * out anew; undefined when it is not. A failure when there is no room for both, or when no copy of it
 * could be made: then it must not be laid out anew.
 */
export async function copyOlderBook(
  host: CopyHost,
  watch: Watch = {},
): Promise<Result<CopyDone | undefined, OpenFailure>> {
  const older = await olderBook();
  if (!older) return succeed(undefined);
  const needed = await roomFor();
  const { free } = await host.platform.daybook.room().catch(() => ({ free: undefined }));
  if (free !== undefined && free < needed) return fail(noRoom(needed));
  const mark = {
    at: host.clock(),
    appVersion: host.appVersion,
    bookVersion: older.layout,
    book: daybookName(older.name),
  };
  const kept = await keepCopyOf(host.platform, older.name, mark, watch);
  return kept.ok ? kept : fail(whyNot(kept.failure, needed));
}

async function olderBook(): Promise<
  { readonly name: string; readonly layout: number } | undefined
> {
  try {
    const { open: name } = await readShelf();
    const layout = await layoutOf(name);
    return layout === 0 || layout >= BOOK_VERSION ? undefined : { name, layout };
  } catch {
    // Whatever is wrong with it, opening it comes next and tells.
    return undefined;
  }
}

async function roomFor(): Promise<number> {
  const { usage = 0 } = await navigator.storage.estimate();
  return SPARE_BYTES + Math.ceil(usage * TIMES_THE_BOOK);
}

function whyNot(failure: MakeFailure, needed: number): OpenFailure {
  const isFull = failure.kind === 'disk-full' || failure.kind === 'storage-full';
  if (isFull) return noRoom(needed);
  return { kind: 'not-laid-out', why: 'no-copy', megabytes: 0 };
}

function noRoom(needed: number): OpenFailure {
  return { kind: 'not-laid-out', why: 'no-room', megabytes: Math.ceil(needed / MEGABYTE) };
}
