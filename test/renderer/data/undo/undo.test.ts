import { afterEach, expect, test } from 'vitest';
import { addFact } from '../../../../renderer/data/acts/facts.ts';
import { addMenuItem } from '../../../../renderer/data/acts/menu.ts';
import {
  addRegular,
  changeRegular,
  removeRegular,
} from '../../../../renderer/data/acts/regulars.ts';
import { logVisit } from '../../../../renderer/data/acts/visits.ts';
import { People } from '../../../../renderer/data/people/people.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { newIdAfter } from '../../../../renderer/data/store/new-id.ts';
import { redoLast } from '../../../../renderer/data/undo/redo.ts';
import { undoLast } from '../../../../renderer/data/undo/undo.ts';
import { freshBook, wholeBook, worked } from '../../../helpers/fresh-book.ts';

const AT = '2026-11-22T15:02:00';
let book: Book;

afterEach(() => book.delete());

async function billWithHistory() {
  book = await freshBook();
  const tea = worked(await addMenuItem(book, { name: 'Pot of Assam' }, AT));
  const bill = worked(await addRegular(book, { name: 'Bill Rodgers' }, AT));
  const had = [{ item: tea.id, quantity: 1, with: ['two cups'] }];
  const visit = { regularId: bill.id, about: 'Bill Rodgers', had };
  worked(await logVisit(book, { ...visit, at: '2025-12-28T15:00:00' }));
  worked(await logVisit(book, { ...visit, at: '2026-01-04T15:00:00' }));
  const fact = { regularId: bill.id, kind: 'preference', text: 'milk first' } as const;
  worked(await addFact(book, { ...fact, layer: 'face-up', origin: 'told us' }, 'Bill Rodgers', AT));
  return bill;
}

test('taking Bill out of the book and undoing it leaves every row as it was', async () => {
  const bill = await billWithHistory();
  const before = await wholeBook(book);
  worked(await removeRegular(book, bill.id, AT));
  expect(await book.pages.count()).toBe(0);
  worked(await undoLast(book, AT));
  expect(await wholeBook(book)).toEqual(before);
});

test('undo goes back change by change to an empty book, also after reopening it', async () => {
  await billWithHistory();
  book.close();
  book = await freshBook(book.name);
  for (let step = 0; step < 5; step += 1) expect(worked(await undoLast(book, AT))).toBeDefined();
  const rows = Object.values(await wholeBook(book)).flat();
  expect(rows).toEqual([]);
  expect(worked(await undoLast(book, AT))).toBeUndefined();
});

test('a hundred changes are taken back one by one, and done once more', async () => {
  book = await freshBook();
  const bill = worked(await addRegular(book, { name: 'Bill Rodgers' }, AT));
  const spots = Array.from({ length: 100 }, (_, at) => `table ${at}`);
  for (const spot of spots) worked(await changeRegular(book, bill.id, { spot }, AT));
  const spotNow = async () => (await book.regulars.get(bill.id))?.spot;
  for (const spot of ['', ...spots].slice(0, -1).reverse()) {
    worked(await undoLast(book, AT));
    expect(await spotNow()).toBe(spot);
  }
  worked(await redoLast(book, AT));
  expect(await spotNow()).toBe('table 0');
});

test('two windows take back in turn, with a change and a redo in between, each the newest', async () => {
  book = await freshBook();
  const bill = worked(await addRegular(book, { name: 'Bill Rodgers' }, AT));
  const other = await freshBook(book.name);
  const spotNow = async () => (await book.regulars.get(bill.id))?.spot;
  for (const spot of ['1', '2', '3', '4', '5', '6']) {
    worked(await changeRegular(book, bill.id, { spot }, AT));
  }
  const seen: (string | undefined)[] = [];
  const undo = async (window: Book) => {
    worked(await undoLast(window, AT));
    seen.push(await spotNow());
  };
  await undo(book);
  await undo(other);
  await undo(book);
  await undo(book);
  worked(await redoLast(other, AT));
  await undo(book);
  worked(await changeRegular(other, bill.id, { spot: 'window' }, AT));
  await undo(other);
  await undo(book);
  await undo(other);
  other.close();
  expect(seen).toEqual(['5', '4', '3', '2', '2', '2', '1', '']);
});

test('what was undone is done once more, and undone again, until something new is written', async () => {
  const bill = await billWithHistory();
  const before = await wholeBook(book);
  worked(await changeRegular(book, bill.id, { spot: 'the window table' }, AT));
  const after = await wholeBook(book);
  for (let turn = 0; turn < 2; turn += 1) {
    expect(worked(await undoLast(book, AT))).toBeDefined();
    expect(await wholeBook(book)).toEqual(before);
    expect(worked(await redoLast(book, AT))).toBeDefined();
    expect(await wholeBook(book)).toEqual(after);
    expect(worked(await redoLast(book, AT))).toBeUndefined();
  }
  worked(await undoLast(book, AT));
  worked(await changeRegular(book, bill.id, { spot: 'the bar' }, AT));
  expect(worked(await redoLast(book, AT))).toBeUndefined();
});

test('with the clock put back a year, Undo still takes back the newest change', async () => {
  const bill = await billWithHistory();
  const ids = await book.ledger.toCollection().primaryKeys();
  const ahead = newIdAfter(newIdAfter(ids.at(-1) ?? '').replace(/^.{8}/, 'f0000000'));
  const entry = await book.ledger.get(ids.at(-1) ?? '');
  if (entry) await book.ledger.put({ ...entry, id: ahead, undoes: 'nothing' });
  worked(await changeRegular(book, bill.id, { spot: 'the bar' }, AT));
  const undone = worked(await undoLast(book, AT));
  expect(undone?.kind).toBe('changed-regular');
  expect((await book.regulars.get(bill.id))?.spot).toBe('');
});

test('fifty changes and more can be taken back, each to the row before', async () => {
  const bill = await billWithHistory();
  for (let step = 1; step <= 60; step += 1) {
    worked(await changeRegular(book, bill.id, { spot: `table ${step}` }, AT));
  }
  book.close();
  book = await freshBook(book.name);
  for (let step = 59; step >= 1; step -= 1) {
    worked(await undoLast(book, AT));
    expect((await book.regulars.get(bill.id))?.spot).toBe(`table ${step}`);
  }
});

test('a write that is not a command is refused, so that nothing escapes the ledger', async () => {
  book = await freshBook();
  const write = book.shop.put({ key: 'shop' } as never);
  await expect(write).rejects.toThrow('outside a command');
});

test('a person who is gone cannot be changed, and the book says so', async () => {
  const bill = await billWithHistory();
  worked(await removeRegular(book, bill.id, AT));
  const result = await changeRegular(book, bill.id, { spot: 'bar' }, AT);
  expect(result).toEqual({ ok: false, failure: { kind: 'row-gone' } });
});

test('everybody’s card in memory follows what is written and what is undone', async () => {
  const bill = await billWithHistory();
  const people = await People.read(book);
  expect(people.one(bill.id, 'keep')?.visitCount).toBe(2);
  worked(await changeRegular(book, bill.id, { spot: 'the window table' }, AT));
  await people.settled();
  expect(people.one(bill.id, 'keep')?.spot).toBe('the window table');
  worked(await removeRegular(book, bill.id, AT));
  await people.settled();
  expect(people.one(bill.id, 'keep')).toBeUndefined();
  people.close();
});
