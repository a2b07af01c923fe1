import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putInDisk } from './disks.ts';
import type { Fault, Outcome } from './fault.ts';
import { Scene } from './scene.ts';
import { layOut, type Template } from './template.ts';

/** What every fault is made with. */
export interface Stage {
  readonly appFolder: string;
  readonly template: Template;
}

/** People of the sample shop: with fewer the book is another one. */
const PEOPLE = 60;

/** Makes a fault so often; each outcome is told as it comes. */
export async function makeFault(
  stage: Stage,
  fault: Fault,
  turns: readonly number[],
  tell: (outcome: Outcome) => void,
): Promise<void> {
  const left = [...turns];
  while (left.length > 0) {
    await inScene(stage, fault, async (scene) => {
      for (let turn = left.shift(); turn !== undefined; turn = left.shift()) {
        const outcome = await makeOnce(scene, fault, turn);
        tell(outcome);
        // What is lost stays lost: counted again it would say nothing of the next time.
        if (outcome.lost.length > 0 || outcome.isBookLost) return;
      }
    }).catch((problem: unknown) => tell({ ...NOTHING_SEEN, problem: String(problem) }));
  }
}

/** Sets a scene on a disk of its own or in a folder of its own, and clears it away afterwards. */
async function inScene(
  { appFolder, template }: Stage,
  fault: Fault,
  play: (scene: Scene) => Promise<void>,
): Promise<void> {
  const disk = fault.disk && (await putInDisk(fault.disk));
  const own = await mkdtemp(join(tmpdir(), 'the-usual-fault-'));
  const folder = join(disk?.folder ?? own, 'book');
  const { acknowledged } = template;
  const kind = fault.host ?? 'shell';
  let scene: Scene | undefined;
  try {
    await layOut(template, folder);
    scene = await Scene.set({ appFolder, folder, kind, acknowledged, ...(disk && { disk }) });
    await play(scene);
  } finally {
    await scene?.shut().catch(() => undefined);
    await disk?.takeOut();
    await rm(own, { recursive: true, force: true, maxRetries: 5 });
  }
}

const NOTHING_SEEN: Outcome = {
  acknowledged: 0,
  lost: [],
  isBookLost: false,
  disagreements: [],
  refused: new Map(),
  seen: [],
  seconds: undefined,
};

async function makeOnce(scene: Scene, fault: Fault, turn: number): Promise<Outcome> {
  scene.seen.forget();
  scene.refused.clear();
  let problem: string | undefined;
  try {
    await fault.make(scene, turn);
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  const seconds = await scene.counterWorks();
  const seen = scene.seen.since();
  const { isThere, moments, regulars, disagreements } = await scene.readBack();
  const there = new Set(moments);
  const lost = [...scene.acknowledged].flatMap(([at, what]) => (there.has(at) ? [] : [what]));
  return {
    acknowledged: scene.acknowledged.size,
    lost,
    isBookLost: !isThere || regulars < PEOPLE,
    disagreements,
    refused: new Map(scene.refused),
    seen,
    seconds,
    ...(problem !== undefined && { problem }),
  };
}
