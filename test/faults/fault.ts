import type { HostKind } from '../hosts/host.ts';
import type { DiskKind } from './disks.ts';
import type { Scene } from './scene.ts';

/** One fault of the table. */
export interface Fault {
  /** As it stands in the table. */
  readonly name: string;
  /** How often it is made for the whole table. */
  readonly times: number;
  /** False for one that differs from another by a figure only: `npm test` makes the other. */
  readonly isInTests?: boolean;
  /** Of those, how many one after another on the same book; one when not told. */
  readonly inARow?: number;
  /** The disks the book lies on, one after the other; the machine's own when not told. */
  readonly disks?: readonly DiskKind[];
  /** The desktop's shell when not told. */
  readonly host?: HostKind;
  /** Nothing is there before the app is opened: no book, no daybook, no copy. */
  readonly isEmpty?: true;
  /** Done to the files before the app is opened. */
  readonly before?: (folder: string, turn: number) => Promise<void>;
  /** Makes it once; afterwards the app is open again. */
  readonly make: (scene: Scene, turn: number) => Promise<void>;
}

/** What became of one fault made once. */
export interface Outcome {
  readonly acknowledged: number;
  /** Of those, what is not in the book. */
  readonly lost: readonly string[];
  /** The book itself was gone: another one, or none. */
  readonly isBookLost: boolean;
  /** Where rows, ledger and index cards do not agree. */
  readonly disagreements: readonly string[];
  readonly refused: ReadonlyMap<string, number>;
  readonly seen: readonly string[];
  /** Until somebody new was on a page at the counter; undefined when nobody ever was. */
  readonly seconds: number | undefined;
  /** Why it never came to that. */
  readonly gaveUp?: string;
  /** What went wrong with the making of it. */
  readonly problem?: string;
}
