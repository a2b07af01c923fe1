import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { SaveFailure } from '../../shared/failure.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { diskFailure, settleFolder } from '../daybook/disk.ts';

/**
 * Writes a file so that it is there whole or not at all: beside its place first, onto the disk, then
 * into its place. What was there before stays until the last step.
 */
export async function writeWholeFile(
  path: string,
  bytes: Uint8Array,
): Promise<Result<string, SaveFailure>> {
  const draft = join(dirname(path), `.${basename(path).slice(0, 40)}.${randomUUID()}.part`);
  try {
    await writeToDisk(draft, bytes);
    await rename(draft, path);
    await settleFolder(dirname(path));
    return succeed(path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    return fail(diskFailure(error));
  }
}

async function writeToDisk(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
