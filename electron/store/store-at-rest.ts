import { copyFile, cp, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode, settleFolder } from '../daybook/disk.ts';
import { stateOf } from './store-state.ts';

/** The folders of one origin's store: the database, and the larger values beside it. */
const STORE_FOLDER = /\.indexeddb\.(?:leveldb|blob)$/;
const DATABASE_FOLDER = /\.indexeddb\.leveldb$/;

/** Not worth a copy: a lock without content, and what LevelDB tells its makers. */
const LEFT_OUT: readonly string[] = ['LOCK', 'LOG', 'LOG.old'];

/** So many damaged stores are kept aside, for whoever may still read something in them. */
const DAMAGED_KEPT = 2;
const DAMAGED = /^store-damaged-(\d+)$/;

/** The names of the store's folders in the browser's folder of databases. */
export async function storeFolders(databases: string): Promise<string[]> {
  const names = await readdir(databases).catch(() => []);
  return names.filter((name) => STORE_FOLDER.test(name));
}

/** The folder of the database itself; undefined when there is none. */
export async function databaseFolder(databases: string): Promise<string | undefined> {
  const name = (await storeFolders(databases)).find((one) => DATABASE_FOLDER.test(one));
  return name && join(databases, name);
}

/** Bytes of everything in the store. */
export async function storeBytes(databases: string): Promise<number> {
  const sizes = (await storeFolders(databases)).map((name) => bytesIn(join(databases, name)));
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = names.map((name) => stat(join(folder, name)).then((found) => found.size));
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Copies of the store at rest: one in the shell's folder, written beside the one before and renamed. */
export class StoreAtRest {
  readonly #shellFolder: string;

  constructor(shellFolder: string) {
    this.#shellFolder = shellFolder;
  }

  /** Takes a copy of the store as it lies there now. */
  async take(databases: string): Promise<void> {
    const [draft, place, before] = [this.#at('.part'), this.#at(''), this.#at('.before')];
    await rm(draft, { recursive: true, force: true });
    for (const name of await storeFolders(databases)) {
      await copyFlushed(join(databases, name), join(draft, name));
    }
    await rm(before, { recursive: true, force: true });
    await rename(place, before).catch(() => undefined);
    await rename(draft, place);
    await settleFolder(this.#shellFolder);
    await rm(before, { recursive: true, force: true });
  }

  /** Puts the copy in the place of what lies there, which is kept aside; false when there is no sound one. */
  async putBack(databases: string): Promise<boolean> {
    const copy = await this.#soundCopy();
    if (copy === undefined) return false;
    const draft = join(databases, 'the-usual.part');
    await rm(draft, { recursive: true, force: true });
    await copyFlushed(copy, draft);
    await this.moveAside(databases);
    for (const name of await readdir(draft)) await rename(join(draft, name), join(databases, name));
    await rm(draft, { recursive: true, force: true });
    await settleFolder(databases);
    return true;
  }

  #at(ending: string): string {
    return join(this.#shellFolder, `store-at-rest${ending}`);
  }

  /** Between two renames only the one before is there. */
  async #soundCopy(): Promise<string | undefined> {
    for (const copy of [this.#at(''), this.#at('.before')]) {
      const database = await databaseFolder(copy);
      if (database !== undefined && (await stateOf(database)) === 'sound') return copy;
    }
    return undefined;
  }

  /** Puts what lies there aside, with the last few that were. */
  async moveAside(databases: string): Promise<void> {
    const names = await storeFolders(databases);
    if (names.length === 0) return;
    const before = (await readdir(this.#shellFolder))
      .flatMap((name) => Number(DAMAGED.exec(name)?.[1] ?? []))
      .sort((one, two) => two - one);
    const aside = join(this.#shellFolder, `store-damaged-${(before[0] ?? 0) + 1}`);
    await mkdir(aside, { recursive: true, mode: 0o700 });
    for (const name of names) await move(join(databases, name), join(aside, name));
    for (const number of before.slice(DAMAGED_KEPT - 1)) {
      const old = join(this.#shellFolder, `store-damaged-${number}`);
      await rm(old, { recursive: true, force: true });
    }
  }
}

/** Copies a folder with what is in it, and flushes each file and each name. */
async function copyFlushed(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyFlushed(source, target);
    else if (!LEFT_OUT.includes(entry.name)) await copyFileFlushed(source, target);
  }
  await settleFolder(to);
}

async function copyFileFlushed(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const file = await open(to, 'r+');
  await file.sync().finally(() => file.close());
}

/** Renames, or copies where the two places are on different disks. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!hasCode(error, ['EXDEV'])) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
