import { mkdir, open, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

const NO_ROOM: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** What became of a write, in the words the page knows: no room left, or no way to write there. */
export function diskFailure(error: unknown): { readonly kind: 'disk-full' | 'not-writable' } {
  return { kind: hasCode(error, NO_ROOM) ? 'disk-full' : 'not-writable' };
}

/** True when the system refused something for one of these reasons. */
export function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** Puts a new name itself on the disk; systems that cannot (Windows) do so by themselves. */
export async function settleFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The bytes are safe by now; only the name might need a moment.
  }
}

/** Makes a folder for its owner alone, and those it stands in; new names are flushed. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) {
    await settleFolder(dirname(made));
  }
}

/** Bytes free for this app where a folder is, or is to be; undefined when the system does not tell. */
export async function freeBytes(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    const above = dirname(folder);
    return hasCode(error, ['ENOENT']) && above !== folder ? freeBytes(above) : undefined;
  }
}
