import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { decodeFile } from '../../../shared/formats/daybook/daybook-record.ts';
import { testFolder } from '../open-test-shell.ts';
import { daybookIn, filesOf, numbersIn, pathOf } from './open-daybook.ts';

const WRITER = new URL('./append-until-killed.ts', import.meta.url).pathname;

/** The numbers a process of its own was told are kept, until it was killed after so many. */
async function keptUntilKilled(folder: string, from: number, after: number): Promise<number[]> {
  const writer = spawn('node', ['--import', 'tsx', WRITER, folder, String(from)]);
  const closed = new Promise((settle) => writer.once('close', settle));
  const kept: number[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    kept.push(Number(line));
    if (kept.length === after) writer.kill('SIGKILL');
  }
  await closed;
  return kept;
}

test('a writer killed again and again loses nothing it has called kept', async () => {
  const folder = await testFolder();
  const kept: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    kept.push(...(await keptUntilKilled(folder, round * 100_000 + 1, 20 + round * 17)));
  }
  const daybook = daybookIn(folder);
  const found = await numbersIn(daybook);
  expect(kept.filter((number) => !found.includes(number))).toEqual([]);
  expect(found).toEqual([...new Set(found)]);
  for (const file of await filesOf(daybook)) {
    expect(decodeFile(await readFile(pathOf(folder, file))).damaged).toEqual([]);
  }
});
