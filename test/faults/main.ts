/**
 * `npm run faults`: tries the book under every fault of the table, and prints it.
 *
 *   npm run faults -- --only "disk fills"   those whose name holds these words; may be said several times
 *   npm run faults -- --once                each once
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_FOLDER } from '../hosts/open-host.ts';
import { appWithFaultPage } from './app-folder.ts';
import { whyNoDisks } from './disks.ts';
import type { Fault, Outcome } from './fault.ts';
import { isFine, type Made, sayWrong, tableOf } from './print-table.ts';
import { makeFault, type Stage } from './run-faults.ts';
import { EVERY_FAULT } from './table/every-fault.ts';
import { makeTemplate } from './template.ts';

/** As many as the machine has cores: each has a browser. */
const SIDE_BY_SIDE = 2;

const { values: flags } = parseArgs({
  options: { only: { type: 'string', multiple: true }, once: { type: 'boolean', default: false } },
});

const { only = [''] } = flags;

// Playwright hears of it, too, but only closes its browsers: the next would be opened.
process.once('SIGTERM', () => process.exit(143));

process.exitCode = await main();

async function main(): Promise<number> {
  const began = Date.now();
  const faults = EVERY_FAULT.filter(({ name }) => only.some((words) => name.includes(words)));
  const noDisks = whyNoDisks();
  if (noDisks !== undefined) console.error(noDisks);
  const app = await appWithFaultPage();
  const template = await makeTemplate(app.folder);
  try {
    const made = await makeAll({ appFolder: app.folder, template }, faults);
    const table = tableOf(made);
    console.log(`\n${table}\n\n${((Date.now() - began) / 60_000).toFixed(1)} minutes`);
    await mkdir(join(PROJECT_FOLDER, 'test-results'), { recursive: true });
    await writeFile(join(PROJECT_FOLDER, 'test-results/faults.json'), asJson(made));
    return made.every(({ outcomes }) => outcomes.every(isFine)) ? 0 : 1;
  } finally {
    await template.remove();
    await app.remove();
  }
}

/** Makes them two at a time, in scenes of as many turns as a fault has in a row. */
async function makeAll(stage: Stage, faults: readonly Fault[]): Promise<readonly Made[]> {
  const outcomes = new Map<Fault, Outcome[]>(faults.map((fault) => [fault, []]));
  const waiting = faults.flatMap((fault) => scenesOf(fault).map((turns) => ({ fault, turns })));
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { fault, turns } = next;
      await makeFault(stage, fault, turns, (outcome) => {
        outcomes.get(fault)?.push(outcome);
        sayOutcome(fault, outcome);
      });
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
  return faults.map((fault) => ({ fault, outcomes: outcomes.get(fault) ?? [] }));
}

function scenesOf({ times, inARow = 1 }: Fault): number[][] {
  const turns = Array.from({ length: flags.once ? 1 : times }, (_, turn) => turn);
  return Array.from({ length: Math.ceil(turns.length / inARow) }, (_, scene) =>
    turns.slice(scene * inARow, (scene + 1) * inARow),
  );
}

function sayOutcome({ name }: Fault, outcome: Outcome): void {
  const became = isFine(outcome) ? 'fine' : sayWrong(outcome);
  const clock = new Date().toISOString().slice(11, 19);
  console.error(
    `${clock}  ${name}: ${became} (${outcome.acknowledged}, ${outcome.seconds ?? '-'} s)`,
  );
}

function asJson(made: readonly Made[]): string {
  const plain = made.map(({ fault, outcomes }) => ({
    name: fault.name,
    outcomes: outcomes.map((outcome) => ({ ...outcome, refused: [...outcome.refused] })),
  }));
  return JSON.stringify(plain, null, 1);
}
