import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../fault.ts';
import type { Scene } from '../scene.ts';
import {
  type Damage,
  damageFile,
  fileOf,
  giveOtherComparator,
  loseStore,
  type StoreFile,
  sayUsedBy,
  shortenJournal,
  storeIn,
  takeAway,
} from '../store-damage.ts';

/** What Chromium keeps a page's databases in, file by file. */
const FILES: readonly StoreFile[] = ['log', 'ldb', 'MANIFEST', 'CURRENT', 'LOG'];
const DAMAGES: readonly Damage[] = ['one bit', 'noise', 'cut', 'empty', 'deleted'];

/** So many bytes of the last record are missing. */
const SHORT_BY = [1, 2, 7, 15, 25, 40] as const;

/** Changes that lie in the journal, not yet in the files behind it. */
const CHANGES = 15;
/** Of some megabytes each: a journal is put away after four. */
const MOST_IMPORTS = 5;

/** Something is done to the store of a book that was closed well after a few more changes. */
async function closedAnd(scene: Scene, done: (store: string) => Promise<unknown>): Promise<void> {
  await scene.goToFaultPage();
  await scene.writing({ atLeast: CHANGES });
  await scene.stopWriting();
  await scene.restart(async () => void (await done(await storeIn(scene.folder))));
  await atStartAfter(scene);
}

/** Writes until the store has put a journal away into a file that is sorted. */
async function untilPutAway(scene: Scene): Promise<void> {
  await scene.goToFaultPage();
  for (let imports = 0; imports < MOST_IMPORTS; imports += 1) {
    const names = await readdir(await storeIn(scene.folder));
    if (names.some((name) => name.endsWith('.ldb'))) return;
    await scene.bringingIn(800, 50);
  }
}

/** Somebody works at the counter; what damage does is often seen at the start after only. */
async function atStartAfter(scene: Scene): Promise<void> {
  await scene.counterWorks();
  await scene.restart();
}

function damaged(file: StoreFile, damage: Damage): Fault {
  return {
    name: `a file of the store damaged while closed: ${file}, ${damage}`,
    times: file === 'log' ? 3 : 2,
    make: async (scene, turn) => {
      if (file === 'ldb') await untilPutAway(scene);
      await closedAnd(scene, async (store) => damageFile(await fileOf(store, file), damage, turn));
    },
  };
}

/** The store's files damaged while the app is closed, every kind in every way. */
export const DAMAGED_STORES: readonly Fault[] = [
  {
    name: 'last record of the journal short by 1 to 40 bytes',
    times: SHORT_BY.length,
    make: async (scene, turn) => {
      const bytes = SHORT_BY[turn % SHORT_BY.length] ?? 1;
      await closedAnd(scene, (store) => shortenJournal(store, bytes));
      await atStartAfter(scene);
      await atStartAfter(scene);
    },
  },
  ...FILES.flatMap((file) => DAMAGES.map((damage) => damaged(file, damage))),
  damaged('LOCK', 'made a folder'),
  {
    name: 'the folder of the store gone',
    times: 2,
    make: (scene) => closedAnd(scene, takeAway),
  },
  {
    name: 'the folder of the store gone, and what the shell kept of it',
    times: 2,
    make: async (scene) => {
      await scene.goToFaultPage();
      await scene.writing({ atLeast: CHANGES });
      await scene.stopWriting();
      await scene.restart(() => loseStore(scene.folder));
      await atStartAfter(scene);
    },
  },
  {
    name: "an older Chromium's store: its keys sorted by another rule",
    times: 2,
    make: (scene) => closedAnd(scene, giveOtherComparator),
  },
  {
    name: 'a profile that a much newer Chromium used last',
    times: 2,
    make: (scene) => closedAnd(scene, () => sayUsedBy(join(scene.folder, 'profile'), '999.0.0.0')),
  },
];
