import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { SaveFailure } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import { writeWholeFile } from '../handlers/write-whole-file.ts';
import { localTime, notedCopy } from './copy-index.ts';

const note = z.object({
  folder: z.string(),
  /** It lay on another disk than the book when it was chosen. */
  isElsewhere: z.boolean(),
  lastAt: localTime.exactOptional(),
  failure: z.enum(['cancelled', 'disk-full', 'not-writable', 'away']).exactOptional(),
  /** What was put there, newest first: nothing else is ever thrown away there. */
  kept: z.array(notedCopy),
});

/** What the shell remembers of the second place for copies. */
export type SecondPlaceNote = Readonly<z.infer<typeof note>>;

/** Reads what is remembered; nothing when no place was chosen, or the note is spoilt. */
export async function readNote(path: string): Promise<SecondPlaceNote | undefined> {
  try {
    return note.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Remembers it. */
export function writeNote(
  path: string,
  given: SecondPlaceNote,
): Promise<Result<string, SaveFailure>> {
  return writeWholeFile(path, new TextEncoder().encode(JSON.stringify(given)));
}
