import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { addRegular, changeRegular } from '../../../renderer/data/acts/regulars.ts';
import { logVisit } from '../../../renderer/data/acts/visits.ts';
import { countsIn } from '../../../renderer/data/ledger/counts.ts';
import { takeEntries } from '../../../renderer/data/ledger/take-entries.ts';
import { type Book, openBook } from '../../../renderer/data/store/database.ts';
import { firstBook } from '../../../renderer/data/store/migrations/001-first-book.ts';
import { lives } from '../../../renderer/data/store/migrations/002-lives.ts';
import { surprises } from '../../../renderer/data/store/migrations/003-surprises.ts';
import { backPages } from '../../../renderer/data/store/migrations/004-back-pages.ts';
import { redoLast } from '../../../renderer/data/undo/redo.ts';
import { undoLast } from '../../../renderer/data/undo/undo.ts';
import { addMinutes } from '../../../shared/calendar-day.ts';
import type { OlderEntry } from '../../../shared/ledger/older-entry.ts';
import { freshBook, wholeBook, worked } from '../../helpers/fresh-book.ts';

const AT = '2026-11-22T15:02:00';
const had = [{ item: '01930f14-3e20-7033-8530-e5a798f7d001', quantity: 1, with: ['two cups'] }];
let books: Book[] = [];

afterEach(async () => {
  for (const book of books) await book.delete();
  books = [];
});

async function aBook(name?: string): Promise<Book> {
  const book = await freshBook(name);
  books.push(book);
  return book;
}

test('one logged visit takes less than 500 bytes in the ledger, whatever stands on the page', async () => {
  const book = await aBook();
  const { id } = worked(await addRegular(book, { name: 'Bill Rodgers' }, AT));
  const sizes: number[] = [];
  for (let visit = 0; visit < 120; visit += 1) {
    const at = addMinutes(AT, visit);
    worked(await logVisit(book, { regularId: id, about: 'Bill Rodgers', had, at }));
    const entry = await book.ledger.orderBy('id').last();
    sizes.push(new TextEncoder().encode(JSON.stringify(entry)).length);
  }
  expect(Math.max(...sizes)).toBeLessThanOrEqual(500);
  expect((await book.pages.toArray()).map(({ visits }) => visits.length)).toEqual([50, 50, 20]);
});

test('an entry keeps what is personal apart from its frame', async () => {
  const book = await aBook();
  const bill = worked(await addRegular(book, { name: 'Bill Rodgers', phones: ['0163'] }, AT));
  worked(await changeRegular(book, bill.id, { phones: ['0163', '0164'], spot: 'window' }, AT));
  const entry = await book.ledger.orderBy('id').last();
  const { told, ...frame } = entry ?? {};
  expect(told).toEqual({
    about: 'Bill Rodgers',
    what: [{ set: { spot: 'window' }, was: { spot: '' }, lists: { phones: { on: ['0164'] } } }],
  });
  expect(JSON.stringify(frame)).not.toMatch(/Rodgers|016|window/);
  expect(frame).toMatchObject({ form: 2, count: 2, on: [`regulars ${bill.id}`] });
});

test('a book of the fifth layout keeps every visit and can still undo what it wrote', async () => {
  const name = `test-fifth-layout-${Date.now()}`;
  const old = new Dexie(name);
  old.version(5).stores({ ...firstBook, ...lives, ...surprises, ...backPages });
  await old.open();
  const visits = Array.from({ length: 60 }, (_, at) => ({
    id: `visit ${String(at).padStart(3, '0')}`,
    at: addMinutes(AT, at),
    had: [],
  }));
  const page = (year: number, some: readonly object[]) => ({
    regularId: 'bill',
    year,
    visits: some,
  });
  const bill = { id: 'bill', name: 'Bill', calledBy: '', saidLike: '', phones: [], email: '' };
  const row = { ...bill, spot: '', tags: [], cardNumber: '', standing: 'here', addedAt: AT };
  const head = { at: AT, who: 'counter', device: 'till' } as const;
  const older: OlderEntry[] = [
    {
      ...head,
      id: '01930f14-0000-7000-8000-000000000001',
      act: { kind: 'added-regular', about: 'Bill' },
      changes: [{ table: 'regulars', key: 'bill', before: undefined, after: row }],
    },
    {
      ...head,
      id: '01930f14-0000-7000-8000-000000000002',
      act: { kind: 'logged-visit', about: 'Bill' },
      changes: [
        {
          table: 'visitPages',
          key: ['bill', 2026],
          before: page(2026, visits.slice(0, 59)),
          after: page(2026, visits),
        },
      ],
    },
  ];
  await old.table('regulars').add(row);
  await old
    .table('visitPages')
    .bulkAdd([page(2024, visits.slice(0, 7)), page(2026, visits.slice(7))]);
  await old.table('ledger').bulkAdd(older);
  old.close();

  const book = worked(await openBook(name));
  books.push(book);
  expect((await book.pages.toArray()).flatMap((one) => one.visits)).toEqual(visits);
  expect(await countsIn(book)).toEqual({ till: 2 });
  expect((await book.ledger.toArray()).map(({ on }) => on)).toEqual([
    ['regulars bill'],
    ['pages bill'],
  ]);
  worked(await undoLast(book, AT));
  expect((await book.pages.toArray()).flatMap((one) => one.visits)).toEqual(visits.slice(0, 59));
  worked(await redoLast(book, AT));
  expect((await book.pages.toArray()).flatMap((one) => one.visits)).toEqual(visits);
});

test('two books that grew apart are equal, cards and all, once each has taken what it lacked', async () => {
  const one = await aBook();
  const bill = worked(await addRegular(one, { name: 'Bill Rodgers', tags: ['window'] }, AT));
  const other = await aBook();
  worked(await takeEntries(other, await one.ledger.toArray()));
  expect(await wholeBook(other)).toEqual(await wholeBook(one));

  worked(await logVisit(one, { regularId: bill.id, about: 'Bill', had, at: AT }));
  worked(await changeRegular(one, bill.id, { spot: 'window', tags: ['window', 'dog'] }, AT));
  worked(await logVisit(other, { regularId: bill.id, about: 'Bill', had, at: addMinutes(AT, 9) }));
  worked(await changeRegular(other, bill.id, { calledBy: 'Bill', tags: ['window', 'early'] }, AT));
  const [ours, theirs] = [await one.ledger.toArray(), await other.ledger.toArray()];
  for (const entry of theirs.toReversed()) worked(await takeEntries(one, [entry]));
  worked(await takeEntries(other, ours));
  expect(worked(await takeEntries(other, ours))).toBe(0);

  expect(await wholeBook(one)).toEqual(await wholeBook(other));
  const [row] = await one.regulars.toArray();
  expect(row).toMatchObject({ spot: 'window', calledBy: 'Bill' });
  expect(row?.tags.toSorted()).toEqual(['dog', 'early', 'window']);
  expect((await one.pages.toArray()).flatMap(({ visits }) => visits)).toHaveLength(2);
});

test('a redo beside visits logged in another window loses none of them', async () => {
  const book = await aBook();
  const beside = await aBook(book.name);
  const bill = worked(await addRegular(book, { name: 'Bill Rodgers' }, AT));
  const logged: string[] = [];
  for (let round = 0; round < 20; round += 1) {
    const visit = { regularId: bill.id, about: 'Bill', had, at: addMinutes(AT, round) };
    logged.push(worked(await logVisit(book, visit)).id);
    worked(await undoLast(book, AT));
    const [, there] = await Promise.all([redoLast(book, AT), logVisit(beside, visit)]);
    logged.pop();
    logged.push(worked(there).id);
  }
  const left = new Set(
    (await book.pages.toArray()).flatMap(({ visits }) => visits.map(({ id }) => id)),
  );
  expect(logged.filter((id) => !left.has(id))).toEqual([]);
});
