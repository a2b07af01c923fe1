import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type NodeDaybook, nodeDaybook } from '../../../electron/daybook/node-daybook.ts';
import { BOOK } from './daybook-lines.ts';

/** A daybook in a folder, closed when the test is over. */
export function daybookIn(folder: string): NodeDaybook {
  const daybook = nodeDaybook(folder, { list: async () => [] }, 'unknown');
  onTestFinished(() => daybook.close());
  return daybook;
}

/** The names of a daybook's files, as it lists them. */
export async function filesOf(daybook: NodeDaybook): Promise<string[]> {
  const { daybooks } = await daybook.survey();
  return daybooks.flatMap(({ files }) => files.map(({ name }) => name));
}

/** The numbers of every line that can be read, in order, file after file. */
export async function numbersIn(daybook: NodeDaybook): Promise<number[]> {
  const numbers: number[] = [];
  for (const file of await filesOf(daybook)) {
    const { lines } = await daybook.read(BOOK, file);
    for (const line of lines) numbers.push(Number(JSON.parse(line.frame).id));
  }
  return numbers;
}

/** The bytes of a file of the daybook in a folder. */
export async function bytesOf(folder: string, file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(pathOf(folder, file)));
}

/** Where a file of the daybook in a folder lies. */
export function pathOf(folder: string, file: string): string {
  return join(folder, 'daybook', BOOK, file);
}

/** Makes a path one that even root cannot write to, until the test is over. */
export function lockPath(path: string): void {
  execFileSync('chattr', ['+i', path]);
  onTestFinished(() => void execFileSync('chattr', ['-i', path]));
}
