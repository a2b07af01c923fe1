import type { CopyShelf, Daybook } from './daybook.ts';
import type { SaveFailure } from './failure.ts';
import type { Sheet } from './print/sheet.ts';
import type { Result } from './result.ts';

/**
 * What the shell can do for the page: the one contract that the desktop shell and the browser both
 * keep.
 *
 * Everything else the page does by itself.
 */
export interface Platform {
  /** Which host the page runs in. */
  readonly kind: 'desktop' | 'browser';
  /** Whether keys are written ⌘ or Ctrl. */
  readonly keyboard: 'mac' | 'other';
  /**
   * Asks where to, then writes a file. The value tells where it went, in words to show; it is empty
   * when the file was handed to the browser's downloads, which tell nobody whether they wrote it.
   * Cancelled is a failure of its own, to be met with silence.
   */
  readonly saveFile: (file: FileToSave) => Promise<Result<string, SaveFailure>>;
  /** Keeps a file in the shell's own place without asking; the value is as that of `saveFile`. */
  readonly keepFile: (file: FileToSave) => Promise<Result<string, SaveFailure>>;
  /** Opens the mail program with a note begun; the person sends it there, or does not. */
  readonly openMail: (mail: MailToWrite) => Promise<Result<void, MailFailure>>;
  /**
   * Prints what the page lays out for paper, on a sheet of this size, margins being the page's own.
   * Resolves when the printer has it or the person has thought better of it.
   */
  readonly printPage: (sheet: Sheet) => Promise<Result<void, PrintFailure>>;
  /**
   * Writes what the page lays out for paper into a PDF file, asking where to; the value tells where it
   * went. A browser has only its print dialog for that, where "Save as PDF" is chosen: it answers with
   * an empty text.
   */
  readonly savePdf: (sheet: Sheet, name: string) => Promise<Result<string, PdfFailure>>;
  /** The ledger once more, in files beside the book. */
  readonly daybook: Daybook;
  /** Copies the host keeps by themselves; undefined in a browser without our server behind it. */
  readonly copies: CopyShelf | undefined;
  /** Asks the system to keep the book even when the disk runs short; tells whether it promised. */
  readonly protectBook: () => Promise<boolean>;
}

/** A note for the mail program to begin with. */
export interface MailToWrite {
  /** The address of one person. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Why no mail program opened. */
export interface MailFailure {
  readonly kind: 'no-mail-program';
}

/** A file on its way out. */
export interface FileToSave {
  /** Suggested file name with its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why no PDF file was written. */
export type PdfFailure = SaveFailure | { readonly kind: 'not-laid-out' };

/** Why nothing was printed. */
export type PrintFailure = { readonly kind: 'cancelled' } | { readonly kind: 'no-printer' };
