import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A disk that is really small and can really be full. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills it up until so many bytes are left. */
  readonly fill: (left?: number) => void;
  /** Makes room again. */
  readonly empty: () => void;
  /** Takes the disk out; the empty folder it was seen at stays. */
  readonly takeOut: () => void;
}

const PIECE = Buffer.alloc(4096, 1);

/** A disk of so many mebibytes of its own, gone when the test is over. It takes root to make one. */
export async function smallDisk(mebibytes = 64): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'the-usual-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder]);
  let isIn = true;
  const takeOut = () => {
    if (isIn) execFileSync('umount', ['--lazy', folder]);
    isIn = false;
  };
  onTestFinished(() => {
    takeOut();
    rmSync(folder, { recursive: true, force: true });
  });
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: (left = 0) => {
      const file = openSync(ballast, 'a');
      try {
        for (;;) writeSync(file, PIECE);
      } catch {
        closeSync(file);
      }
      if (left > 0) execFileSync('truncate', ['--size', `-${left}`, ballast]);
    },
    empty: () => rmSync(ballast, { force: true }),
    takeOut,
  };
}
