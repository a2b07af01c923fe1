import { mkdir, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32c } from './crc32c.ts';

/** The files of a store, by what LevelDB keeps in them. */
export const STORE_FILES = ['log', 'ldb', 'MANIFEST', 'CURRENT', 'LOG', 'LOCK'] as const;

/** A kind of file in a store. */
export type StoreFile = (typeof STORE_FILES)[number];

/** What can happen to a file. */
export const DAMAGES = ['one bit', 'noise', 'cut', 'empty', 'deleted', 'made a folder'] as const;

/** What happened to a file. */
export type Damage = (typeof DAMAGES)[number];

const NOISE_BYTES = 64;

/** The folder in which Chromium keeps the databases of the app's origin. */
export async function storeIn(folder: string): Promise<string> {
  // Beside it the shell may keep the store as it lay at the last clean close.
  const profile = join(folder, 'profile');
  const there = await readdir(profile, { recursive: true });
  const stores = there.filter((path) => path.endsWith('.indexeddb.leveldb'));
  const [store] = stores;
  if (store === undefined || stores.length > 1) {
    throw new Error(`There is not one store but ${stores.length}: ${stores.join(', ')}`);
  }
  return join(profile, store);
}

/** The newest file of a kind in a store. */
export async function fileOf(store: string, kind: StoreFile): Promise<string> {
  const names = (await readdir(store)).sort();
  const found = names.findLast((name) => isOfKind(name, kind));
  if (found === undefined) throw new Error(`The store has no ${kind}: ${names.join(', ')}`);
  return join(store, found);
}

function isOfKind(name: string, kind: StoreFile): boolean {
  if (kind === 'log' || kind === 'ldb') return name.endsWith(`.${kind}`);
  return kind === 'MANIFEST' ? name.startsWith('MANIFEST-') : name === kind;
}

/** Does something to a file, at a place that differs from turn to turn. */
export async function damageFile(file: string, damage: Damage, turn = 0): Promise<void> {
  if (damage === 'deleted') return rm(file);
  if (damage === 'made a folder') {
    await rm(file, { force: true });
    await mkdir(file);
    return;
  }
  const bytes = await readFile(file);
  // A file that is empty by its nature (LOCK) can only be given something.
  if (bytes.length === 0) return writeFile(file, Buffer.alloc(NOISE_BYTES, 0xa5));
  const share = ((turn * 7 + 5) % 11) / 11;
  const place = Math.floor(bytes.length * share);
  if (damage === 'cut') return truncate(file, place);
  if (damage === 'empty') return truncate(file, 0);
  if (damage === 'one bit') bytes[place] = (bytes[place] ?? 0) ^ (1 << (turn % 8));
  else crypto.getRandomValues(bytes.subarray(place, place + NOISE_BYTES));
  await writeFile(file, bytes);
}

/** Leaves the last record of the store's journal short by so many bytes, as a power cut does. */
export async function shortenJournal(store: string, bytes: number): Promise<void> {
  const log = await fileOf(store, 'log');
  const { size } = await stat(log);
  if (size < bytes) throw new Error(`The journal has only ${size} bytes`);
  await truncate(log, size - bytes);
}

/** Takes the whole store away; the value puts it back. */
export async function takeAway(store: string): Promise<() => Promise<void>> {
  const away = `${store}.away`;
  await rename(store, away);
  return () => rename(away, store);
}

/** Loses the store and what the shell keeps of it: only copy and daybook are left. */
export async function loseStore(folder: string): Promise<void> {
  await takeAway(await storeIn(folder));
  const names = await readdir(folder, { recursive: true });
  const atRest = names.filter((name) => name.endsWith('store-at-rest'));
  for (const name of atRest) await rm(join(folder, name), { recursive: true });
}

/** Four bytes of checksum, two of length, one of type stand before a record of LevelDB. */
const HEADER_BYTES = 7;
const COMPARATOR = Buffer.from('idb_cmp1');

/**
 * Makes the store one that this browser cannot read though nothing of it is damaged, as an older or a
 * newer Chromium's would be: its keys are sorted by rules of another name.
 */
export async function giveOtherComparator(store: string): Promise<void> {
  const manifest = await fileOf(store, 'MANIFEST');
  const bytes = await readFile(manifest);
  const place = bytes.indexOf(COMPARATOR);
  if (place < 0) throw new Error('The MANIFEST names no comparator of IndexedDB');
  bytes.write('idb_cmp0', place);
  const length = bytes.readUInt16LE(4);
  // LevelDB masks its checksums, so that one of a checksum is another (doc/log_format.md).
  const crc = crc32c(bytes.subarray(HEADER_BYTES - 1, HEADER_BYTES + length));
  bytes.writeUInt32LE((((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0, 0);
  await writeFile(manifest, bytes);
}

/** Writes down beside the profile that a Chromium of another version used it last. */
export async function sayUsedBy(profile: string, version: string): Promise<void> {
  await writeFile(join(profile, 'Last Version'), version);
}
