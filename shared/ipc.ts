import type { CopyShelf, Daybook } from './daybook.ts';
import type { SaveFailure } from './failure.ts';
import type {
  FileToSave,
  MailFailure,
  MailToWrite,
  PdfFailure,
  Platform,
  PrintFailure,
} from './platform.ts';
import type { Sheet } from './print/sheet.ts';
import type { Result } from './result.ts';

/**
 * The calls about the daybook and the copies. The desktop shell and the server behind a browser page
 * answer them alike.
 */
export interface FileCalls {
  readonly 'daybook-survey': Daybook['survey'];
  readonly 'daybook-room': Daybook['room'];
  readonly 'daybook-append': Daybook['append'];
  readonly 'daybook-turn': Daybook['turn'];
  readonly 'daybook-read': Daybook['read'];
  readonly 'copies-begin': CopyShelf['begin'];
  readonly 'copies-write': CopyShelf['write'];
  readonly 'copies-flush': CopyShelf['flush'];
  readonly 'copies-read': CopyShelf['read'];
  readonly 'copies-keep': CopyShelf['keep'];
  readonly 'copies-drop': CopyShelf['drop'];
  readonly 'copies-list': CopyShelf['list'];
  readonly 'copies-second-place': CopyShelf['secondPlace'];
  readonly 'copies-choose-second-place': CopyShelf['chooseSecondPlace'];
}

/** The name of one call about the daybook or the copies. */
export type FileChannel = keyof FileCalls;

/** Every one of those names. */
export const FILE_CHANNELS = [
  'daybook-survey',
  'daybook-room',
  'daybook-append',
  'daybook-turn',
  'daybook-read',
  'copies-begin',
  'copies-write',
  'copies-flush',
  'copies-read',
  'copies-keep',
  'copies-drop',
  'copies-list',
  'copies-second-place',
  'copies-choose-second-place',
] as const satisfies readonly FileChannel[];

/** The most bytes of a copy that cross in one call. */
export const LARGEST_CHUNK = 8 * 1024 * 1024;

/** The calls that cross from the page to the desktop shell: one channel, one signature. */
export interface ShellCalls extends FileCalls {
  readonly 'save-file': (file: FileToSave) => Promise<Result<string, SaveFailure>>;
  readonly 'keep-file': (file: FileToSave) => Promise<Result<string, SaveFailure>>;
  readonly 'print-page': (sheet: Sheet) => Promise<Result<void, PrintFailure>>;
  readonly 'save-pdf': (sheet: Sheet, name: string) => Promise<Result<string, PdfFailure>>;
  readonly 'open-mail': (mail: MailToWrite) => Promise<Result<void, MailFailure>>;
}

/** The name of one call. */
export type Channel = keyof ShellCalls;

/** Every channel there is, to compare the contract with its handlers and its bridge. */
export const CHANNELS = [
  'save-file',
  'keep-file',
  'print-page',
  'save-pdf',
  'open-mail',
  ...FILE_CHANNELS,
] as const satisfies readonly Channel[];

/** What the desktop shell puts at the page's `window.theUsual`; the rest of Platform the page does itself. */
export type ShellBridge = Omit<Platform, 'protectBook'>;

/** Where a page opens its wire to the server behind it, and what the two speak over it. */
export const SOCKET_PATH = '/shell/wire';

/** The protocol of the wire; the key follows it. */
export const SOCKET_PROTOCOL = 'the-usual';
