import { afterEach, beforeEach, expect, test } from 'vitest';
import { addRegular } from '../../../renderer/data/acts/regulars.ts';
import { addPastVisit, changeVisit, removeVisit } from '../../../renderer/data/acts/visits.ts';
import { takeEntries } from '../../../renderer/data/ledger/take-entries.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { visitsOf } from '../../../renderer/data/store/visit-pages.ts';
import { redoLast } from '../../../renderer/data/undo/redo.ts';
import { undoLast } from '../../../renderer/data/undo/undo.ts';
import { addDays, type LocalTime } from '../../../shared/calendar-day.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { pagesOf } from '../../../shared/domain/visit.ts';
import { freshBook, wholeBook, worked } from '../../helpers/fresh-book.ts';

const AT: LocalTime = '2026-11-22T15:02:00';
let one: Book;
let other: Book;
let bill: Regular;

const dayAt = (days: number): LocalTime => `${addDays('2026-01-01', days)}T15:00:00`;
const added = async (book: Book, wasAt: LocalTime) =>
  worked(await addPastVisit(book, { regularId: bill.id, about: 'Bill', had: [], wasAt, at: AT }));

beforeEach(async () => {
  one = await freshBook();
  other = await freshBook();
  bill = worked(await addRegular(one, { name: 'Bill Rodgers' }, AT));
  for (let day = 0; day < 240; day += 2) await added(one, dayAt(day));
  worked(await takeEntries(other, await one.ledger.toArray()));
});

afterEach(async () => {
  for (const book of [one, other]) await book.delete();
});

/** Pages end by count, whatever was put between what. */
async function pagesAreRight(book: Book): Promise<number[]> {
  const pages = await book.pages.toArray();
  expect(pages).toEqual(pagesOf(bill.id, await visitsOf(book, bill.id)));
  return pages.map(({ visits }) => visits.length);
}

test('a visit put between others keeps every page full but the last; Undo and Redo, too', async () => {
  expect(await pagesAreRight(one)).toEqual([50, 50, 20]);
  const before = await wholeBook(one);
  await added(one, dayAt(31));
  expect(await pagesAreRight(one)).toEqual([50, 50, 21]);
  const after = await wholeBook(one);
  worked(await undoLast(one, AT));
  expect(await wholeBook(one)).toEqual(before);
  worked(await redoLast(one, AT));
  expect(await wholeBook(one)).toEqual(after);
  expect(await pagesAreRight(one)).toEqual([50, 50, 21]);
});

test('a visit moved from the newest page to the oldest, and one taken out of the middle', async () => {
  const visits = await visitsOf(one, bill.id);
  const before = await wholeBook(one);
  const change = { regularId: bill.id, about: 'Bill', at: AT };
  worked(
    await changeVisit(one, {
      ...change,
      visitId: visits[119]?.id ?? '',
      to: { at: '2019-05-03T09:00:00' },
    }),
  );
  expect(await pagesAreRight(one)).toEqual([50, 50, 20]);
  expect((await visitsOf(one, bill.id))[0]?.at).toBe('2019-05-03T09:00:00');
  const middle = visits[60];
  if (!middle) throw new Error('There are fewer visits than were written');
  worked(await removeVisit(one, { ...change, visit: middle }));
  expect(await pagesAreRight(one)).toEqual([50, 50, 19]);
  worked(await undoLast(one, AT));
  worked(await undoLast(one, AT));
  expect(await wholeBook(one)).toEqual(before);
});

test('two tills that both put the past right come to the same pages, in whichever order they hear of it', async () => {
  const visits = await visitsOf(one, bill.id);
  const change = { regularId: bill.id, about: 'Bill', at: AT };
  await added(one, dayAt(51));
  worked(
    await changeVisit(one, { ...change, visitId: visits[10]?.id ?? '', to: { at: dayAt(201) } }),
  );
  await added(other, dayAt(3));
  worked(
    await changeVisit(other, {
      ...change,
      visitId: visits[99]?.id ?? '',
      to: { had: [], at: dayAt(5) },
    }),
  );
  worked(await undoLast(other, AT));
  const [ours, theirs] = [await one.ledger.toArray(), await other.ledger.toArray()];
  for (const entry of theirs.toReversed()) worked(await takeEntries(one, [entry]));
  worked(await takeEntries(other, ours));
  expect(await one.pages.toArray()).toEqual(await other.pages.toArray());
  expect(await pagesAreRight(one)).toEqual([50, 50, 22]);
  expect((await wholeBook(one)).indexCards).toEqual((await wholeBook(other)).indexCards);
});

test('a visit that is gone is not brought back by whoever still had it before them', async () => {
  const [visit] = await visitsOf(one, bill.id);
  if (!visit) throw new Error('There is no visit');
  const change = { regularId: bill.id, about: 'Bill', at: AT };
  worked(await removeVisit(one, { ...change, visit }));
  const before = await wholeBook(one);
  const late = await changeVisit(one, { ...change, visitId: visit.id, to: { at: dayAt(7) } });
  expect(late).toEqual({ ok: false, failure: { kind: 'row-gone' } });
  expect(await wholeBook(one)).toEqual(before);
});
