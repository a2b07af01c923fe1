import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { openBook } from '../../../renderer/data/database.ts';
import { firstBook } from '../../../renderer/data/migrations/001-first-book.ts';
import { withBirthday, withLives } from '../../../renderer/data/migrations/002-lives.ts';
import { cardOf } from '../../helpers/card-of.ts';
import { worked } from '../../helpers/fresh-book.ts';

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
