import { cp, rm } from 'node:fs/promises';
import {
  cutLastEntry,
  daybookFolder,
  entriesIn,
  flipBit,
  takeDaybookAway,
} from '../daybook-damage.ts';
import type { Fault } from '../fault.ts';
import type { Scene } from '../scene.ts';
import { type Flush, type StandInDisk, standInDisk } from '../stand-in-disk.ts';
import { loseStore, storeIn } from '../store-damage.ts';

/** Written before and after what happens to the daybook. */
const CHANGES = 20;
/** Until every write that is under way has come as far as it can. */
const ON_THEIR_WAY_MS = 1_500;
const AS_EVER = { kind: 'as ever' } as const;
const SLOW_FLUSH = { kind: 'slow', milliseconds: 300 } as const;

async function writeSome(scene: Scene): Promise<void> {
  await scene.goToFaultPage();
  await scene.writing({ atLeast: CHANGES });
  await scene.stopWriting();
}

async function onStandIn(scene: Scene, play: (disk: StandInDisk) => Promise<void>): Promise<void> {
  const disk = await standInDisk(scene.folder);
  try {
    await play(disk);
  } finally {
    disk.remove();
  }
}

/** The power goes while writes are on their way; of one of the two nothing of them was flushed. */
function powerCut(name: string, flush: Flush, forget: 'the daybook' | 'the book'): Fault {
  return {
    name,
    times: 3,
    make: (scene) =>
      onStandIn(scene, async (disk) => {
        await writeSome(scene);
        const store = await storeIn(scene.folder);
        await cp(store, `${store}.flushed`, { recursive: true });
        disk.setFlush(flush);
        await scene.writing({ atLeast: 0 });
        await scene.passing(ON_THEIR_WAY_MS);
        await scene.kill(async () => {
          disk.setFlush(AS_EVER);
          await disk.losePower();
          if (forget === 'the daybook') return;
          await rm(store, { recursive: true });
          await cp(`${store}.flushed`, store, { recursive: true });
        });
      }),
  };
}

/** Everything that can happen to the daybook on the disk. */
export const DAYBOOKS: readonly Fault[] = [
  {
    name: 'the daybook cut in the midst of its last entry',
    times: 2,
    before: (folder, turn) => cutLastEntry(folder, 5 + turn * 20),
    make: writeSome,
  },
  {
    name: 'the daybook cut in the midst of an entry that is half written, and the store gone',
    times: 2,
    make: async (scene) => {
      await onStandIn(scene, async (disk) => {
        await writeSome(scene);
        const before = await entriesIn(scene.folder);
        disk.setFlush({ kind: 'never begun' });
        await scene.writing({ atLeast: 0, sideBySide: 1 });
        await scene.passing(ON_THEIR_WAY_MS);
        await scene.kill(async () => {
          disk.setFlush(AS_EVER);
          if ((await entriesIn(scene.folder)) <= before) throw new Error('Nothing was begun');
          await cutLastEntry(scene.folder, 9);
          await loseStore(scene.folder);
        });
      });
    },
  },
  {
    name: 'one bit of an old entry of the daybook',
    times: 2,
    before: (folder, turn) => flipBit(folder, turn),
    make: writeSome,
  },
  {
    name: "the daybook's folder gone while closed",
    times: 2,
    before: async (folder) => void (await takeDaybookAway(folder)),
    make: writeSome,
  },
  {
    name: "the daybook's folder gone while writing",
    times: 1,
    make: async (scene) => {
      await scene.goToFaultPage();
      await scene.writing({ atLeast: CHANGES });
      await takeDaybookAway(scene.folder);
      await scene.acknowledging(CHANGES);
      await scene.stopWriting();
      await scene.restart();
    },
  },
  {
    name: 'the disk read-only for the daybook while writing, then not',
    times: 2,
    disks: ['tmpfs'],
    make: async (scene) => {
      await scene.goToFaultPage();
      await scene.writing({ atLeast: CHANGES });
      const closed = await daybookFolder(scene.folder);
      const open = scene.disk.closeFolder(closed);
      await scene.acknowledging(CHANGES);
      open();
      await scene.acknowledging(CHANGES);
      await scene.stopWriting();
      await scene.restart();
    },
  },
  {
    name: 'the daybook slow: 300 ms a flush',
    times: 2,
    make: (scene) =>
      onStandIn(scene, async (disk) => {
        disk.setFlush(SLOW_FLUSH);
        await writeSome(scene);
        await scene.restart();
        await scene.counterWorks();
      }),
  },
  powerCut(
    "power cut: the book's commit kept, the daybook's flush lost",
    { kind: 'never begun' },
    'the daybook',
  ),
  powerCut(
    "power cut: the daybook's flush kept, the book's commit lost",
    { kind: 'never answered' },
    'the book',
  ),
];
