import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { People } from '../../../../renderer/data/people/people.ts';
import { putBackPages, readBackPages } from '../../../../renderer/data/store/back-pages-kept.ts';
import { openBook } from '../../../../renderer/data/store/database.ts';
import { firstBook } from '../../../../renderer/data/store/migrations/001-first-book.ts';
import {
  lives,
  withBirthday,
  withLives,
} from '../../../../renderer/data/store/migrations/002-lives.ts';
import { surprises } from '../../../../renderer/data/store/migrations/003-surprises.ts';
import { backPages } from '../../../../renderer/data/store/migrations/004-back-pages.ts';
import { backPagesOf } from '../../../../shared/rules/finding/back-pages-of.ts';
import { cardOf } from '../../../helpers/card-of.ts';
import { worked } from '../../../helpers/fresh-book.ts';

const NAME = 'test-older-book';

/** A card as the first layout kept it. */
const FIRST_CARD = {
  id: 'bill',
  name: 'Bill Rodgers',
  nameless: false,
  calledBy: 'Bill',
  spot: 'window table',
  tags: ['crossword'],
  companions: ['dachshund Tilly'],
  phones: ['01632 960117'],
  cardNumber: 'ML-0007',
  outsideId: '',
  standing: 'here',
  addedAt: '2026-11-01T09:00:00',
  usual: [],
  habit: { asOf: 0, halfHours: [], days: [0, 0, 0, 0, 0, 0, 0] },
  visitCount: 0,
  lastHad: [],
} as const;

afterEach(async () => {
  await Dexie.delete(NAME);
});

test('a card of the first layout gains room for a life, and its birthday', () => {
  const row = Object.freeze({ bucket: 3, cards: Object.freeze([FIRST_CARD]) });
  const [card] = withLives(row).cards;
  expect(card).toEqual({ ...FIRST_CARD, pets: [], events: [], tiedTo: [] });
  expect(withBirthday(cardOf('bill'), '--12-13')).toEqual(cardOf('bill', { birthday: '--12-13' }));
});

test('a book of the first layout opens with everything that was in it', async () => {
  const old = new Dexie(NAME);
  old.version(1).stores(firstBook);
  await old.open();
  const bill = { ...FIRST_REGULAR, birthday: '1926-12-13' };
  await old.table('regulars').add(bill);
  await old.table('indexCards').add({ bucket: 3, cards: [FIRST_CARD] });
  old.close();

  const book = worked(await openBook(NAME));
  expect(await book.regulars.toArray()).toEqual([bill]);
  const card = { ...FIRST_CARD, birthday: '1926-12-13', pets: [], events: [], tiedTo: [] };
  expect(await book.indexCards.toArray()).toEqual([{ bucket: 3, cards: [card] }]);
  expect(await book.lifeEvents.count()).toBe(0);
  book.close();
});

test('a book of the second layout opens with everything that was in it, and room for surprises', async () => {
  const old = new Dexie(NAME);
  old.version(2).stores({ ...firstBook, ...lives });
  await old.open();
  const promise = { ...SECOND_PROMISE };
  await old.table('regulars').add(FIRST_REGULAR);
  await old.table('promises').add(promise);
  old.close();

  const book = worked(await openBook(NAME));
  expect(await book.regulars.toArray()).toEqual([FIRST_REGULAR]);
  expect(await book.promises.where('state').equals('open').toArray()).toEqual([promise]);
  const added = [book.surprises, book.wishes, book.putAside, book.cardRuns];
  expect(await Promise.all(added.map((table) => table.count()))).toEqual([0, 0, 0, 0]);
  book.close();
});

test('a book of the third layout opens with every card, each in the bucket it belongs in now', async () => {
  const old = new Dexie(NAME);
  old.version(3).stores({ ...firstBook, ...lives, ...surprises });
  await old.open();
  await old.table('regulars').bulkAdd(THIRD_CARDS.map(({ id }) => ({ ...FIRST_REGULAR, id })));
  await old.table('indexCards').bulkAdd([
    { bucket: 1, cards: THIRD_CARDS },
    { bucket: 2, cards: [] },
  ]);
  old.close();

  const book = worked(await openBook(NAME));
  const filled = (await book.indexCards.toArray()).filter(({ cards }) => cards.length > 0);
  expect(filled.map(({ bucket, cards }) => [bucket, cards.map(({ name }) => name)])).toEqual([
    [0x001, ['Bill', 'Ada']],
    [0x201, ['Joan']],
    [0xe01, ['Peter']],
  ]);
  const people = await People.read(book);
  expect(people.for('keep').map(({ name }) => name)).toEqual(['Bill', 'Ada', 'Joan', 'Peter']);
  people.close();
  book.close();
});

test('a book of the fourth layout writes its back pages anew, with what the list says', async () => {
  const old = new Dexie(NAME);
  old.version(4).stores({ ...firstBook, ...lives, ...surprises, ...backPages });
  await old.open();
  await old.table('backPages').bulkAdd([
    { part: 'pages', plain: 'bill' },
    { part: 'mark', stamp: 'm' },
  ]);
  await old.table('indexCards').add({ bucket: 1, cards: THIRD_CARDS.slice(0, 1) });
  await old.table('regulars').add({ ...FIRST_REGULAR, id: THIRD_CARDS[0]?.id });
  old.close();

  const book = worked(await openBook(NAME));
  expect(await readBackPages(book)).toEqual({ pages: undefined, changed: [] });
  // Pages that an earlier app is still writing in another window are not kept.
  expect(await putBackPages(book, backPagesOf([]), 'm')).toBe(false);
  const people = await People.read(book);
  expect(people.find('bill', '2026-11-22T15:02:00', 8).map(({ heading }) => heading.name)).toEqual([
    'Bill',
  ]);
  people.close();
  book.close();
});

/** Cards of one bucket of the third layout: 512 had the last nine bits of an id. */
const THIRD_CARDS = [
  cardOf('01930f14-3e20-7033-8530-e5a798f7d001', { name: 'Bill' }),
  cardOf('01930f14-3e20-7033-8530-e5a798f7d201', { name: 'Joan' }),
  cardOf('01930f14-3e20-7033-8530-e5a798f7de01', { name: 'Peter' }),
  cardOf('01930f14-3e20-7033-8530-e5a798f7a001', { name: 'Ada' }),
];

/** A promise as the second layout kept it. */
const SECOND_PROMISE = {
  id: 'p1',
  regularId: 'bill',
  about: 'promise',
  what: 'bring the atlas',
  by: '2026-11-29',
  keeper: 'Jo',
  check: '',
  checkBy: 'asking',
  state: 'open',
  madeAt: '2026-11-22T15:02:00',
} as const;

const FIRST_REGULAR = {
  id: 'bill',
  name: 'Bill Rodgers',
  calledBy: 'Bill',
  saidLike: '',
  phones: [],
  email: '',
  spot: 'window table',
  tags: ['crossword'],
  cardNumber: '',
  standing: 'here',
  addedAt: '2026-11-01T09:00:00',
} as const;
