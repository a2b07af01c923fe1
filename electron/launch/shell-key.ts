import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../daybook/disk.ts';
import { writeWholeFile } from '../handlers/write-whole-file.ts';

const KEY = /^[A-Za-z0-9_-]{43}$/;

/** The key that opens the shell's folder to a page, read without making one. */
export async function readShellKey(shellFolder: string): Promise<string | undefined> {
  const key = await readFile(join(shellFolder, 'key'), 'utf8').catch(() => '');
  return KEY.test(key) ? key : undefined;
}

/**
 * The key that opens the shell's folder to a page, made once and kept: whoever can read it can read
 * the folder. Where it cannot be kept it is good until the server ends.
 */
export async function shellKey(shellFolder: string): Promise<string> {
  const before = await readShellKey(shellFolder);
  if (before !== undefined) return before;
  const key = randomBytes(32).toString('base64url');
  await makeFolder(shellFolder).catch(() => undefined);
  await writeWholeFile(join(shellFolder, 'key'), new TextEncoder().encode(key));
  return key;
}

/** An address that hands the key to the page: what stands behind the # stays in the browser. */
export function withKey(address: string, key: string | undefined): string {
  return key === undefined ? address : `${address}#key=${key}`;
}
