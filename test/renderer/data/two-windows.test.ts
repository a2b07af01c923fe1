import { afterEach, beforeEach, expect, test } from 'vitest';
import { addFact, changeFact, removeFact } from '../../../renderer/data/acts/facts.ts';
import { noteDeath } from '../../../renderer/data/acts/farewell.ts';
import { giveCardNumbers } from '../../../renderer/data/acts/given-cards.ts';
import { addPet, addTie, changePet, changeTie } from '../../../renderer/data/acts/household.ts';
import { addLifeEvent, changeLifeEvent } from '../../../renderer/data/acts/life-events.ts';
import { addMenuItem, changeMenuItem } from '../../../renderer/data/acts/menu.ts';
import { agreeToReach, withdrawReach } from '../../../renderer/data/acts/messages.ts';
import { changePhoto } from '../../../renderer/data/acts/photos.ts';
import { changePromise, keepPromise, makePromise } from '../../../renderer/data/acts/promises.ts';
import { addRegular, changeRegular, removeRegular } from '../../../renderer/data/acts/regulars.ts';
import { changeShop } from '../../../renderer/data/acts/shop.ts';
import { callOff, endSurprise, planSurprise } from '../../../renderer/data/acts/surprises.ts';
import { changeWish, sign } from '../../../renderer/data/acts/wishes.ts';
import { removeSample } from '../../../renderer/data/bringing-in/sample.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { actOf } from '../../../shared/domain/ledger-entry.ts';
import type { Shop } from '../../../shared/domain/shop.ts';
import { withListEdit } from '../../../shared/rules/edits/list-edit.ts';
import { freshBook, worked } from '../../helpers/fresh-book.ts';

const AT = '2026-04-19T10:00:00';
const LATER = '2026-04-19T10:05:00';
const PLAN = {
  occasion: { kind: 'own', what: 'a cake' },
  key: '',
  day: '2026-12-13',
  handOver: '2026-12-13',
  planB: '',
  spot: '',
  manner: 'merry',
  steps: [],
  target: 0,
  spent: [],
  alsoAsk: [],
  notAsk: [],
  who: '',
} as const;
const gone = { ok: false, failure: { kind: 'row-gone' } };
const quicker = { ok: false, failure: { kind: 'done-already' } };

/** Two windows: two connections to one database. */
let here: Book;
let there: Book;
let bill: string;
let ada: string;

beforeEach(async () => {
  here = await freshBook();
  there = await freshBook(here.name);
  bill = worked(await addRegular(here, { name: 'Bill Rodgers', phones: ['01632 960 001'] }, AT)).id;
  ada = worked(await addRegular(here, { name: 'Ada Lovelace' }, AT)).id;
});

afterEach(async () => {
  there.close();
  await here.delete();
});

test('a fact keeps what either window changed of it', async () => {
  const said = { kind: 'preference', text: 'tea', layer: 'face-up', origin: 'told us' } as const;
  const { id } = worked(await addFact(here, { ...said, regularId: bill }, 'Bill', AT));
  const [one, other] = await Promise.all([
    changeFact(here, id, { text: 'green tea' }, 'Bill', LATER),
    changeFact(there, id, { layer: 'behind' }, 'Bill', LATER),
  ]);
  expect([one.ok, other.ok]).toEqual([true, true]);
  expect(await here.facts.get(id)).toMatchObject({ text: 'green tea', layer: 'behind' });
  worked(await removeFact(there, id, 'Bill', LATER));
  expect(await changeFact(here, id, { text: 'tea' }, 'Bill', LATER)).toEqual(gone);
});

test('a life event keeps what either window changed of it, and what was rubbed out is out', async () => {
  const given = {
    regularId: bill,
    kind: 'trip',
    text: 'Whitby',
    when: { kind: 'soon' },
    mood: 'joyful',
    toldBy: '',
    toldTo: '',
    calledOff: true,
  } as const;
  const { id } = worked(await addLifeEvent(here, given, 'Bill', AT));
  worked(await changeLifeEvent(there, id, { calledOff: undefined }, 'Bill', LATER));
  worked(await changeLifeEvent(here, id, { text: 'Whitby with Ada' }, 'Bill', LATER));
  const event = await here.lifeEvents.get(id);
  expect(event).toMatchObject({ text: 'Whitby with Ada' });
  expect(event).not.toHaveProperty('calledOff');
});

test('an item of the menu keeps its new name and its new price, and is not brought back', async () => {
  const { id } = worked(await addMenuItem(here, { name: 'Assam' }, AT));
  worked(await changeMenuItem(here, id, { price: 280 }, LATER));
  worked(await changeMenuItem(there, id, { name: 'Pot of Assam' }, LATER));
  expect(await here.menu.get(id)).toMatchObject({ name: 'Pot of Assam', price: 280 });
  expect(await changeMenuItem(here, 'never there', { price: 1 }, LATER)).toEqual(gone);
  expect((await here.ledger.orderBy('id').last())?.told?.about).toBe('Pot of Assam');
});

test('a promise keeps its new day, its new words and that it was kept meanwhile', async () => {
  const given = {
    regularId: bill,
    about: 'promise',
    what: 'ring',
    keeper: '',
    check: '',
    checkBy: 'asking',
  } as const;
  const { id } = worked(await makePromise(here, given, 'Bill', AT));
  worked(await changePromise(there, id, { by: '2026-04-21' }, 'Bill', LATER));
  worked(await keepPromise(there, { id, line: 'rang' }, 'Bill', LATER));
  worked(
    await changePromise(here, id, { what: 'ring Bill', check: 'did it work?' }, 'Bill', LATER),
  );
  expect(await here.promises.get(id)).toMatchObject({
    what: 'ring Bill',
    by: '2026-04-21',
    // Its second step was written down while it was being kept: it is still to do.
    state: 'to-check',
    closed: { line: 'rang' },
  });
  const closed = { at: LATER, line: 'put right here' };
  const later = { state: 'kept', closed: { ...closed, at: '2026-04-19T11:00:00' } } as const;
  expect(await changePromise(here, id, later, 'Bill', LATER)).toEqual(quicker);
});

test('animals and ties keep what either window changed of them', async () => {
  const pet = worked(await addPet(here, { regularId: bill, kind: 'dog' }, 'Bill', AT));
  worked(await changePet(here, pet.id, { name: 'Tilly' }, 'Bill', LATER));
  worked(await changePet(there, pet.id, { treat: 'puppuccino' }, 'Bill', LATER));
  expect(await here.pets.get(pet.id)).toMatchObject({ name: 'Tilly', treat: 'puppuccino' });
  const tie = worked(await addTie(here, { people: [bill, ada], kind: 'friend' }, 'Bill', AT));
  worked(await changeTie(here, tie.id, { kind: 'partner' }, 'Bill', LATER));
  expect(await there.ties.get(tie.id)).toEqual({ ...tie, kind: 'partner' });
  expect(await changeTie(here, 'never there', { kind: 'friend' }, 'Bill', LATER)).toEqual(gone);
});

test('phones written down in two windows are both there', async () => {
  const found = ['01632 960 001'];
  const withOneMore = (number: string) => (present: { readonly phones: readonly string[] }) => ({
    phones: withListEdit(present.phones, { found, left: [...found, number] }),
  });
  await Promise.all([
    changeRegular(here, bill, withOneMore('01632 960 002'), LATER),
    changeRegular(there, bill, withOneMore('01632 960 003'), LATER),
  ]);
  const phones = (await here.regulars.get(bill))?.phones ?? [];
  expect([...phones].sort()).toEqual(['01632 960 001', '01632 960 002', '01632 960 003']);
});

test('printers measured and hours changed at two tills are all there', async () => {
  const measured = (name: string) => (shop: Pick<Shop, 'printers'>) => ({
    printers: [...(shop.printers ?? []), { name, right: 1, down: 2 }],
  });
  await Promise.all([
    changeShop(here, measured('counter'), AT),
    changeShop(there, measured('office'), AT),
    changeShop(there, ({ hours }) => ({ hours: hours.with(0, null) }), AT),
    changeShop(here, ({ hours }) => ({ hours: hours.with(1, null) }), AT),
  ]);
  const shop = await here.shop.get('shop');
  expect(shop?.printers?.map(({ name }) => name).sort()).toEqual(['counter', 'office']);
  expect(shop?.hours.slice(0, 3)).toEqual([null, null, { from: '07:30', to: '18:00' }]);
});

test('how a surprise went is not written over, and calling it off does not erase it', async () => {
  const { id } = worked(await planSurprise(here, { ...PLAN, regularId: bill }, AT));
  worked(await endSurprise(there, { id, line: 'he sang', first: true }, LATER));
  expect(await endSurprise(here, { id, line: 'he wept', first: true }, LATER)).toEqual(quicker);
  expect(await callOff(here, { id, line: 'he is away' }, LATER)).toEqual(quicker);
  const photo = { bytes: new Uint8Array([1]), type: 'image/png' } as const;
  worked(await endSurprise(here, { id, photo }, LATER));
  expect(await here.surprises.get(id)).toMatchObject({ state: 'done', ended: { line: 'he sang' } });
});

test('a wish keeps the name mended in one window and the words mended in the other', async () => {
  const { id: surpriseId } = worked(await planSurprise(here, { ...PLAN, regularId: bill }, AT));
  const given = { surpriseId, name: 'Ada', words: '', who: '' };
  const { id } = worked(await sign(here, given, AT));
  worked(await changeWish(here, id, { words: 'Many happy returns' }, LATER));
  worked(await changeWish(there, id, { name: 'Ada & Tilly' }, LATER));
  expect(await here.wishes.get(id)).toMatchObject({
    name: 'Ada & Tilly',
    words: 'Many happy returns',
  });
});

test('whom a change is about is asked for inside it', async () => {
  worked(await changeRegular(there, bill, { name: 'William Rodgers' }, LATER));
  worked(await giveCardNumbers(here, { ids: [bill, ada], code: 'KDRT' }, LATER));
  const entry = await here.ledger.orderBy('id').last();
  expect(entry && actOf(entry)).toEqual({
    kind: 'changed-regular',
    about: 'William Rodgers, Ada Lovelace',
  });
});

test('a book that was closed is a failure that can be told, whatever was to be read first', async () => {
  there.close();
  const closed = { ok: false, failure: { kind: 'closed' } };
  const consent = { way: 'email', givenAt: AT, how: 'in writing', wordingVersion: 1 } as const;
  const farewell = {
    regularId: bill,
    died: { kind: 'unknown' },
    toldBy: '',
    toldTo: '',
    keep: true,
    lines: [],
    promiseLine: '',
  } as const;
  const results = await Promise.all([
    changeRegular(there, bill, { spot: 'window' }, LATER),
    removeRegular(there, bill, LATER),
    changePhoto(there, bill, undefined, LATER),
    agreeToReach(there, bill, consent),
    withdrawReach(there, bill, 'email', LATER),
    noteDeath(there, farewell, LATER),
    giveCardNumbers(there, { ids: [bill], code: 'KDRT' }, LATER),
    changeMenuItem(there, 'tea', { price: 1 }, LATER),
    changeShop(there, () => ({ printers: [] }), LATER),
    removeSample(there, LATER),
  ]);
  for (const result of results) expect(result).toEqual(closed);
});
