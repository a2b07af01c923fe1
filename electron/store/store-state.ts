import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readLog } from './leveldb-log.ts';
import { readManifest, type StoreFiles } from './leveldb-manifest.ts';

/**
 * How the browser's store looks from outside, before the browser opens it. One of another Chromium,
 * with its keys sorted by another rule, is not opened by this one, and not replaced by it either.
 */
export type StoreState = 'sound' | 'missing' | 'damaged' | 'of-another';

/** The rule by which Chromium sorts the keys of IndexedDB (its leveldb_coding). */
const COMPARATOR = 'idb_cmp1';

/** Every table ends with these eight bytes (LevelDB's table/format.h). */
const TABLE_END = [0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb] as const;

const LEVELDB_FILE = /^(?:CURRENT|LOCK|LOG|MANIFEST-\d+|\d+\.(?:log|ldb|sst))$/;

interface Found {
  readonly name: string;
  readonly size: number;
  readonly isFile: boolean;
}

/**
 * Looks at a folder of LevelDB: CURRENT names a MANIFEST, every note of it and of the journal is as it
 * was written, and what the MANIFEST names is there at the length it says.
 */
export async function stateOf(folder: string): Promise<StoreState> {
  const found = await filesIn(folder);
  if (found === undefined || found.length === 0) return 'missing';
  if (found.some(({ name, isFile }) => !isFile && LEVELDB_FILE.test(name))) return 'damaged';
  try {
    const named = await namedIn(folder);
    if (named === undefined) return 'damaged';
    if (named.comparator !== COMPARATOR) return 'of-another';
    return (await isSound(folder, found, named)) ? 'sound' : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** What the MANIFEST says lies in the folder; undefined when it cannot be read. */
async function namedIn(folder: string): Promise<StoreFiles | undefined> {
  const current = await readFile(join(folder, 'CURRENT'), 'latin1');
  const manifest = /^(MANIFEST-\d+)\n$/.exec(current)?.[1];
  if (manifest === undefined) return undefined;
  const { notes, isDamaged } = readLog(await readFile(join(folder, manifest)));
  return notes.length === 0 || isDamaged ? undefined : readManifest(notes);
}

async function isSound(
  folder: string,
  found: readonly Found[],
  named: StoreFiles,
): Promise<boolean> {
  const sizes = new Map(found.map(({ name, size }) => [name, size]));
  if (named.journal > 0 && !sizes.has(`${padded(named.journal)}.log`)) return false;
  for (const [number, size] of named.tables) {
    const name = [`${padded(number)}.ldb`, `${padded(number)}.sst`].find((one) => sizes.has(one));
    if (name === undefined || sizes.get(name) !== size) return false;
    if (!(await endsAsTable(join(folder, name)))) return false;
  }
  for (const name of journalsAmong(found)) {
    if (readLog(await readFile(join(folder, name))).isDamaged) return false;
  }
  return true;
}

/** The files that LevelDB goes on writing behind: journals, and the MANIFEST. */
export async function logsIn(folder: string): Promise<string[]> {
  const found = (await filesIn(folder)) ?? [];
  const manifests = found.filter(({ name }) => /^MANIFEST-\d+$/.test(name));
  return [...journalsAmong(found), ...manifests.map(({ name }) => name)];
}

function journalsAmong(found: readonly Found[]): string[] {
  return found.map(({ name }) => name).filter((name) => /^\d+\.log$/.test(name));
}

async function filesIn(folder: string): Promise<Found[] | undefined> {
  try {
    const names = await readdir(folder);
    return await Promise.all(
      names.map(async (name) => {
        const found = await stat(join(folder, name));
        return { name, size: found.size, isFile: found.isFile() };
      }),
    );
  } catch {
    return undefined;
  }
}

async function endsAsTable(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  return TABLE_END.every((byte, at) => bytes[bytes.length - TABLE_END.length + at] === byte);
}

function padded(number: number): string {
  return String(number).padStart(6, '0');
}
