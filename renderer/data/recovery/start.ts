import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { Survey } from '../../../shared/daybook.ts';
import type { OpenFailure } from '../../../shared/failure.ts';
import type { Platform } from '../../../shared/platform.ts';
import { type Finding, findingOf } from '../../../shared/rules/keeping/finding.ts';
import { daybookName } from '../daybook/daybook-lines.ts';
import { DaybookKeeper, keepDaybook } from '../daybook/keeper.ts';
import { readOwnMark, writeOwnMark } from '../daybook/own-mark.ts';
import { type Book, FIRST_BOOK } from '../store/database.ts';
import { deviceId, deviceWas, writeApart } from '../store/device.ts';
import { BOOK_VERSION } from '../store/migrations/versions.ts';
import { newLeafAtStart } from '../store/new-leaf.ts';
import { openTheBook } from '../store/open-the-book.ts';
import { lookAtShelf, noteDevice } from '../store/shelf.ts';
import { takeInFromDaybook } from './compare.ts';
import { canBeRead } from './read-through.ts';
import { ownSource, type RecoverySource } from './source.ts';
import { seeStore } from './store-seen.ts';

/** Why the book was not opened, with what it may be made again from. */
export interface Found {
  readonly finding: Exclude<Finding, { kind: 'open' | 'behind' | 'new-shop' }>;
  /** Undefined when the shell has not answered. */
  readonly source: RecoverySource | undefined;
}

/** The book open, or what was found in place of it. */
export type Start =
  | {
      readonly kind: 'opened';
      readonly book: Book;
      readonly survey: Survey | undefined;
      /** Changes that only the daybook had. */
      readonly tookIn: number;
    }
  | ({ readonly kind: 'found' } & Found)
  | { readonly kind: 'failed'; readonly failure: OpenFailure };

/** The shell is waited for so long, in milliseconds; a counter with no shell behind it still opens. */
const LONGEST_SURVEY_MS = 4_000;

/** The book is read through before it is shown, but no longer than this, in milliseconds. */
const LONGEST_READING_MS = 400;

/** The daybook is compared before the book is shown, unless it takes longer than this, in milliseconds. */
const LONGEST_COMPARING_MS = 8_000;

/**
 * Looks what became of the book, from outside first, and opens it when all is well: nothing is
 * written, and nothing laid out, before it is known that there is room and that it is the book.
 */
export async function start(
  platform: Pick<Platform, 'daybook' | 'copies'>,
  {
    beforeOpening = async () => undefined,
    beginsHere = false,
  }: {
    /** What is done before an older book is laid out anew; with why not, it is not opened. */
    readonly beforeOpening?: () => Promise<OpenFailure | undefined>;
    /** A new book is begun in this browser whatever else lies in the folder. */
    readonly beginsHere?: boolean;
  } = {},
): Promise<Start> {
  const survey = await inTime(platform.daybook.survey(), LONGEST_SURVEY_MS);
  await newLeafAtStart(survey);
  const finding = await look(survey);
  const source = survey && ownSource(platform, survey);
  const shown = toBeShown(finding);
  if (shown && !(beginsHere && shown.kind === 'other-book'))
    return { kind: 'found', finding: shown, source };
  const refused = await beforeOpening();
  if (refused) return { kind: 'failed', failure: refused };
  const opened = await openTheBook(survey);
  if (!opened.ok) return { kind: 'failed', failure: opened.failure };
  const book = opened.value;
  if (survey && !(await canBeRead(book, LONGEST_READING_MS))) {
    book.close();
    return { kind: 'found', finding: await unreadable(survey), source };
  }
  keepDaybook(book, new DaybookKeeper(platform.daybook, book.name, survey?.free));
  if (!survey || finding.kind === 'no-room') {
    writeApart(book);
    return { kind: 'opened', book, survey, tookIn: 0 };
  }
  const compared = await inTime(takeInFromDaybook(book, platform, survey), LONGEST_COMPARING_MS);
  if (compared?.kind === 'too-far-behind') {
    book.close();
    return { kind: 'found', finding: await unreadable(survey), source };
  }
  if (compared?.kind !== 'level') {
    writeApart(book);
    return { kind: 'opened', book, survey, tookIn: 0 };
  }
  return { kind: 'opened', book, survey, tookIn: compared.tookIn };
}

/** Notes on this device that it has a book, as soon as a shop is seen in it. */
export function noteBookHere(book: Book, shop: { readonly name: string }, at: LocalTime): void {
  writeOwnMark({ book: daybookName(book.name), shop: shop.name, since: at });
  // Without it this device has another name at the next start, and what it wrote is in the ledger all the same.
  noteDevice(deviceId()).catch(() => undefined);
}

async function look(survey: Survey | undefined): Promise<Finding> {
  let open: string | undefined;
  try {
    const shelf = await lookAtShelf();
    open = shelf?.open;
    deviceWas(shelf?.device);
  } catch (error) {
    // Then nothing of this browser's store can be read.
    const store = { kind: 'unreadable', detail: String(error) } as const;
    return findingOf({ survey, onShelf: undefined, mark: readOwnMark(), store });
  }
  const store = await seeStore(open ?? FIRST_BOOK, BOOK_VERSION);
  const onShelf = open === undefined ? undefined : daybookName(open);
  const opens = daybookName(open ?? FIRST_BOOK);
  return findingOf({ survey, onShelf, opens, mark: readOwnMark(), store });
}

async function unreadable(survey: Survey): Promise<Found['finding']> {
  const onShelf = daybookName((await lookAtShelf())?.open ?? FIRST_BOOK);
  const store = { kind: 'unreadable', detail: '' } as const;
  const finding = toBeShown(findingOf({ survey, onShelf, mark: readOwnMark(), store }));
  if (finding) return finding;
  throw new Error('A book that cannot be used was found to be well');
}

/** What a person has to be shown before anything is opened; undefined when the book may be opened. */
function toBeShown(finding: Finding): Found['finding'] | undefined {
  switch (finding.kind) {
    case 'open':
    case 'behind':
    case 'new-shop':
      return undefined;
    case 'no-room':
      return finding.canRead ? undefined : finding;
    default:
      return finding;
  }
}

/** Undefined when it takes longer than it may, or fails: the page then goes on without. */
function inTime<Value>(asked: Promise<Value>, most: number): Promise<Value | undefined> {
  const late = new Promise<undefined>((settle) => setTimeout(() => settle(undefined), most));
  return Promise.race([asked.catch(() => undefined), late]);
}
