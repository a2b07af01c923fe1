import { logVisit } from '../../../renderer/data/acts/visits.ts';
import { makeBeside } from '../../../renderer/data/copies/copy-desk.ts';
import { DraftInMemory } from '../../../renderer/data/copies/copy-drafts.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { BOOK_VERSION } from '../../../renderer/data/store/migrations/versions.ts';
import { succeed } from '../../../shared/result.ts';
import { type Figure, figureOf } from '../figures.ts';
import { NOW } from '../sizes.ts';

/** Somebody presses Enter about so often, in milliseconds. */
const PRESSED_EVERY_MS = 250;

/** A copy of a whole book while the counter goes on. */
export interface CopyMeasured {
  readonly seconds: number;
  readonly megabytes: number;
  /** From Enter to kept, before there is a copy and while one is made, in milliseconds. */
  readonly before: Figure;
  readonly meanwhile: Figure;
  readonly longestWaitMs: number;
  /** The longest task of the page's own thread meanwhile; 0 when none was over 50 ms. */
  readonly longestTaskMs: number;
}

/** Makes a verified copy while visits are logged, and measures both. */
export async function measureCopy(book: Book): Promise<CopyMeasured> {
  const before = await visitsWhile(book, new Promise((settle) => setTimeout(settle, 15_000)));
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  const begun = performance.now();
  const draft = new DraftInMemory();
  const mark = { at: NOW, appVersion: 'bench', bookVersion: BOOK_VERSION, book: 'bench' };
  let seconds = 0;
  const making = makeBeside(book.name, mark, async () => succeed(draft)).then((made) => {
    if (!made.ok) throw new Error(`No copy: ${made.failure.kind}`);
    seconds = (performance.now() - begun) / 1000;
  });
  const meanwhile = await visitsWhile(book, making);
  await making;
  observer.disconnect();
  return {
    seconds,
    megabytes: (await draft.bytes()).length / 1_000_000,
    before: figureOf(before),
    meanwhile: figureOf(meanwhile),
    longestWaitMs: Math.max(...meanwhile),
    longestTaskMs: Math.max(0, ...tasks),
  };
}

async function visitsWhile(book: Book, until: Promise<unknown>): Promise<number[]> {
  const person = await book.regulars.toCollection().first();
  if (!person) return [];
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  until.then(end, end);
  const took: number[] = [];
  while (!isOver) {
    const begun = performance.now();
    const at = NOW;
    await logVisit(book, { regularId: person.id, about: person.name, had: [], at });
    took.push(performance.now() - begun);
    await new Promise((settle) => setTimeout(settle, PRESSED_EVERY_MS));
  }
  return took;
}
