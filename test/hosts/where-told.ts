import type { HostKind } from './host.ts';
import { hostsHere } from './open-host.ts';

const BOTH = ['browser', 'shell'] as const;

/**
 * The stories for which the place the app runs in makes a difference, by their names: its files, its
 * printer, its mail, how it starts and ends. Every other story is about the page, which is the same
 * everywhere, and is told in a browser alone: there it comes up quickest.
 */
export const WHERE_IT_MATTERS: Readonly<Record<string, readonly HostKind[]>> = {
  // How it starts, and what is there after it ended.
  'An empty book learns its first regular from one line, and still knows them after a restart':
    BOTH,
  'a first morning in an empty book: twelve people, three corrections, one visit each': BOTH,
  'A regular without a name is still there when the power goes a moment later': BOTH,
  'A book written by a newer version stays shut, with a sentence, and is left as it is': BOTH,
  'a book of an earlier version opens with everything in it, and a copy of it as it was is kept first':
    BOTH,
  'a book the browser threw away is told, made again with one press, and holds everything that was kept':
    BOTH,
  // Its files.
  'A copy of the book goes out, and comes back over a book that has moved on': BOTH,
  // Its printer.
  'the opening sheet comes out of the printer': BOTH,
  'a name card is printed, cut where it says, and read at the counter': BOTH,
  // Its mail.
  'Benny gets a few lines after the wedding, only by the ways he agreed to': BOTH,
};

/** Where a story is told: in Electron, too, wherever its runtime is installed. */
export function hostsToTell(story: string): readonly HostKind[] {
  const hosts = WHERE_IT_MATTERS[story] ?? ['browser'];
  return hostsHere().filter((kind) => kind === 'electron' || hosts.includes(kind));
}
