import { join } from 'node:path';
import type { Fault } from '../fault.ts';
import type { Scene } from '../scene.ts';
import {
  type Damage,
  damageFile,
  fileOf,
  giveOtherComparator,
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

/** Somebody works at the counter; what damage does is often seen at the start after only. */
async function atTwoStarts(scene: Scene): Promise<void> {
  await scene.counterWorks();
  await scene.restart();
}

function damaged(file: StoreFile, damage: Damage): Fault {
  return {
    name: `a file of the store damaged while closed: ${file}, ${damage}`,
    times: 3,
    before: async (folder, turn) =>
      damageFile(await fileOf(await storeIn(folder), file), damage, turn),
    make: atTwoStarts,
  };
}

/** The store's files damaged while the app is closed, every kind in every way. */
export const DAMAGED_STORES: readonly Fault[] = [
  {
    name: 'last record of the journal short by 1 to 40 bytes',
    times: SHORT_BY.length,
    before: async (folder, turn) =>
      shortenJournal(await storeIn(folder), SHORT_BY[turn % SHORT_BY.length] ?? 1),
    make: async (scene) => {
      await atTwoStarts(scene);
      await atTwoStarts(scene);
    },
  },
  ...FILES.flatMap((file) => DAMAGES.map((damage) => damaged(file, damage))),
  damaged('LOCK', 'made a folder'),
  {
    name: 'the folder of the store gone',
    times: 3,
    before: async (folder) => void (await takeAway(await storeIn(folder))),
    make: atTwoStarts,
  },
  {
    name: "an older Chromium's store: its keys sorted by another rule",
    times: 3,
    before: async (folder) => giveOtherComparator(await storeIn(folder)),
    make: atTwoStarts,
  },
  {
    name: 'a profile that a much newer Chromium used last',
    times: 2,
    before: (folder) => sayUsedBy(join(folder, 'profile'), '999.0.0.0'),
    make: atTwoStarts,
  },
];
