import { bringIn } from '../../../renderer/data/bringing-in/bring-in.ts';
import { bringInSample } from '../../../renderer/data/bringing-in/sample.ts';
import { bringBack } from '../../../renderer/data/copies/copy-back.ts';
import { checkCopy } from '../../../renderer/data/copies/copy-in.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { newId } from '../../../renderer/data/store/new-id.ts';
import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import { sampleShop } from '../../../shared/sample/sample-shop.ts';
import { disagreements } from './ledger-agrees.ts';
import { manyPeople } from './many-people.ts';
import { type OpenedHere, openHere, readHere } from './open-here.ts';
import { type RawLayout, raiseVersion, readLayout, writeLayout } from './raw-layout.ts';
import { aboutImport } from './visits-agree.ts';
import { type WriteOrder, Writers } from './writers.ts';

/** What became of something asked of the page: done, or the kind of failure. */
export type Became = 'done' | { readonly failure: string };

/** What is in the book that is open on this device, or would be. */
export interface ReadBack {
  /** False when there is no such database, or it cannot be read. */
  readonly isThere: boolean;
  /** The shop's clock of every entry of the ledger. */
  readonly moments: readonly LocalTime[];
  readonly regulars: number;
  readonly visits: number;
  readonly disagreements: readonly string[];
}

/** What the test may ask of the book, on the app's own origin and with the app's own host. */
export interface FaultPage {
  readonly open: () => Promise<Became>;
  /** Makes every kind of write at random, side by side, until it is told to stop. */
  readonly write: (order: WriteOrder) => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Puts the sample shop into the book. */
  readonly bringInSample: (at: LocalTime) => Promise<Became>;
  /** Brings in so many invented people with so many visits each. */
  readonly bringInMany: (people: number, visitsEach: number, at: LocalTime) => Promise<Became>;
  /** Makes a copy of the book where the host keeps copies. */
  readonly copy: () => Promise<Became>;
  /** Makes a copy of the book as a file that this page holds. */
  readonly copyToFile: () => Promise<Became>;
  /** Brings that copy back. */
  readonly bringBack: (at: LocalTime) => Promise<Became>;
  readonly readBack: () => Promise<ReadBack>;
  /** The book as it lies in the browser. */
  readonly readLayout: () => Promise<RawLayout>;
  /** Puts a book of any layout in the place of the one that is there. */
  readonly writeLayout: (layout: RawLayout) => Promise<void>;
  /** Gives the book a version, over whoever has it open; the value is the one it had. */
  readonly raiseVersion: (version: number) => Promise<number>;
}

declare global {
  interface Window {
    faultPage: FaultPage;
    /** Tells the test of a change that the book has acknowledged. */
    changeAcknowledged: (at: LocalTime, what: string) => void;
    /** Tells the test of a change that was refused, and why. */
    changeRefused: (what: string, kind: string) => void;
    /** Tells the test what stands before the person. */
    stoodThere: (words: readonly string[]) => void;
  }
}

/** Name of a new shop's database. */
const BOOK = 'the-usual';

let opened: OpenedHere | undefined;
let writers: Writers | undefined;
let copied: Blob | undefined;

function here(): OpenedHere {
  if (!opened) throw new Error('The book is not open');
  return opened;
}

function book(): Book {
  return here().book;
}

function became(
  result: { readonly ok: true } | { readonly ok: false; readonly failure: { kind: string } },
): Became {
  return result.ok ? 'done' : { failure: result.failure.kind };
}

const NOTHING: ReadBack = {
  isThere: false,
  moments: [],
  regulars: 0,
  visits: 0,
  disagreements: [],
};

async function readBack(): Promise<ReadBack> {
  // A store that the browser cannot open is as good as none.
  const there = await readHere().catch(() => undefined);
  if (!there) return NOTHING;
  try {
    const [ledger, regulars, pages] = await Promise.all([
      there.ledger.toArray(),
      there.regulars.count(),
      there.pages.toArray(),
    ]);
    const visits = pages.reduce((sum, page) => sum + page.visits.length, 0);
    const moments = ledger.map(({ at }) => at);
    return {
      isThere: true,
      moments,
      regulars,
      visits,
      disagreements: await disagreements(there),
    };
  } catch (problem) {
    return { ...NOTHING, isThere: true, disagreements: [`cannot be read: ${problem}`] };
  } finally {
    there.close();
  }
}

window.faultPage = {
  open: async () => {
    const result = await openHere();
    if (result.ok) opened = result.value;
    return became(result);
  },
  write: async (order) => {
    writers = new Writers(book(), order);
    await writers.write();
  },
  stop: async () => writers?.stop(),
  bringInSample: async (at) =>
    became(await bringInSample(book(), sampleShop(dayOf(at), newId), at)),
  bringInMany: async (people, visitsEach, at) => {
    const plan = manyPeople(people, visitsEach, at);
    return became(await bringIn(book(), plan, { at, about: aboutImport(people, visitsEach) }));
  },
  copy: async () => became(await here().copies.make()),
  copyToFile: async () => {
    const file = await here().copies.makeFile();
    if (file.ok) copied = new Blob([new Uint8Array(file.value.bytes)]);
    return became(file);
  },
  bringBack: async (at) => {
    if (!copied) throw new Error('There is no copy to bring back');
    const checked = await checkCopy(copied);
    return became(checked.ok ? await bringBack(book(), checked.value, at) : checked);
  },
  readBack,
  readLayout: () => readLayout(BOOK),
  writeLayout: (layout) => writeLayout(BOOK, layout),
  raiseVersion: (version) => raiseVersion(BOOK, version),
};
