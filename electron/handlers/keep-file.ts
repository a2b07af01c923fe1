import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import type { SaveFailure } from '../../shared/failure.ts';
import type { FileToSave } from '../../shared/platform.ts';
import { fail, type Result } from '../../shared/result.ts';
import { handle } from '../ipc.ts';
import { fileArguments } from './file-to-save.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** How many copies stay; the oldest make room. */
const COPIES_KEPT = 20;

/** Copies are numbered in the order they were kept: a clock may jump, a count does not. */
const NUMBERED = /^(\d{6}) /;

let lastCall: Promise<unknown> = Promise.resolve();

/** Answers "keep this file": into the app's own folder of copies, never over another one. */
export function answerKeepFile(): void {
  handle('keep-file', fileArguments, (_window, file) => {
    // One after the other, so that two calls never take the same number.
    const kept = lastCall.then(() => keepFile(join(app.getPath('userData'), 'copies'), file));
    lastCall = kept;
    return kept;
  });
}

async function keepFile(
  folder: string,
  { name, bytes }: FileToSave,
): Promise<Result<string, SaveFailure>> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const copies = await copiesIn(folder);
    const number = Number(NUMBERED.exec(copies.at(-1) ?? '')?.[1] ?? 0) + 1;
    const path = join(folder, `${String(number).padStart(6, '0')} ${name}`);
    const kept = await writeWholeFile(path, bytes);
    if (kept.ok) await letOldOnesGo(folder);
    return kept;
  } catch {
    return fail({ kind: 'not-writable' });
  }
}

async function copiesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => NUMBERED.test(name)).sort();
}

async function letOldOnesGo(folder: string): Promise<void> {
  const old = (await copiesIn(folder)).slice(0, -COPIES_KEPT);
  await Promise.allSettled(old.map((name) => rm(join(folder, name))));
}
