import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostKind } from '../../hosts/host.ts';
import type { Fault } from '../fault.ts';
import type { Scene } from '../scene.ts';

/** Longer than a whole copy of the sample shop takes. */
const PATIENCE_MS = 15_000;
/** A copy of the sample shop is far larger. */
const LEAST_BYTES = 10_000;

/** Says that a copy is somewhere. */
const SAYS_SAVED = /The copy is saved/;

async function isSomewhere(folder: string): Promise<boolean> {
  for (const place of ['documents', 'downloads']) {
    const files = await readdir(join(folder, place)).catch(() => []);
    for (const file of files) {
      if ((await stat(join(folder, place, file))).size > LEAST_BYTES) return true;
    }
  }
  return false;
}

/** Presses "Save a copy" on the page of the book; what was said must be true of the disk. */
async function saveOnFullDisk(scene: Scene): Promise<void> {
  await scene.page.goto(new URL('/index.html#/book', scene.page.url()).href);
  await scene.page.getByRole('button', { name: 'Save a copy', exact: true }).waitFor();
  scene.disk.fillTo(0);
  await scene.page.getByRole('button', { name: 'Save a copy', exact: true }).click();
  const answer = scene.page.getByRole('alert').or(scene.page.getByText(SAYS_SAVED));
  // Silence is no lie; what is said is looked at below.
  await answer
    .first()
    .waitFor({ timeout: PATIENCE_MS })
    .catch(() => undefined);
  const said = scene.seen.since().find((words) => SAYS_SAVED.test(words));
  const isThere = await isSomewhere(scene.folder);
  scene.disk.makeRoom();
  await scene.restart();
  if (said !== undefined && !isThere) throw new Error(`Said, and not so: ${said}`);
}

function saved(host: HostKind, name: string): Fault {
  return { name, times: 2, disks: ['ext4', 'tmpfs'], host, make: saveOnFullDisk };
}

/** Copies that the person asks for, where there is no room for them. */
export const SAVED_COPIES: readonly Fault[] = [
  saved('browser', 'a download of a copy on a full disk'),
  saved('shell', 'a copy saved by the shell on a full disk'),
];
