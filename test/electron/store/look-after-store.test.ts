import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLog } from '../../../electron/store/leveldb-log.ts';
import { lookAfterStore, markClosed } from '../../../electron/store/look-after-store.ts';
import { stateOf } from '../../../electron/store/store-state.ts';
import { testFolder } from '../open-test-shell.ts';
import { smallDisk } from '../small-disk.ts';
import { logOf, writeStore } from './write-leveldb.ts';

const NOTES = [3, 40_000, 70_000, 12].map((length, at) => new Uint8Array(length).fill(at + 1));
const STORE = 'app_the-usual_0.indexeddb.leveldb';

interface Place {
  readonly session: string;
  readonly shell: string;
  readonly store: string;
}

async function place(root?: string): Promise<Place> {
  const home = root ?? (await testFolder());
  const [session, shell] = [join(home, 'session'), join(home, 'shell')];
  await mkdir(shell, { recursive: true });
  return { session, shell, store: join(session, 'IndexedDB', STORE) };
}

/** A place whose store was closed well once, with a copy of it at rest. */
async function placeAtRest(): Promise<Place> {
  const made = await place();
  await writeStore(made.store, NOTES);
  await mkdir(join(made.session, 'IndexedDB/app_the-usual_0.indexeddb.blob/1'), {
    recursive: true,
  });
  await writeFile(join(made.session, 'IndexedDB/app_the-usual_0.indexeddb.blob/1/2'), 'photo');
  markClosed(made.shell);
  expect(await lookAfterStore(made.session, made.shell)).toBe('sound');
  return made;
}

const changed = async (path: string, change: (bytes: Buffer) => Buffer) =>
  writeFile(path, change(await readFile(path)));

describe('a log of LevelDB', () => {
  test('gives its notes, however many blocks they take', () => {
    const log = logOf(NOTES);
    expect(readLog(log)).toEqual({
      notes: NOTES.map((note) => expect.objectContaining({ length: note.length })),
      end: log.length,
      isTorn: false,
      isDamaged: false,
    });
  });

  test('cut anywhere ends at its last whole note, and is torn unless it was cut there', () => {
    const short = [10, 0, 300].map((length) => new Uint8Array(length).fill(7));
    const log = logOf(short);
    const ends = [0, 17, 24, 331];
    for (let cut = 0; cut <= log.length; cut += 1) {
      const { end, isTorn, isDamaged } = readLog(log.subarray(0, cut));
      expect(end).toBe(Math.max(...ends.filter((one) => one <= cut)));
      expect([isTorn, isDamaged]).toEqual([!ends.includes(cut), false]);
    }
  });

  test('cut between two blocks of one note is torn at the note before', () => {
    const log = logOf(NOTES);
    expect(readLog(log.subarray(0, 32 * 1024))).toMatchObject({ end: 10, isTorn: true });
  });

  test('with any bit of a note changed is damaged, and never taken for torn inside', () => {
    const log = logOf([new Uint8Array(20).fill(9), new Uint8Array(20).fill(8)]);
    for (let bit = 0; bit < 27 * 8; bit += 1) {
      const hit = Buffer.from(log);
      hit.writeUInt8(hit.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      const { end, isTorn, isDamaged } = readLog(hit);
      expect([end, isTorn || isDamaged]).toEqual([0, true]);
    }
  });
});

describe('the store, looked at before it is opened', () => {
  test('is missing, and sound as LevelDB leaves it', async () => {
    const { session, shell, store } = await place();
    expect(await lookAfterStore(session, shell)).toBe('missing');
    await writeStore(store, NOTES);
    expect(await lookAfterStore(session, shell)).toBe('sound');
  });

  test.each<[string, (store: string) => Promise<unknown>]>([
    ['CURRENT is gone', (store) => rm(join(store, 'CURRENT'))],
    ['CURRENT names nothing', (store) => writeFile(join(store, 'CURRENT'), 'MANIFEST-000009\n')],
    ['CURRENT is noise', (store) => writeFile(join(store, 'CURRENT'), '\0\0\0\0')],
    ['the MANIFEST is empty', (store) => writeFile(join(store, 'MANIFEST-000001'), '')],
    [
      'a bit of the MANIFEST fell over',
      (store) => changed(join(store, 'MANIFEST-000001'), (bytes) => Buffer.from(bytes.with(9, 0))),
    ],
    ['a table is gone', (store) => rm(join(store, '000005.ldb'))],
    ['a table is empty', (store) => writeFile(join(store, '000005.ldb'), '')],
    ['a table is cut', (store) => truncate(join(store, '000005.ldb'), 20)],
    ['the journal is gone', (store) => rm(join(store, '000004.log'))],
    [
      'a bit of the journal fell over',
      (store) => changed(join(store, '000004.log'), (bytes) => Buffer.from(bytes.with(9, 0))),
    ],
    [
      'LOCK is a folder',
      async (store) => {
        await rm(join(store, 'LOCK'));
        await mkdir(join(store, 'LOCK'));
      },
    ],
    ['it is gone', (store) => rm(store, { recursive: true })],
  ])('gives way to the copy at rest when %s', async (_what, damage) => {
    const { session, shell, store } = await placeAtRest();
    await damage(store);
    expect(await lookAfterStore(session, shell)).toBe('put-back');
    expect(await stateOf(store)).toBe('sound');
    expect(readLog(await readFile(join(store, '000004.log'))).notes).toHaveLength(NOTES.length);
    expect(
      await readFile(join(session, 'IndexedDB/app_the-usual_0.indexeddb.blob/1/2'), 'utf8'),
    ).toBe('photo');
    expect((await readdir(join(session, 'IndexedDB'))).sort()).toEqual([
      'app_the-usual_0.indexeddb.blob',
      STORE,
    ]);
  });

  test('when damaged is kept aside, the newest two times', async () => {
    const { session, shell, store } = await placeAtRest();
    for (const round of [1, 2, 3]) {
      await writeFile(join(store, 'CURRENT'), `damage ${round}`);
      expect(await lookAfterStore(session, shell)).toBe('put-back');
    }
    const aside = (await readdir(shell)).filter((name) => name.startsWith('store-damaged'));
    expect(aside.sort()).toEqual(['store-damaged-2', 'store-damaged-3']);
    expect(await readFile(join(shell, 'store-damaged-3', STORE, 'CURRENT'), 'utf8')).toBe(
      'damage 3',
    );
  });

  test('when damaged without a copy at rest stays where it is', async () => {
    const { session, shell, store } = await place();
    await writeStore(store, NOTES);
    await writeFile(join(store, 'CURRENT'), 'noise');
    expect(await lookAfterStore(session, shell)).toBe('damaged');
    expect(await readFile(join(store, 'CURRENT'), 'utf8')).toBe('noise');
  });

  test("when it is another Chromium's gives way, to the copy at rest or to nothing, and is kept aside", async () => {
    const { session, shell, store } = await place();
    await writeStore(store, NOTES, 'idb_cmp0');
    expect(await lookAfterStore(session, shell)).toBe('missing');
    expect(await stateOf(store)).toBe('missing');
    expect(await stateOf(join(shell, 'store-damaged-1', STORE))).toBe('of-another');
    const rested = await placeAtRest();
    await writeStore(rested.store, NOTES, 'idb_cmp0');
    expect(await lookAfterStore(rested.session, rested.shell)).toBe('put-back');
    expect(await stateOf(rested.store)).toBe('sound');
  });

  test('gets a copy only after a close, not after a kill', async () => {
    const { session, shell, store } = await placeAtRest();
    await writeFile(join(store, '000004.log'), logOf(NOTES.slice(0, 1)));
    const atRest = join(shell, 'store-at-rest', STORE, '000004.log');
    expect(await lookAfterStore(session, shell)).toBe('sound');
    expect(readLog(await readFile(atRest)).notes).toHaveLength(NOTES.length);
    markClosed(shell);
    expect(await lookAfterStore(session, shell)).toBe('sound');
    expect(readLog(await readFile(atRest)).notes).toHaveLength(1);
    expect(await readdir(shell)).toEqual(['store-at-rest']);
  });

  test('whose journal was torn by a power cut is cut at its last whole note', async () => {
    const { session, shell, store } = await place();
    await writeStore(store, NOTES);
    const journal = join(store, '000004.log');
    const whole = await readFile(journal);
    for (const short of [1, 5, 12, 18, 40]) {
      await writeFile(journal, whole.subarray(0, whole.length - short));
      expect(await lookAfterStore(session, shell)).toBe('sound');
      const { isTorn, notes } = readLog(await readFile(journal));
      expect([isTorn, notes.length]).toEqual([false, short > 19 ? 2 : 3]);
    }
  });

  test('on a disk without room is looked at and left alone', async () => {
    const disk = await smallDisk();
    const { session, shell, store } = await place(disk.folder);
    await writeStore(store, NOTES);
    await truncate(join(store, '000004.log'), 50);
    markClosed(shell);
    disk.fill(8 * 1024 * 1024);
    expect(await lookAfterStore(session, shell)).toBe('sound');
    expect((await readFile(join(store, '000004.log'))).length).toBe(50);
    await rm(join(store, 'CURRENT'));
    expect(await lookAfterStore(session, shell)).toBe('damaged');
    expect(await readdir(shell)).toEqual([]);
  });
});
