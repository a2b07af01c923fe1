import type { DiskKind } from '../disks.ts';
import type { Fault } from '../fault.ts';

/** What is left of 64 MB, in megabytes. */
const LEFT = [0, 1, 3, 5, 8, 20] as const;

/** How long a person looks at the counter without touching it: longer than anything waits to begin. */
const LOOKING_MS = 15_000;

/** Writes that fill what is left, or are refused. */
const WRITES = 120;

const kindOf = (left: number): DiskKind => (left % 2 === 0 ? 'tmpfs' : 'ext4');

const whileLookingOn: readonly Fault[] = LEFT.map((left) => ({
  name: `opened on a disk with ${left} MB left, nothing written, opened again`,
  times: left < 5 ? 3 : 2,
  disk: kindOf(left),
  make: async (scene) => {
    await scene.restart(async () => scene.disk.fillTo(left));
    await scene.passing(LOOKING_MS);
    await scene.restart();
    await scene.restart(async () => scene.disk.makeRoom());
  },
}));

const whileWriting: readonly Fault[] = LEFT.map((left) => ({
  name: `the disk fills while writing, ${left} MB left`,
  times: left < 5 ? 3 : 2,
  disk: kindOf(left + 1),
  make: async (scene) => {
    await scene.goToFaultPage();
    await scene.writing({ atLeast: 20 });
    scene.disk.fillTo(left);
    await scene.acknowledging(WRITES);
    await scene.stopWriting();
    await scene.restart();
    await scene.restart(async () => scene.disk.makeRoom());
  },
}));

/** Disks of 64 MB, filled before the start and while something is written. */
export const FULL_DISKS: readonly Fault[] = [...whileLookingOn, ...whileWriting];
