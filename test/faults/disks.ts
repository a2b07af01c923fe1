import { spawnSync } from 'node:child_process';
import { closeSync, openSync, statfsSync, truncateSync, unlinkSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of its own, as small as a full disk needs: in memory, or ext4 in a file. */
export type DiskKind = 'tmpfs' | 'ext4';

/** A small real disk. */
export interface SmallDisk {
  readonly folder: string;
  /** Bytes that can still be written. */
  readonly free: () => number;
  /** Writes a file beside the others until so many megabytes are left (or as few as there are). */
  readonly fillTo: (megabytes: number) => void;
  /** Takes that file away again. */
  readonly makeRoom: () => void;
  /** Makes one folder read-only, even for root; the value makes it as it was. */
  readonly closeFolder: (closed: string) => () => void;
  /** Takes the disk out; whatever was on it is gone. */
  readonly takeOut: () => Promise<void>;
}

const MEGABYTE = 1024 * 1024;
/** Written at once while filling, so that it is exact to a page. */
const BLOCK = Buffer.alloc(MEGABYTE, 7);
const PAGE = 4096;

const mounted = new Set<string>();
let isWatching = false;

/** What has to be so that a small disk can be made here; undefined when it is. */
export function whyNoDisks(): string | undefined {
  if (process.platform !== 'linux')
    return 'Full disks are tried on Linux: elsewhere mount differs.';
  if (process.getuid?.() !== 0) {
    return 'Full disks are real ones, made with mount: run this as root (sudo npm run faults).';
  }
  return undefined;
}

/** Makes a small disk of so many megabytes and puts it in. */
export async function putInDisk(kind: DiskKind, megabytes = 64): Promise<SmallDisk> {
  const problem = whyNoDisks();
  if (problem !== undefined) throw new Error(problem);
  takeOutAtTheEnd();
  const folder = await mkdtemp(join(tmpdir(), 'the-usual-disk-'));
  const image = `${folder}.img`;
  if (kind === 'tmpfs') run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  else mountImage(image, folder, megabytes);
  mounted.add(folder);
  const filler = join(folder, 'filler');
  return {
    folder,
    free: () => freeIn(folder),
    fillTo: (left) => fill(filler, folder, left * MEGABYTE),
    makeRoom: () => removeFile(filler),
    closeFolder,
    takeOut: async () => {
      for (const inner of [...mounted]) if (inner.startsWith(`${folder}/`)) unmount(inner);
      unmount(folder);
      removeFile(image);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function mountImage(image: string, folder: string, megabytes: number): void {
  closeSync(openSync(image, 'w'));
  truncateSync(image, megabytes * MEGABYTE);
  // Nothing is set aside for root, so that full is full for a test that runs as root.
  run('mkfs.ext4', ['-q', '-m', '0', image]);
  run('mount', ['-o', 'loop', image, folder]);
}

function freeIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function fill(filler: string, folder: string, left: number): void {
  const file = openSync(filler, 'a');
  try {
    for (;;) {
      const much = freeIn(folder) - left;
      if (much < PAGE) return;
      writeSync(file, BLOCK, 0, Math.min(BLOCK.length, much));
    }
  } catch (error) {
    // Somebody else was quicker to take the last page: full is what was wanted.
    if (!isFull(error)) throw error;
  } finally {
    closeSync(file);
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}

/** The folder is put over itself, and what is put there may only be read. */
function closeFolder(closed: string): () => void {
  run('mount', ['--bind', closed, closed]);
  mounted.add(closed);
  run('mount', ['-o', 'remount,bind,ro', closed]);
  return () => unmount(closed);
}

function removeFile(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // It was never made.
  }
}

function unmount(folder: string): void {
  if (!mounted.delete(folder)) return;
  // A browser that is still dying holds the disk; it is let go of when the last file is closed.
  const tidy = spawnSync('umount', [folder]);
  if (tidy.status !== 0) run('umount', ['-l', folder]);
}

/** Disks are taken out however the run ends. */
function takeOutAtTheEnd(): void {
  if (isWatching) return;
  isWatching = true;
  process.once('exit', () => {
    for (const folder of [...mounted].reverse()) {
      unmount(folder);
      removeFile(`${folder}.img`);
    }
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => process.exit(1));
  }
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status === 0) return;
  const why = error?.message ?? stderr.trim();
  throw new Error(`A small disk could not be made: ${program} ${args.join(' ')}: ${why}`);
}
