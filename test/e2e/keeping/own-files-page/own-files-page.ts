import { ownFilesDaybook } from '../../../../renderer/platform/own-files/own-files-daybook.ts';
import type { DaybookLine } from '../../../../shared/daybook.ts';

/** What a test may ask of the daybook of a page without a server behind it. */
export interface OwnFilesPage {
  /** Appends a line for each id, one after another; tells of those acknowledged, and why it stopped. */
  readonly append: (ids: readonly string[], letters: number) => Promise<Appended>;
  /** Appends lines without end, and tells of each one that was acknowledged. */
  readonly appendWithoutEnd: (acknowledged: (id: string) => void) => Promise<never>;
  readonly everything: () => Promise<Everything>;
  /** How long each of so many lines of a kilobyte took to be flushed, in milliseconds. */
  readonly time: (lines: number) => Promise<readonly number[]>;
}

/** What became of lines to append. */
export interface Appended {
  readonly acknowledged: readonly string[];
  /** The kind of failure that ended it; 'none' when nothing did. */
  readonly refused: string;
}

/** What can be read in all files of the daybook. */
export interface Everything {
  readonly files: readonly string[];
  readonly ids: readonly string[];
  readonly damaged: readonly number[];
  readonly torn: number;
}

declare global {
  interface Window {
    ownFilesPage: OwnFilesPage;
  }
}

const BOOK = 'the-usual';
const MONTH = '2026-11';
const daybook = ownFilesDaybook();

function line(id: string, letters: number): DaybookLine {
  return { frame: JSON.stringify({ id }), told: JSON.stringify({ about: 'a'.repeat(letters) }) };
}

async function append(ids: readonly string[], letters: number): Promise<Appended> {
  const acknowledged: string[] = [];
  for (const id of ids) {
    const done = await daybook.append(BOOK, MONTH, [line(id, letters)]);
    if (!done.ok) return { acknowledged, refused: done.failure.kind };
    acknowledged.push(id);
  }
  return { acknowledged, refused: 'none' };
}

async function appendWithoutEnd(acknowledged: (id: string) => void): Promise<never> {
  for (;;) {
    const id = crypto.randomUUID();
    const done = await daybook.append(BOOK, MONTH, [line(id, 1_000)]);
    if (!done.ok) throw new Error(done.failure.kind);
    acknowledged(id);
  }
}

async function everything(): Promise<Everything> {
  const { daybooks } = await daybook.survey();
  const files = daybooks.flatMap(({ files }) => files.map(({ name }) => name));
  const reads = [];
  for (const name of files) reads.push(await daybook.read(BOOK, name));
  return {
    files,
    ids: reads.flatMap(({ lines }) => lines.map(({ frame }) => String(JSON.parse(frame).id))),
    damaged: reads.flatMap(({ damaged }) => damaged),
    torn: reads.filter(({ isTorn }) => isTorn).length,
  };
}

async function time(lines: number): Promise<readonly number[]> {
  const took: number[] = [];
  for (let number = 0; number < lines; number += 1) {
    const before = performance.now();
    await append([`timed-${number}`], 1_000);
    took.push(performance.now() - before);
  }
  return took;
}

window.ownFilesPage = { append, appendWithoutEnd, everything, time };
