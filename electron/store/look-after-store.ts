import { closeSync, mkdirSync, openSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Survey } from '../../shared/daybook.ts';
import { LEAST_FREE_BYTES } from '../daybook/daybook-file.ts';
import { freeBytes } from '../daybook/disk.ts';
import { mendLogs } from './mend-logs.ts';
import { databaseFolder, StoreAtRest, storeBytes } from './store-at-rest.ts';
import { stateOf } from './store-state.ts';

/** The largest store of which a copy is taken at each start: larger ones would keep the window waiting. */
const LARGEST_AT_REST = 64 * 1024 * 1024;

/** Says that the window was closed and not killed; gone while the app runs. */
function markFile(shellFolder: string): string {
  return join(shellFolder, 'closed-well');
}

/** Notes that the app was closed properly; at the next start the store is worth a copy. */
export function markClosed(shellFolder: string): void {
  try {
    mkdirSync(shellFolder, { recursive: true });
    closeSync(openSync(markFile(shellFolder), 'w', 0o600));
  } catch {
    // A full disk must not keep the app from closing; there is no new copy then.
  }
}

/**
 * Looks after the browser's store while nobody has it open. A torn journal is cut at its last whole
 * note, a sound store that was closed properly is copied, and a damaged or missing one gives way to
 * the last copy. One that this browser would neither open nor replace is put aside. On a disk with
 * hardly any room nothing is changed.
 */
export async function lookAfterStore(
  sessionData: string,
  shellFolder: string,
): Promise<Survey['store']> {
  try {
    return await lookAfter(join(sessionData, 'IndexedDB'), shellFolder);
  } catch {
    return 'unknown';
  }
}

async function lookAfter(databases: string, shellFolder: string): Promise<Survey['store']> {
  const wasClosedWell = await takeMark(shellFolder);
  const free = await freeBytes(shellFolder);
  const hasRoom = free === undefined || free >= LEAST_FREE_BYTES;
  const atRest = new StoreAtRest(shellFolder);
  const database = await databaseFolder(databases);
  // What cannot be mended is seen as damaged next.
  if (hasRoom && database !== undefined) await mendLogs(database).catch(() => undefined);
  const state = database === undefined ? 'missing' : await stateOf(database);
  if (!hasRoom) return state === 'of-another' ? 'damaged' : state;
  if (state !== 'sound' && (await atRest.putBack(databases))) return 'put-back';
  if (state === 'of-another') {
    await atRest.moveAside(databases);
    return 'missing';
  }
  if (state !== 'sound') return state;
  const bytes = await storeBytes(databases);
  const isRoomy = free === undefined || free - bytes >= 2 * LEAST_FREE_BYTES;
  if (wasClosedWell && bytes <= LARGEST_AT_REST && isRoomy) {
    // Without a new copy the one before stays.
    await atRest.take(databases).catch(() => undefined);
  }
  return state;
}

async function takeMark(shellFolder: string): Promise<boolean> {
  const mark = markFile(shellFolder);
  const isThere = await stat(mark).then(
    () => true,
    () => false,
  );
  if (isThere) await rm(mark, { force: true });
  return isThere;
}
