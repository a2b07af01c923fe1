import { afterEach, beforeEach, expect, test } from 'vitest';
import { mentionsOf } from '../../../../renderer/data/acts/item-mentions.ts';
import { addMenuItem, changeMenuItem } from '../../../../renderer/data/acts/menu.ts';
import { mergeItems } from '../../../../renderer/data/acts/merge-items.ts';
import { addRegular, changeUsual } from '../../../../renderer/data/acts/regulars.ts';
import { changeShop } from '../../../../renderer/data/acts/shop.ts';
import { logVisit } from '../../../../renderer/data/acts/visits.ts';
import { command } from '../../../../renderer/data/commands/command.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { everyCard } from '../../../../renderer/data/store/index-cards.ts';
import { visitsOf } from '../../../../renderer/data/store/visit-pages.ts';
import { takeBack, undoLast } from '../../../../renderer/data/undo/undo.ts';
import { addDays } from '../../../../shared/calendar-day.ts';
import type { MenuItem } from '../../../../shared/domain/menu-item.ts';
import type { Regular } from '../../../../shared/domain/regular.ts';
import { whyItStands } from '../../../../shared/rules/habits/usual-asked.ts';
import { clearDatabases } from '../../../helpers/clear-databases.ts';
import { freshBook, wholeBook, worked } from '../../../helpers/fresh-book.ts';

const AT = '2026-11-22T15:02:00';
let book: Book;
let white: MenuItem;
let wite: MenuItem;
let bill: Regular;

beforeEach(async () => {
  book = await freshBook();
  white = worked(await addMenuItem(book, { name: 'Flat white', price: 340, category: '' }, AT));
  wite = worked(
    await addMenuItem(
      book,
      {
        ...{ name: 'Flat wite', price: 360, category: 'Coffee', otherNames: ['fw'] },
        allergens: [{ of: 'milk', way: 'contains' }],
      },
      AT,
    ),
  );
  bill = worked(await addRegular(book, { name: 'Bill' }, AT));
});

afterEach(async () => {
  book.close();
  await clearDatabases();
});

const one = (item: MenuItem, ...served: string[]) => ({ item: item.id, quantity: 1, with: served });

/** Visits of Bill over more than two pages, every other one with the misspelt item. */
async function billComes(times: number): Promise<void> {
  for (let week = 0; week < times; week += 1) {
    const had = [one(week % 2 === 0 ? wite : white, 'oat')];
    const at = `${addDays('2020-01-05', week * 7)}T15:00:00` as const;
    worked(await logVisit(book, { regularId: bill.id, about: 'Bill', had, at }));
  }
}

/** Everything but the ledger, which says that something was done. */
async function rows() {
  const { ledger: _, ...rest } = await wholeBook(book);
  return rest;
}

const merge = () => mergeItems(book, { kept: white.id, gone: wite.id }, AT);

test('visits on every page, a pinned usual and what is out follow; one Undo brings back what was', async () => {
  await billComes(120);
  const ada = worked(await addRegular(book, { name: 'Ada', pinnedUsual: [one(wite)] }, AT));
  const outToday = { day: '2026-11-22', items: ['flat wites', 'Flat white', 'quiche'] } as const;
  worked(await changeShop(book, { outToday }, AT));
  const found = await mentionsOf(book, wite.id);
  expect([found.visits, found.pinned.size]).toEqual([60, 1]);
  const before = await rows();
  const entries = await book.ledger.count();

  expect(worked(await merge())).toEqual({
    ...white,
    price: 340,
    category: 'Coffee',
    otherNames: ['Flat wite', 'fw'],
    allergens: [{ of: 'milk', way: 'contains' }],
  });

  const had = (await visitsOf(book, bill.id)).map((visit) => visit.had[0]?.item);
  expect([had.length, ...new Set(had)]).toEqual([120, white.id]);
  expect((await book.regulars.get(ada.id))?.pinnedUsual).toEqual([one(white)]);
  expect((await book.shop.get('shop'))?.outToday?.items).toEqual(['Flat white', 'quiche']);
  const cards = await everyCard(book);
  expect(cards.find(({ id }) => id === bill.id)?.usual).toEqual([one(white, 'oat')]);
  expect(cards.find(({ id }) => id === ada.id)?.usual).toEqual([one(white)]);
  expect(await book.ledger.count()).toBe(entries + 1);
  expect((await mentionsOf(book, wite.id)).visits).toBe(0);

  expect(worked(await undoLast(book, AT))?.kind).toBe('merged-items');
  expect(await rows()).toEqual(before);
});

test('what somebody asked for from now on is still what they asked for', async () => {
  const fact = { kind: 'preference', layer: 'face-up', origin: 'told us', text: 'oat' } as const;
  const asked = { id: bill.id, lines: [one(wite, 'oat')], words: 'oat' };
  worked(await changeUsual(book, { ...asked, fact: { ...fact, regularId: bill.id } }, AT));
  worked(await merge());
  const now = await book.regulars.get(bill.id);
  expect(now && whyItStands(now)).toMatchObject({ kind: 'asked', words: 'oat' });
});

test('a visit logged since stays when the merging is taken back', async () => {
  await billComes(51);
  worked(await merge());
  const had = [one(white)];
  const later = { regularId: bill.id, about: 'Bill', had, at: '2026-11-22T16:00:00' } as const;
  worked(await logVisit(book, later));
  const entry = (await book.ledger.toArray()).find(({ kind }) => kind === 'merged-items');
  if (!entry) throw new Error('The merging is in the ledger');
  const act = { kind: 'undone', about: '' } as const;
  worked(await command(book, { at: AT, act, undoes: entry.id }, () => takeBack(book, entry)));
  const visits = await visitsOf(book, bill.id);
  expect(visits.length).toBe(52);
  expect(visits.filter((visit) => visit.had[0]?.item === wite.id).length).toBe(26);
  expect(visits.at(-1)?.had).toEqual(had);
});

test('what is written between looking and merging follows as well', async () => {
  await billComes(3);
  const mentions = await mentionsOf(book, wite.id);
  const ada = worked(await addRegular(book, { name: 'Ada' }, AT));
  const visit = { regularId: ada.id, about: 'Ada', had: [one(wite)], at: AT } as const;
  worked(await logVisit(book, visit));
  worked(await mergeItems(book, { kept: white.id, gone: wite.id, mentions }, AT));
  expect((await visitsOf(book, ada.id))[0]?.had).toEqual([one(white)]);
});

test('an order that was typed before in another window is one of the item that stayed', async () => {
  worked(await merge());
  const had = [one(wite, 'oat'), one(white, 'oat')];
  worked(await logVisit(book, { regularId: bill.id, about: 'Bill', had, at: AT }));
  expect((await visitsOf(book, bill.id))[0]?.had).toEqual([{ ...one(white, 'oat'), quantity: 2 }]);
});

test('merged into an item that is no longer offered, it is offered as before', async () => {
  worked(await changeMenuItem(book, white.id, { retired: true }, AT));
  expect(worked(await merge())?.retired).toBe(false);
});

test('an item with itself changes nothing; one that another window merged is refused whole', async () => {
  const entries = await book.ledger.count();
  const itself = await mergeItems(book, { kept: white.id, gone: white.id }, AT);
  expect(worked(itself)).toEqual(white);
  expect(await book.ledger.count()).toBe(entries);
  worked(await merge());
  const before = await wholeBook(book);
  expect(await merge()).toEqual({ ok: false, failure: { kind: 'row-gone' } });
  expect(await wholeBook(book)).toEqual(before);
});

test('what was merged into the one that goes now is the one that stays', async () => {
  const third = worked(await addMenuItem(book, { name: 'FW' }, AT));
  worked(await mergeItems(book, { kept: wite.id, gone: third.id }, AT));
  worked(await merge());
  expect((await book.menu.get(third.id))?.sameAs).toBe(white.id);
  worked(await undoLast(book, AT));
  expect((await book.menu.get(third.id))?.sameAs).toBe(wite.id);
});
