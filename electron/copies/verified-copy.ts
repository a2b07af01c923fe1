import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { settleFolder } from '../daybook/disk.ts';
import { freeName } from './free-name.ts';

const PIECE_BYTES = 1024 * 1024;

/** Ours, and not whole: whoever finds one may throw it away. */
const DRAFT = /^\.the-usual-.*\.part$/;

/**
 * Copies a file into another folder: beside its place first, onto the disk, then into its place; read
 * back and compared by SHA-256. The value is the name it has there. Throws when any of it fails, and
 * then nothing is left there.
 */
export async function copyVerified(path: string, name: string, folder: string): Promise<string> {
  const draft = draftIn(folder);
  try {
    const written = await copyFile(path, draft);
    if ((await hashOf(draft)) !== written) throw new Error('What was read back is something else.');
    const taken = await freeName(folder, name);
    await rename(draft, join(folder, taken));
    await settleFolder(folder);
    return taken;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Tries whether files can be made in a folder; throws the reason when not. */
export async function tryFolder(folder: string): Promise<void> {
  const draft = draftIn(folder);
  const file = await open(draft, 'wx', 0o600);
  await file.close();
  await rm(draft);
}

/** Throws away what an earlier copy into a folder has left unfinished. */
export async function sweepDrafts(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => DRAFT.test(name));
  await Promise.allSettled(left.map((name) => rm(join(folder, name), { force: true })));
}

function draftIn(folder: string): string {
  return join(folder, `.the-usual-${randomUUID()}.part`);
}

async function copyFile(from: string, to: string): Promise<string> {
  const file = await open(to, 'wx', 0o600);
  try {
    const hash = await eachPiece(from, (piece) => writeOnto(file, piece));
    await file.sync();
    return hash;
  } finally {
    await file.close();
  }
}

async function writeOnto(file: FileHandle, piece: Uint8Array): Promise<void> {
  for (let done = 0; done < piece.length; ) {
    done += (await file.write(piece, done, piece.length - done)).bytesWritten;
  }
}

function hashOf(path: string): Promise<string> {
  return eachPiece(path, () => Promise.resolve());
}

/** Does something with each piece of a file, in order; the value is the SHA-256 of all of it. */
async function eachPiece(
  path: string,
  work: (piece: Uint8Array) => Promise<void>,
): Promise<string> {
  const hash = createHash('sha256');
  const piece = new Uint8Array(PIECE_BYTES);
  const file = await open(path, 'r');
  try {
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, piece.length);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, bytesRead));
      await work(piece.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
