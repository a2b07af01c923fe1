import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalTime } from '../../shared/calendar-day.ts';
import { Scene } from './scene.ts';

/** A shop's book as a scene begins with: the sample shop, and changes that were acknowledged. */
export interface Template {
  readonly folder: string;
  readonly acknowledged: ReadonlyMap<LocalTime, string>;
  /** What stands before a person when nothing is wrong. */
  readonly seen: ReadonlySet<string>;
  readonly remove: () => Promise<void>;
}

/** Changes that every scene begins with. */
const CHANGES = 150;

/** Makes the book that scenes begin with, once for all of them. */
export async function makeTemplate(appFolder: string): Promise<Template> {
  const folder = await mkdtemp(join(tmpdir(), 'the-usual-template-'));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  const scene = await Scene.set({ appFolder, folder, acknowledged: new Map() });
  try {
    await beginBook(scene);
    const { disagreements } = await scene.readBack();
    if (disagreements.length > 0) throw new Error(disagreements.join('\n'));
    await scene.restart();
    if ((await scene.counterWorks()) === undefined)
      throw new Error(`The counter does not work: ${scene.gaveUp}`);
    await scene.shut();
  } catch (problem) {
    await scene.shut().catch(() => undefined);
    await remove();
    throw problem;
  }
  const seen = new Set(scene.seen.since());
  return { folder, acknowledged: scene.acknowledged, seen, remove };
}

/** Puts the sample shop into an empty book, and changes that are acknowledged. */
export async function beginBook(scene: Scene): Promise<void> {
  await scene.goToFaultPage();
  await scene.page.evaluate(() => window.faultPage.bringInSample('2026-11-21T09:00:00'));
  await scene.writing({ atLeast: CHANGES });
  await scene.stopWriting();
  const { size } = scene.acknowledged;
  const refused = [...scene.refused].join('; ');
  if (size < CHANGES) throw new Error(`Only ${size} changes to begin with: ${refused}`);
}

/** Lays the book of the template into a folder. */
export async function layOut(template: Template, folder: string): Promise<void> {
  await cp(template.folder, folder, { recursive: true, verbatimSymlinks: true });
}
