import { readlinkSync } from 'node:fs';
import { open, readFile, rm, writeFile } from 'node:fs/promises';

/** What a flush is like on this disk. */
export type Flush =
  | { readonly kind: 'as ever' }
  /** Each takes so many milliseconds longer. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** Nothing more comes onto the disk, and nobody gets an answer: the power is about to go. */
  | { readonly kind: 'never begun' }
  /** It comes onto the disk, but nobody gets an answer any more. */
  | { readonly kind: 'never answered' };

/** A disk that stands in for a real one under the files of one folder, as this process writes them. */
export interface StandInDisk {
  readonly setFlush: (flush: Flush) => void;
  /** The power goes: every file is again as it was when it was last flushed. */
  readonly losePower: () => Promise<void>;
  readonly remove: () => void;
}

interface Flushing {
  readonly fd: number;
  datasync(): Promise<void>;
  sync(): Promise<void>;
}

const disks = new Set<Watched>();

/** Puts a stand-in under every file of a folder that this process flushes from now on. */
export async function standInDisk(folder: string): Promise<StandInDisk> {
  await watchFlushes();
  const watched = new Watched(folder);
  disks.add(watched);
  return {
    setFlush: (flush) => {
      watched.flush = flush;
    },
    losePower: () => watched.losePower(),
    remove: () => void disks.delete(watched),
  };
}

class Watched {
  flush: Flush = { kind: 'as ever' };
  readonly folder: string;
  /** Each file as it was flushed last. */
  readonly #flushed = new Map<string, Buffer>();

  constructor(folder: string) {
    this.folder = folder;
  }

  async flushed(file: string, flush: () => Promise<void>): Promise<void> {
    const { kind } = this.flush;
    if (kind === 'never begun') return forEver();
    if (this.flush.kind === 'slow') await passing(this.flush.milliseconds);
    await flush();
    this.#flushed.set(file, await readFile(file));
    if (kind === 'never answered') return forEver();
  }

  async losePower(): Promise<void> {
    for (const [file, bytes] of this.#flushed) await writeFile(file, bytes);
  }
}

function forEver(): Promise<never> {
  return new Promise(() => {});
}

function passing(milliseconds: number): Promise<void> {
  return new Promise((settle) => {
    setTimeout(settle, milliseconds);
  });
}

let isWatching = false;

/** Both kinds of flush of every file handle go through here, once for all disks. */
async function watchFlushes(): Promise<void> {
  if (isWatching) return;
  isWatching = true;
  const prototype = await handlePrototype();
  for (const name of ['datasync', 'sync'] as const) {
    const flush = prototype[name];
    prototype[name] = function flushHere(this: Flushing): Promise<void> {
      const file = readlinkSync(`/proc/self/fd/${this.fd}`);
      const disk = [...disks].find(({ folder }) => file.startsWith(`${folder}/`));
      const really = () => flush.call(this);
      // A folder that is flushed holds names, which a stand-in keeps as they are.
      return disk && file.endsWith('.daybook') ? disk.flushed(file, really) : really();
    };
  }
}

async function handlePrototype(): Promise<Flushing> {
  const probe = `/tmp/the-usual-probe-${process.pid}`;
  const handle = await open(probe, 'w');
  const prototype: Flushing = Object.getPrototypeOf(handle);
  await handle.close();
  await rm(probe);
  return prototype;
}
