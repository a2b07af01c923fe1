import type { LocalTime } from './calendar-day.ts';
import type { SaveFailure } from './failure.ts';
import type { Result } from './result.ts';

/**
 * The daybook: the ledger once more, in files of the shell's own, flushed before a change is called kept.
 *
 * The browser's store is a fast cache of it; either can be made again from the other
 * (ARCHITECTURE.md, The daybook). The shell knows files and checksums; what an entry says is the page's.
 */

/**
 * One line of the daybook, as two JSON texts: the frame (ids, stamps, kinds) and what is personal in
 * it. Each has a checksum of its own on disk, so that the second can be blanked without the first.
 */
export interface DaybookLine {
  readonly frame: string;
  /** Empty once it was blanked. */
  readonly told: string;
}

/** One file of a daybook; a new one is begun each month and after each copy. */
export interface DaybookFile {
  /** "0007 2026-11.daybook": sorts in the order they were begun. */
  readonly name: string;
  /** The month it was begun in, 'yyyy-MM'. */
  readonly month: string;
  readonly bytes: number;
}

/** The daybook of one book. */
export interface DaybookOfBook {
  /** What the book is called on disk (`daybookName` in renderer/data/daybook). */
  readonly book: string;
  readonly files: readonly DaybookFile[];
}

/** What one file of a daybook holds. */
export interface DaybookRead {
  /** Every line whose checksums are right, in order. */
  readonly lines: readonly DaybookLine[];
  /** Numbers of the lines that cannot be read, counted from 1 in this file; the others are used. */
  readonly damaged: readonly number[];
  /** The last line was cut off in the midst of being written: that line alone is lost. */
  readonly isTorn: boolean;
}

/** Why a line is not in the daybook. */
export type DaybookFailure =
  | { readonly kind: 'disk-full' }
  /** The folder is gone, read-only, or something else stands in its place. */
  | { readonly kind: 'not-writable' }
  /** Nothing answers: the server behind the page has ended. */
  | { readonly kind: 'no-answer' };

/** What a copy says of itself, kept beside the list of copies so that no copy need be opened for it. */
export interface CopyAbout {
  /** The daybook's name of the book it is of. */
  readonly book: string;
  readonly shop: string;
  readonly regulars: number;
  readonly visits: number;
  readonly lastVisitAt?: LocalTime;
  readonly madeAt: LocalTime;
  /** The newest entry of the ledger in it; empty when there is none. */
  readonly top: string;
  /** How many entries of each device it holds, by device. */
  readonly counts: Readonly<Record<string, number>>;
}

/** A copy in the shell's own folder: written beside, read back, verified, then put in place. */
export interface KeptCopy {
  readonly name: string;
  readonly bytes: number;
  /** Undefined when only the file itself can tell. */
  readonly about: CopyAbout | undefined;
}

/** A second place for copies, chosen by the owner: a stick, a shared folder. */
export interface SecondPlace {
  readonly folder: string;
  /** When a copy last went there, by the shop's clock; undefined when none has yet. */
  readonly lastAt: LocalTime | undefined;
  /** Why the newest copy is not there. */
  readonly failure: SaveFailure['kind'] | 'away' | undefined;
}

/** What the shell finds before the page opens the book. */
export interface Survey {
  /** Bytes free where the book is kept; undefined when the system does not tell. */
  readonly free: number | undefined;
  readonly daybooks: readonly DaybookOfBook[];
  /** Newest first. */
  readonly copies: readonly KeptCopy[];
  /** How the browser's own store looks from outside; 'unknown' where the shell cannot see it. */
  readonly store: 'sound' | 'missing' | 'damaged' | 'put-back' | 'unknown';
}

/** How much room an append has left. */
export interface Room {
  readonly free: number | undefined;
}

/** The daybook as a host keeps it. */
export interface Daybook {
  /** What lies in the folder and how much room there is; nothing is written. */
  readonly survey: () => Promise<Survey>;
  /** Bytes free where the book is kept. */
  readonly room: () => Promise<Room>;
  /** Appends lines, all of them flushed when it succeeds; `month` as 'yyyy-MM'. */
  readonly append: (
    book: string,
    month: string,
    lines: readonly DaybookLine[],
  ) => Promise<Result<Room, DaybookFailure>>;
  /** Begins a new file with the next line; the value is the name it will have. */
  readonly turn: (book: string) => Promise<Result<void, DaybookFailure>>;
  /** Reads one file. Not readable at all is one damaged line. */
  readonly read: (book: string, file: string) => Promise<DaybookRead>;
}

/** The copies as a host keeps them by themselves. A host without files of its own has none. */
export interface CopyShelf {
  /** Begins a copy beside the others; the value names the draft. A draft not kept is gone at the next start. */
  readonly begin: () => Promise<Result<string, SaveFailure>>;
  /** Adds bytes at the end of a draft. */
  readonly write: (draft: string, bytes: Uint8Array) => Promise<Result<void, SaveFailure>>;
  /** Flushes a draft; from now on it can be read back. */
  readonly flush: (draft: string) => Promise<Result<number, SaveFailure>>;
  /** Bytes of a draft or of a kept copy; fewer at its end, none beyond it. Undefined when there is no such file. */
  readonly read: (name: string, from: number, length: number) => Promise<Uint8Array | undefined>;
  /**
   * Puts a verified draft in its place under this name (another number is added when it is taken), lets
   * old ones go (7 daily, 4 weekly, 12 monthly, never the last), and tries the second place.
   */
  readonly keep: (
    draft: string,
    name: string,
    about: CopyAbout,
  ) => Promise<Result<KeptCopy, SaveFailure>>;
  /** Throws a draft away. */
  readonly drop: (draft: string) => Promise<void>;
  /** Every kept copy, newest first. */
  readonly list: () => Promise<readonly KeptCopy[]>;
  readonly secondPlace: () => Promise<SecondPlace | undefined>;
  /** Asks for a folder where the host can ask; takes the typed one where it cannot. Empty: none any more. */
  readonly chooseSecondPlace: (
    typed: string | undefined,
  ) => Promise<Result<SecondPlace | undefined, SaveFailure>>;
}
