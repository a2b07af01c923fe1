import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeAnswer, noteAsking } from '../../../renderer/data/acts/askings.ts';
import { noteDeath } from '../../../renderer/data/acts/farewell.ts';
import { addPet, addTie } from '../../../renderer/data/acts/household.ts';
import { addLifeEvent } from '../../../renderer/data/acts/life-events.ts';
import { noteMessage } from '../../../renderer/data/acts/messages.ts';
import {
  breakPromise,
  changePromise,
  checkPromise,
  keepPromise,
  makePromise,
} from '../../../renderer/data/acts/promises.ts';
import { addRegular, changeRegular, removeRegular } from '../../../renderer/data/acts/regulars.ts';
import { cardsOf } from '../../../renderer/data/store/bulk-cards.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { undoLast } from '../../../renderer/data/undo/undo.ts';
import { freshBook, wholeBook, worked } from '../../helpers/fresh-book.ts';

const AT = '2027-03-10T09:00:00';
const LATER = '2027-03-10T09:01:00';
let book: Book;
let joan: string;
let harold: string;

beforeEach(async () => {
  book = await freshBook();
  joan = worked(await addRegular(book, { name: 'Joan Hill' }, AT)).id;
  harold = worked(await addRegular(book, { name: 'Harold Hill' }, AT)).id;
});

afterEach(() => book.delete());

const promised = {
  about: 'promise',
  what: 'ring about the beans',
  keeper: '',
  check: 'did they come',
  checkBy: 'doing',
} as const;
const gone = { ok: false, failure: { kind: 'row-gone' } };
const quicker = { ok: false, failure: { kind: 'done-already' } };

test('a death makes the anniversaries of the one who stays quiet, keeps what was kept, and one undo takes it back', async () => {
  worked(await addTie(book, { people: [harold, joan], kind: 'partner' }, 'Harold', AT));
  const married = {
    regularId: harold,
    kind: 'anniversary',
    when: { kind: 'day', day: '1986-06-12' },
    yearly: { by: 'date' },
    mood: 'joyful',
    text: 'Joan',
    toldBy: '',
    toldTo: '',
  } as const;
  worked(await addLifeEvent(book, married, 'Harold', AT));
  worked(await addPet(book, { regularId: joan, kind: 'cat', standing: 'deceased' }, 'Joan', AT));
  const { id } = worked(await makePromise(book, { ...promised, regularId: joan }, 'Joan', AT));
  worked(await keepPromise(book, { id, line: 'rang her at noon' }, 'Joan', AT));
  const before = await wholeBook(book);
  const died = { kind: 'month', year: 2027, month: 3 } as const;
  const told = { toldBy: '', toldTo: '', keep: true, promiseLine: 'Joan has died' } as const;
  const lines = [{ regularId: harold, text: 'lost Joan' }];
  worked(await noteDeath(book, { regularId: joan, died, ...told, lines, petsTo: harold }, LATER));
  const moods = (await book.lifeEvents.toArray()).map(({ kind, mood }) => [kind, mood]);
  expect(moods).toEqual([
    ['anniversary', 'tender'],
    ['loss', 'tender'],
  ]);
  expect(await book.promises.get(id)).toMatchObject({
    state: 'kept',
    closed: { line: 'rang her at noon' },
  });
  expect((await book.pets.toArray())[0]?.regularId, 'a dead cat stays with her page').toBe(joan);
  worked(await undoLast(book, LATER));
  expect(await wholeBook(book)).toEqual(before);
});

test('nothing is written about somebody whom another window has erased', async () => {
  worked(await removeRegular(book, joan, AT));
  const event = { regularId: joan, kind: 'other', when: { kind: 'soon' }, mood: 'joyful' } as const;
  const told = { text: 'choir', toldBy: '', toldTo: '' };
  expect(await addLifeEvent(book, { ...event, ...told }, 'Joan', AT)).toEqual(gone);
  expect(await makePromise(book, { ...promised, regularId: joan }, 'Joan', AT)).toEqual(gone);
  expect(await addPet(book, { regularId: joan, kind: 'cat' }, 'Joan', AT)).toEqual(gone);
  expect(await addTie(book, { people: [harold, joan], kind: 'friend' }, 'Harold', AT)).toEqual(
    gone,
  );
  const note = { regularId: joan, text: 'Dear Joan', way: 'card', who: '' } as const;
  expect(await noteMessage(book, note, 'Joan', AT)).toEqual(gone);
  const asked = {
    regularId: joan,
    key: 'gap birthday',
    outcome: 'asked',
    answer: '',
    who: '',
  } as const;
  expect(await noteAsking(book, asked, 'Joan', AT)).toEqual(gone);
});

test('a promise kept at two tills keeps the first line, and the second is told', async () => {
  const { id } = worked(await makePromise(book, { ...promised, regularId: joan }, 'Joan', AT));
  worked(await keepPromise(book, { id, line: 'rang at noon' }, 'Joan', AT));
  expect(await keepPromise(book, { id, line: 'rang at one' }, 'Joan', LATER)).toEqual(quicker);
  worked(await checkPromise(book, { id, line: 'they came' }, 'Joan', AT));
  expect(await checkPromise(book, { id, line: 'no' }, 'Joan', LATER)).toEqual(quicker);
  expect(await breakPromise(book, { id, line: 'too late' }, 'Joan', LATER)).toEqual(quicker);
  expect(await book.promises.get(id)).toMatchObject({
    state: 'kept',
    closed: { line: 'rang at noon' },
    checked: { line: 'they came' },
  });
});

test('mending the words of a promise does not open it again when another till has kept it', async () => {
  const made = worked(await makePromise(book, { ...promised, regularId: joan }, 'Joan', AT));
  worked(await keepPromise(book, { id: made.id, line: 'rang at noon' }, 'Joan', AT));
  worked(
    await changePromise(book, made.id, { what: 'ring about the Kenyan beans' }, 'Joan', LATER),
  );
  expect(await book.promises.get(made.id)).toMatchObject({
    what: 'ring about the Kenyan beans',
    state: 'to-check',
    closed: { line: 'rang at noon' },
  });
});

test('a question asked at two tills is asked once; what was put away was never checked', async () => {
  const asked = {
    regularId: joan,
    key: 'gap birthday',
    outcome: 'asked',
    answer: '',
    who: '',
  } as const;
  worked(await noteAsking(book, asked, 'Joan', AT));
  expect(await noteAsking(book, asked, 'Joan', LATER)).toEqual(quicker);
  expect(await book.askings.count()).toBe(1);

  const given = { ...promised, regularId: joan, checkBy: 'asking' } as const;
  const { id } = worked(await makePromise(book, given, 'Joan', AT));
  worked(await keepPromise(book, { id, line: '' }, 'Joan', AT));
  const away = { ...asked, key: `check ${id}`, outcome: 'not-suitable' } as const;
  worked(await noteAsking(book, away, 'Joan', LATER));
  const made = await book.promises.get(id);
  expect(made?.state).toBe('kept');
  expect(made?.checked).toBeUndefined();
});

test('an answer teaches the book only what it does not know yet', async () => {
  const asked = {
    regularId: joan,
    key: 'gap birthday',
    outcome: 'asked',
    answer: '',
    who: '',
  } as const;
  worked(await noteAsking(book, asked, 'Joan', AT));
  const [asking] = await book.askings.toArray();
  if (!asking) throw new Error('nothing was asked');
  worked(await changeRegular(book, joan, { birthday: '--04-18' }, AT));
  const answer = { ...asking, answer: '19 April' };
  worked(await changeAnswer(book, answer, { birthday: '--04-19' }, 'Joan', LATER));
  expect((await book.regulars.get(joan))?.birthday).toBe('--04-18');
  expect((await book.askings.get(asking.id))?.answer).toBe('19 April');
});

test('an index card is the same whether it is worked out alone or with those of the household', async () => {
  const ada = worked(await addRegular(book, { name: 'Ada Hill' }, AT)).id;
  // Harold's ties, read after Joan's, begin with hers, though it was made last.
  worked(await addTie(book, { people: [harold, ada], kind: 'parent' }, 'Harold', AT));
  worked(await addTie(book, { people: [joan, harold], kind: 'partner' }, 'Joan', AT));
  const ids = [joan, harold, ada];
  const alone = await Promise.all(ids.map(async (id) => (await cardsOf(book, [id]))[0]));
  expect(await cardsOf(book, ids)).toEqual(alone);
  expect(alone[1]?.tiedTo).toEqual([ada, joan]);
});
