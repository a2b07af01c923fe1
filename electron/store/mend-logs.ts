import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLog } from './leveldb-log.ts';
import { logsIn } from './store-state.ts';

/**
 * Cuts a torn end off the files that LevelDB goes on writing behind, at the last whole note.
 *
 * LevelDB passes over a torn end and writes on behind it; the start after that meets a note that fits
 * nothing, and the browser throws the whole store away (google/leveldb issue 1287). Nothing is lost by
 * the cut: a note without its end was never read. A file is touched only when its own lengths say that
 * it ends too early.
 */
export async function mendLogs(folder: string): Promise<void> {
  for (const name of await logsIn(folder)) {
    const path = join(folder, name);
    const { end, isTorn } = readLog(await readFile(path));
    // An empty journal is one; an empty MANIFEST is none.
    if (isTorn && (end > 0 || name.endsWith('.log'))) await cut(path, end);
  }
}

async function cut(path: string, end: number): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.truncate(end);
    await file.sync();
  } finally {
    await file.close();
  }
}
