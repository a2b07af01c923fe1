import type {
  FileToSave,
  MailFailure,
  MailToWrite,
  PdfFailure,
  Platform,
  PrintFailure,
  SaveFailure,
} from './platform.ts';
import type { Sheet } from './print/sheet.ts';
import type { Result } from './result.ts';

/** The calls that cross from the page to the desktop shell: one channel, one signature. */
export interface ShellCalls {
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
] as const satisfies readonly Channel[];

/** What the desktop shell puts at the page's `window.theUsual`; the rest of Platform the page does itself. */
export type ShellBridge = Omit<Platform, 'protectBook'>;
