import { z } from 'zod';
import type { CopyShelf, Daybook, DaybookLine } from '../shared/daybook.ts';
import { type FileChannel, LARGEST_CHUNK, type ShellCalls } from '../shared/ipc.ts';
import { copyAbout } from './copies/copy-index.ts';
import { fileName } from './handlers/file-to-save.ts';

/** The longest text of one line, in letters. */
const LONGEST_TEXT = 64 * 1024 * 1024;
/** The most lines that come in one call. */
const MOST_LINES = 100_000;
/** The longest path any system takes. */
const LONGEST_PATH = 32_767;

const book = z.string().regex(/^[A-Za-z0-9-]{1,100}$/);
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const daybookFile = z.string().regex(/^\d{4,9} \d{4}-\d{2}\.daybook$/);
const draft = z.string().regex(/^[0-9a-f-]{36}\.part$/);
/** Two of them stand in one line of a file, so neither may hold what divides them. */
const lineText = z
  .string()
  .max(LONGEST_TEXT)
  .regex(/^[^\t\n]*$/);
const line = z
  .strictObject({ frame: lineText, told: lineText })
  .refine(({ frame, told }) => frame.length + told.length <= LONGEST_TEXT);
const bytes = z.instanceof(Uint8Array).refine((chunk) => chunk.length <= LARGEST_CHUNK);

/** What the page may hand over in each call, checked before anything is done. */
export const FILE_ARGUMENTS: {
  readonly [Name in FileChannel]: z.ZodType<Parameters<ShellCalls[Name]>>;
} = {
  'daybook-survey': z.tuple([]),
  'daybook-room': z.tuple([]),
  'daybook-append': z.tuple([book, month, z.array(line).max(MOST_LINES)]) satisfies z.ZodType<
    [string, string, DaybookLine[]]
  >,
  'daybook-turn': z.tuple([book]),
  'daybook-read': z.tuple([book, daybookFile]),
  'copies-begin': z.tuple([]),
  'copies-write': z.tuple([draft, bytes]),
  'copies-flush': z.tuple([draft]),
  'copies-read': z.tuple([
    fileName,
    z.int().nonnegative(),
    z.int().nonnegative().max(LARGEST_CHUNK),
  ]),
  'copies-keep': z.tuple([draft, fileName, copyAbout]),
  'copies-drop': z.tuple([draft]),
  'copies-list': z.tuple([]),
  'copies-second-place': z.tuple([]),
  'copies-choose-second-place': z.tuple([
    z.union([
      z
        .string()
        .max(LONGEST_PATH)
        .regex(/^\P{Cc}*$/u),
      z.undefined(),
    ]),
  ]),
};

/** The answers to the calls about the daybook and the copies, to arguments that were checked. */
export type FileAnswers = {
  readonly [Name in FileChannel]: (
    ...args: Parameters<ShellCalls[Name]>
  ) => ReturnType<ShellCalls[Name]>;
};

/** Answers the calls from a daybook and a shelf of copies. */
export function fileAnswers(daybook: Daybook, copies: CopyShelf): FileAnswers {
  return {
    'daybook-survey': daybook.survey,
    'daybook-room': daybook.room,
    'daybook-append': daybook.append,
    'daybook-turn': daybook.turn,
    'daybook-read': daybook.read,
    'copies-begin': copies.begin,
    'copies-write': copies.write,
    'copies-flush': copies.flush,
    'copies-read': copies.read,
    'copies-keep': copies.keep,
    'copies-drop': copies.drop,
    'copies-list': copies.list,
    'copies-second-place': copies.secondPlace,
    'copies-choose-second-place': copies.chooseSecondPlace,
  };
}
