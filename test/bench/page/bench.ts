import { Dexie } from 'dexie';
import { changeShop } from '../../../renderer/data/acts/shop.ts';
import { logVisit } from '../../../renderer/data/acts/visits.ts';
import { bringIn, importsOf } from '../../../renderer/data/bringing-in/bring-in.ts';
import { DaybookKeeper, keepDaybook } from '../../../renderer/data/daybook/keeper.ts';
import { People } from '../../../renderer/data/people/people.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { layAnew } from '../../../renderer/data/store/lay-anew.ts';
import { openTheBook } from '../../../renderer/data/store/open-the-book.ts';
import { pagesFor } from '../../../renderer/data/store/visit-pages.ts';
import { undoLast } from '../../../renderer/data/undo/undo.ts';
import { undoImport } from '../../../renderer/data/undo/undo-import.ts';
import { browserPlatform } from '../../../renderer/platform/browser.ts';
import { addMinutes } from '../../../shared/calendar-day.ts';
import type { MenuItemId } from '../../../shared/domain/ids.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import { type Figure, figureOf } from '../figures.ts';
import { type BookSize, NOW } from '../sizes.ts';
import { type CopyMeasured, measureCopy } from './copying.ts';
import { inventedShop } from './invented-shop.ts';
import type { NamePool } from './name-pools.ts';
import { otherSearches } from './others.ts';
import { inventedQueries, type Query, type QueryKind } from './queries.ts';
import { measureRebuild, type RebuildMeasured } from './rebuilding.ts';

const COMMITS = 500;
const SINGLE_CHANGES = 100_000;
const UNDOS = 50;
/** Rows of a bare write in one transaction. */
const BARE_ROWS = 5_000;
/** An import of an afternoon: so many people came once. */
const IMPORTED = 200;
/** The counter shows so many who are due, and so many who are found. */
const DUE = 8;
const LIST = 24;
const FIRST = 5;
const CLOCK_STEP_MS = 0.005;

/** What one search found, by kind of query, in parts of one; and how long it took. */
export interface SearchMeasured {
  readonly name: string;
  readonly took: Figure;
  /** How many times as long as The Usual it took for the same query. */
  readonly timesOurs: Figure;
  readonly found: Readonly<Partial<Record<QueryKind, number>>>;
}

/** What happens inside the page of the bench, on the app's own book and with the app's own code. */
const bench = {
  async makeBook(size: BookSize, pools: readonly NamePool[]): Promise<void> {
    const book = await opened();
    for (const plan of inventedShop(size, pools)) {
      const result = await bringIn(book, plan, { at: NOW, about: 'invented' });
      if (!result.ok) throw new Error(`The shop is not written: ${result.failure.kind}`);
    }
    const named = await changeShop(book, { name: 'Bench' }, NOW);
    if (!named.ok) throw new Error(named.failure.kind);
    await layAnew(book);
    book.close();
  },

  /** A copy of the whole book while visits are logged. */
  async copy(): Promise<CopyMeasured> {
    const book = await opened();
    const measured = await measureCopy(book);
    book.close();
    return measured;
  },

  /** The whole book made again from a copy and a hundred thousand changes. */
  async rebuild(): Promise<RebuildMeasured> {
    const book = await opened();
    const measured = await measureRebuild(book);
    book.close();
    return measured;
  },

  /** Everything about finding: by letters as they are typed, by whole queries, and against others. */
  async search(withOthers: boolean): Promise<{
    readonly typed: Figure;
    readonly searches: readonly SearchMeasured[];
    readonly queries: number;
  }> {
    const { people, itemName } = await readPeople();
    await people.whole();
    const cards = people.for('search');
    const queries = inventedQueries(cards, itemName);
    const letters: number[] = [];
    for (const { typed } of queries.filter((_, at) => at % 5 === 0)) {
      for (let end = 1; end <= typed.length; end += 1) {
        letters.push(timed(() => people.find(typed.slice(0, end), NOW, LIST)));
      }
    }
    const { samples: ours, hits } = ask(queries, ({ typed, at }) =>
      people.find(typed, at, FIRST).map(({ id }) => id),
    );
    const usual = measured('The Usual', { samples: ours, hits }, ours);
    const others = withOthers ? otherSearches(cards, itemName) : [];
    const theirs = others.map(({ name, find, every }) => {
      const isAsked = (_: unknown, at: number) => at % every === 0;
      const answers = ask(queries.filter(isAsked), ({ typed }) => find(typed));
      return measured(name, answers, ours.filter(isAsked));
    });
    return { typed: figureOf(letters), searches: [usual, ...theirs], queries: queries.length };
  },

  async due(): Promise<Figure> {
    const { people } = await readPeople();
    await people.whole();
    const samples = Array.from({ length: 200 }, (_, at) => {
      const now = addMinutes(NOW, (at * 7) % 600);
      return timed(() => people.due(now, DUE));
    });
    return figureOf(samples);
  },

  /** Here, the usual, kept in the book and in its daybook; and the same rows written with nothing around them. */
  async commits(): Promise<{ readonly ours: Figure; readonly bare: Figure }> {
    const book = await opened();
    const bare = new Dexie('bench-bare', {
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
    });
    bare.version(1).stores({ pages: '[regularId+page]', ledger: 'id', changedCards: 'id' });
    await bare.open();
    const regulars = await book.regulars.limit(COMMITS).toArray();
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (const { id } of regulars) {
      const visit = { regularId: id, about: '', had: [], at: NOW };
      ours.push(await timedAsync(() => logVisit(book, visit)));
      const [page, entry, card] = await Promise.all([
        pagesFor(book, id).last(),
        book.ledger.orderBy('id').last(),
        book.changedCards.get(id),
      ]);
      theirs.push(
        await timedAsync(() =>
          bare.transaction('rw', bare.tables, async () => {
            await bare.table('pages').put(page);
            await bare.table('ledger').put(entry);
            await bare.table('changedCards').put(card);
          }),
        ),
      );
    }
    bare.close();
    await Dexie.delete('bench-bare');
    book.close();
    return { ours: figureOf(ours), bare: figureOf(theirs) };
  },

  /** Everybody and all their visits written into a database with nothing around them, in milliseconds. */
  async bareWrite(): Promise<number> {
    const found = await openTheBook();
    if (!found.ok) return 0;
    const book = found.value;
    const bare = new Dexie('bench-bare', { chromeTransactionDurability: 'strict' });
    bare.version(1).stores({ regulars: 'id', pages: '[regularId+page]' });
    await bare.open();
    let took = 0;
    for (const name of ['regulars', 'pages']) {
      let last: unknown;
      for (let more = true; more; ) {
        const table = book.table(name);
        const ahead = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
        const keys: unknown[] = await ahead.clone().limit(BARE_ROWS).primaryKeys();
        const rows = await ahead.limit(BARE_ROWS).toArray();
        took += await timedAsync(() => bare.table(name).bulkAdd(rows));
        more = rows.length === BARE_ROWS;
        last = keys.at(-1);
      }
    }
    bare.close();
    await Dexie.delete('bench-bare');
    book.close();
    return took;
  },

  /** After very many changes: undo of the last, the list of imports, and taking one out from before them all. */
  async undo(): Promise<{ readonly last: Figure; readonly listed: Figure; readonly old: number }> {
    const book = await opened();
    const [regular] = await book.regulars.limit(1).toArray();
    if (!regular) throw new Error('Nobody is in the book');
    const importId = await bringInVisits(book);
    await log(book, regular.id);
    const last = await book.ledger.orderBy('id').last();
    if (last) await copyEntry(book, last);
    const regulars = await book.regulars.limit(UNDOS).toArray();
    for (const { id } of regulars) await log(book, id);
    const samples: number[] = [];
    for (let at = 0; at < UNDOS; at += 1) {
      samples.push(
        await timedAsync(async () => {
          const result = await undoLast(book, NOW);
          if (!result.ok) throw new Error(`Not undone: ${result.failure.kind}`);
        }),
      );
    }
    const listed: number[] = [];
    for (let at = 0; at < UNDOS; at += 1) listed.push(await timedAsync(() => importsOf(book)));
    const old = await timedAsync(async () => {
      const result = await undoImport(book, importId, NOW);
      if (!result.ok || !result.value) throw new Error('The import is not taken out');
    });
    book.close();
    return { last: figureOf(samples), listed: figureOf(listed), old };
  },

  /** Bytes that the ledger's entries take, written as text, and those of all visits. */
  async sizes(): Promise<{ readonly ledger: number; readonly visits: number }> {
    const book = await opened();
    const sizes = { ledger: 0, visits: 0 };
    await book.ledger.each((entry) => {
      sizes.ledger += JSON.stringify(entry).length;
    });
    await book.pages.each((page) => {
      sizes.visits += JSON.stringify(page).length;
    });
    book.close();
    return sizes;
  },
};

export type Bench = typeof bench;
Reflect.set(window, 'bench', bench);

async function opened(): Promise<Book> {
  const result = await openTheBook();
  if (!result.ok) throw new Error(`The book does not open: ${result.failure.kind}`);
  keepDaybook(
    result.value,
    new DaybookKeeper(browserPlatform().daybook, result.value.name, undefined),
  );
  return result.value;
}

async function readPeople() {
  const book = await opened();
  const people = await People.read(book);
  const menu = new Map((await book.menu.toArray()).map(({ id, name }) => [id, name]));
  const itemName = (id: MenuItemId) => menu.get(id) ?? '';
  return { people, itemName };
}

async function log(book: Book, regularId: string): Promise<void> {
  const result = await logVisit(book, { regularId, about: '', had: [], at: NOW });
  if (!result.ok) throw new Error(result.failure.kind);
}

/** An import of visits of people who are in the book; the value is its id. */
async function bringInVisits(book: Book): Promise<string> {
  const importId = 'an afternoon';
  const ids = await book.regulars.limit(IMPORTED).primaryKeys();
  const visits = new Map(
    ids.map((id, at) => [id, [{ id: `${importId} ${at}`, at: NOW, had: [], importId }]]),
  );
  const nothing = {
    menuMade: [],
    menuChanged: [],
    peopleMade: [],
    peopleChanged: [],
    factsMade: [],
  };
  const plan = { importId, visits, ...nothing };
  const result = await bringIn(book, plan, { at: NOW, about: 'visits.csv' });
  if (!result.ok) throw new Error(`The visits are not written: ${result.failure.kind}`);
  return importId;
}

/** A hundred thousand changes like this one, older than it. */
async function copyEntry(book: Book, entry: LedgerEntry): Promise<void> {
  const AT_ONCE = 5_000;
  const raw = book.backendDB();
  for (let from = 0; from < SINGLE_CHANGES; from += AT_ONCE) {
    await new Promise<void>((settle, refuse) => {
      // Past the app: what is measured is what comes after, and a hundred thousand commits take an hour.
      const work = raw.transaction('ledger', 'readwrite', { durability: 'relaxed' });
      work.oncomplete = () => settle();
      work.onerror = () => refuse(work.error);
      for (let at = from; at < from + AT_ONCE; at += 1) {
        const id = `0192${String(at).padStart(4, '0').slice(-4)}-0000-7000-8000-${String(at).padStart(12, '0')}`;
        work.objectStore('ledger').put({ ...entry, id, count: at + 1, device: 'before' });
      }
    });
  }
}

/** What a search took for each query, and by kind how many of how many it found. */
interface Answers {
  readonly samples: readonly number[];
  readonly hits: ReadonlyMap<QueryKind, readonly [found: number, of: number]>;
}

function ask(queries: readonly Query[], find: (query: Query) => readonly string[]): Answers {
  const samples: number[] = [];
  const hits = new Map<QueryKind, [found: number, of: number]>();
  for (const query of queries) {
    let ids: readonly string[] = [];
    samples.push(
      timed(() => {
        ids = find(query);
      }),
    );
    const [found, of] = hits.get(query.kind) ?? [0, 0];
    hits.set(query.kind, [found + Number(ids.includes(query.whom)), of + 1]);
  }
  return { samples, hits };
}

function measured(
  name: string,
  { samples, hits }: Answers,
  ours: readonly number[],
): SearchMeasured {
  const found = Object.fromEntries([...hits].map(([kind, [one, of]]) => [kind, one / of]));
  // The clock counts in steps of five microseconds.
  const times = samples.map((took, at) => took / Math.max(ours[at] ?? 0, CLOCK_STEP_MS));
  return { name, took: figureOf(samples), timesOurs: figureOf(times), found };
}

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

async function timedAsync(work: () => PromiseLike<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
