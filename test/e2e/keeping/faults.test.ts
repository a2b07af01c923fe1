import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppFolder, appWithFaultPage } from '../../faults/app-folder.ts';
import type { Fault, Outcome } from '../../faults/fault.ts';
import { sayWrong } from '../../faults/print-table.ts';
import { makeFault, type Stage } from '../../faults/run-faults.ts';
import { EVERY_FAULT } from '../../faults/table/every-fault.ts';
import { makeTemplate } from '../../faults/template.ts';

/** Most of a fault is waiting: for a browser to start, for a disk. */
const SIDE_BY_SIDE = 2;
/** All of them wait for their turn from the beginning. */
const LONGEST_MS = 30 * 60_000;

let app: AppFolder;
let stage: Stage;

beforeAll(async () => {
  app = await appWithFaultPage();
  stage = { appFolder: app.folder, template: await makeTemplate(app.folder) };
}, LONGEST_MS);

afterAll(async () => {
  await stage?.template.remove();
  await app?.remove();
});

const waiting: (() => void)[] = [];
let running = 0;

/** At most so many at a time, in the order of the table. */
async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (running >= SIDE_BY_SIDE) await new Promise<void>((settle) => waiting.push(settle));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

async function madeOnce(fault: Fault): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  await makeFault(stage, fault, [0], (outcome) => outcomes.push(outcome));
  const [outcome] = outcomes;
  if (!outcome) throw new Error('Nothing came of it');
  return outcome;
}

describe('nothing that was acknowledged is lost, and the counter works again', {
  concurrent: true,
}, () => {
  for (const fault of EVERY_FAULT.filter(({ isInTests = true }) => isInTests)) {
    test(fault.name, { timeout: LONGEST_MS }, async () => {
      const outcome = await inTurn(() => madeOnce(fault));
      expect(sayWrong(outcome)).toBe('');
    });
  }
});
