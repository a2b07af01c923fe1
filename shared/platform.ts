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
   * Asks where to, then writes a file. The value tells where it went, in words to show.
   * Cancelled is a failure of its own, to be met with silence.
   */
  readonly saveFile: (file: FileToSave) => Promise<Result<string, SaveFailure>>;
  /** Keeps a file in the shell's own place without asking: the copy made before a book is replaced. */
  readonly keepFile: (file: FileToSave) => Promise<Result<string, SaveFailure>>;
  /** Asks the system to keep the book even when the disk runs short; tells whether it promised. */
  readonly protectBook: () => Promise<boolean>;
}

/** A file on its way out. */
export interface FileToSave {
  /** Suggested file name with its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why a file was not written. */
export type SaveFailure =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'not-writable' };
