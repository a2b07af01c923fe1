import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putInDisk } from './disks.ts';
import type { Fault, Outcome } from './fault.ts';
import { Scene } from './scene.ts';
import { beginBook, layOut, type Template } from './template.ts';

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
    const first = left[0] ?? 0;
    await inScene(stage, fault, first, async (scene) => {
      for (let turn = left.shift(); turn !== undefined; turn = left.shift()) {
        const outcome = await makeOnce(stage, scene, fault, turn);
        tell(outcome);
        // What is lost stays lost: counted again it would say nothing of the next time.
        if (outcome.lost.length > 0 || outcome.isBookLost) return;
      }
    }).catch((problem: unknown) => {
      if (left[0] === first) left.shift();
      tell({ ...NOTHING_SEEN, problem: String(problem) });
    });
  }
}

/** Sets a scene on a disk of its own or in a folder of its own, and clears it away afterwards. */
async function inScene(
  { appFolder, template }: Stage,
  fault: Fault,
  turn: number,
  play: (scene: Scene) => Promise<void>,
): Promise<void> {
  const { disks = [], host: kind = 'shell' } = fault;
  const diskKind = disks[turn % disks.length];
  const disk = diskKind && (await putInDisk(diskKind));
  const own = await mkdtemp(join(tmpdir(), 'the-usual-fault-'));
  const folder = join(disk?.folder ?? own, 'book');
  // The browser's page has another origin than the shell's: it finds nothing of the template.
  const isLaidOut = !fault.isEmpty && kind === 'shell';
  const acknowledged = isLaidOut ? template.acknowledged : new Map();
  let scene: Scene | undefined;
  try {
    if (isLaidOut) await layOut(template, folder);
    else await mkdir(folder);
    await fault.before?.(folder, turn);
    scene = await Scene.set({ appFolder, folder, kind, acknowledged, ...(disk && { disk }) });
    if (!isLaidOut && !fault.isEmpty) await beginBook(scene);
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

async function makeOnce(
  { template }: Stage,
  scene: Scene,
  fault: Fault,
  turn: number,
): Promise<Outcome> {
  let problem: string | undefined;
  try {
    await fault.make(scene, turn);
  } catch (error) {
    problem = String(error).split('\n', 1)[0];
  }
  const last = await scene.counterWorks();
  const seen = scene.seen.since().filter((words) => !template.seen.has(words));
  const { isThere, moments, regulars, disagreements } = await scene.readBack();
  const there = new Set(moments);
  const lost = [...scene.acknowledged].flatMap(([at, what]) => (there.has(at) ? [] : [what]));
  const seconds = last && Math.max(last, ...scene.waited);
  const outcome = {
    acknowledged: scene.acknowledged.size,
    lost,
    isBookLost: !isThere || regulars < PEOPLE,
    disagreements,
    refused: new Map(scene.refused),
    seen,
    seconds,
    ...(problem !== undefined && { problem }),
    ...(scene.gaveUp !== undefined && { gaveUp: scene.gaveUp }),
  };
  scene.forgetTurn();
  return outcome;
}
