import type { Fault } from '../fault.ts';
import { olderBook } from '../older-book.ts';
import type { Scene } from '../scene.ts';

/** What is left of 64 MB, in megabytes. */
const LEFT = [0, 1, 3, 5, 8, 20] as const;
const DISKS = ['ext4', 'tmpfs'] as const;

/** How long a person looks at the counter without touching it: longer than anything waits to begin. */
const LOOKING_MS = 15_000;
/** Writes that fill what is left, or are refused. */
const WRITES = 120;
/** Invented people with a visit a week: some megabytes. */
const IMPORT = [800, 50] as const;

/** What is made once is made on the one and the other disk in turn. */
const diskOf = (at: number) => (at % 2 === 0 ? 'ext4' : 'tmpfs');

/** Starts once more on the full disk, then with room again. */
async function thenRoomAgain(scene: Scene): Promise<void> {
  await scene.restart();
  await scene.restart(async () => scene.disk.makeRoom());
}

const lookedOn: readonly Fault[] = LEFT.map((left, at) => ({
  name: `opened on a disk with ${left} MB left, nothing written, opened again`,
  times: 1,
  isInTests: left === 3,
  disks: [diskOf(at)],
  make: async (scene) => {
    await scene.restart(async () => scene.disk.fillTo(left));
    await scene.passing(LOOKING_MS);
    await thenRoomAgain(scene);
  },
}));

const written: readonly Fault[] = LEFT.map((left) => ({
  name: `the disk fills while writing, ${left} MB left`,
  times: 2,
  isInTests: left === 1,
  disks: DISKS,
  make: async (scene) => {
    await scene.goToFaultPage();
    await scene.writing({ atLeast: 20 });
    scene.disk.fillTo(left);
    await scene.acknowledging(WRITES);
    await scene.stopWriting();
    await thenRoomAgain(scene);
  },
}));

const broughtIn: readonly Fault[] = LEFT.map((left, at) => ({
  name: `the disk fills during an import, ${left} MB left`,
  times: 1,
  isInTests: left === 3,
  disks: [diskOf(at)],
  make: async (scene) => {
    await scene.goToFaultPage();
    const importing = scene.bringingIn(...IMPORT);
    scene.disk.fillTo(left);
    await importing;
    await thenRoomAgain(scene);
  },
}));

const copied: readonly Fault[] = LEFT.map((left, at) => ({
  name: `the disk fills during a copy, beside writing, ${left} MB left`,
  times: 1,
  isInTests: left === 1,
  disks: [diskOf(at)],
  make: async (scene) => {
    await scene.goToFaultPage();
    await scene.writing({ atLeast: 5, sideBySide: 1 });
    const copying = scene.copying();
    scene.disk.fillTo(left);
    await copying;
    await scene.acknowledging(10);
    await scene.stopWriting();
    await thenRoomAgain(scene);
  },
}));

const upgraded: readonly Fault[] = LEFT.map((left, at) => ({
  name: `an older book laid out anew on a disk with ${left} MB left`,
  times: 1,
  isInTests: left === 8,
  disks: [diskOf(at)],
  isEmpty: true,
  make: async (scene) => {
    const { layout, moments } = await olderBook();
    await scene.lookOn();
    await scene.page.evaluate((older) => window.faultPage.writeLayout(older), layout);
    for (const at of moments) scene.acknowledged.set(at, 'of the older book');
    await scene.restart(async () => scene.disk.fillTo(left));
    await scene.counterWorks();
    await thenRoomAgain(scene);
  },
}));

/** Disks of 64 MB, filled before the start and while something is written. */
export const FULL_DISKS: readonly Fault[] = [
  ...lookedOn,
  ...written,
  ...broughtIn,
  ...copied,
  ...upgraded,
];
