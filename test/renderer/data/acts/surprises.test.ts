import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { crossOff, printCards } from '../../../../renderer/data/acts/card-runs.ts';
import { noteDeath } from '../../../../renderer/data/acts/farewell.ts';
import { addRegular, removeRegular } from '../../../../renderer/data/acts/regulars.ts';
import {
  callOff,
  changeSurprise,
  endSurprise,
  planSurprise,
  putAside,
} from '../../../../renderer/data/acts/surprises.ts';
import { changeWish, removeWish, sign } from '../../../../renderer/data/acts/wishes.ts';
import type { Book } from '../../../../renderer/data/store/database.ts';
import { undoLast } from '../../../../renderer/data/undo/undo.ts';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { actOf } from '../../../../shared/domain/ledger-entry.ts';
import type { Regular } from '../../../../shared/domain/regular.ts';
import type { Surprise } from '../../../../shared/domain/surprise.ts';
import { isRowOf } from '../../../../shared/formats/copies/copy-rows.ts';
import { freshBook, wholeBook, worked } from '../../../helpers/fresh-book.ts';

const AT: LocalTime = '2026-11-22T15:02:00';
const LATER: LocalTime = '2026-12-13T15:30:00';

let book: Book;
let bill: Regular;
let ada: Regular;

beforeEach(async () => {
  book = await freshBook();
  bill = worked(await addRegular(book, { name: 'Bill Rodgers' }, AT));
  ada = worked(await addRegular(book, { name: 'Ada Marsh' }, AT));
});

afterEach(() => book.delete());

const plan = (change: Partial<Surprise> = {}) =>
  planSurprise(
    book,
    {
      regularId: bill.id,
      occasion: { kind: 'birthday', turns: 100 },
      key: `${bill.id} birthday 100`,
      day: '2026-12-13',
      handOver: '2026-12-13',
      about: 900,
      planB: 'Mia takes it round',
      spot: 'window table',
      manner: 'merry',
      steps: [
        { id: 'balloons', kind: 'order-balloons', what: '', by: '2026-12-09', owner: '' },
        { id: 'hand', kind: 'hand-over', what: '', by: '2026-12-13', owner: 'Mia' },
      ],
      target: 70,
      spent: [],
      alsoAsk: [],
      notAsk: [],
      who: 'Jo',
      ...change,
    },
    AT,
  );

const planned = async () => worked(await plan());

const signature = (surprise: Surprise, name: string, regularId?: string) =>
  sign(
    book,
    { surpriseId: surprise.id, name, words: '', who: '', ...(regularId && { regularId }) },
    AT,
  );

describe('a plan', () => {
  test('two tills that take up one proposal make one plan', async () => {
    await planned();
    expect(await plan()).toEqual({ ok: false, failure: { kind: 'done-already' } });
    expect(await book.surprises.count()).toBe(1);
  });

  test('a plan that was called off may be made once more; own ideas are never the same one', async () => {
    const first = await planned();
    worked(await callOff(book, { id: first.id, line: 'he is away' }, AT));
    worked(await plan());
    worked(await plan({ key: '', occasion: { kind: 'own', what: 'a new chair' } }));
    worked(await plan({ key: '', occasion: { kind: 'own', what: 'a new chair' } }));
    expect(await book.surprises.count()).toBe(4);
  });

  test('steps ticked at two tills are both kept, and each comes back with one Undo', async () => {
    const { id, steps } = await planned();
    const tick = (step: string) =>
      changeSurprise(
        book,
        id,
        (present) => ({
          ...present,
          steps: present.steps.map((one) =>
            one.id === step ? { ...one, done: { at: AT, who: 'Mia' } } : one,
          ),
        }),
        AT,
      );
    const ticks = await Promise.all(steps.map((step) => tick(step.id)));
    ticks.map(worked);
    const done = async () => (await book.surprises.get(id))?.steps.filter((one) => one.done).length;
    expect(await done()).toBe(2);
    worked(await undoLast(book, AT));
    expect(await done()).toBe(1);
  });

  test('nobody plans for somebody who was erased meanwhile', async () => {
    worked(await removeRegular(book, bill.id, AT));
    expect(await plan()).toEqual({ ok: false, failure: { kind: 'row-gone' } });
    expect(await book.surprises.count()).toBe(0);
  });

  test('how it went keeps a line and a photo; a second photo takes the place of the first', async () => {
    const { id } = await planned();
    const photo = { type: 'image/jpeg', bytes: new Uint8Array([1, 2]) } as const;
    worked(await endSurprise(book, { id, line: 'he sang', photo }, LATER));
    const other = { ...photo, bytes: new Uint8Array([3]) };
    const ended = worked(
      await endSurprise(book, { id, line: 'he sang twice', photo: other }, LATER),
    );
    expect(ended).toMatchObject({ state: 'done', ended: { at: LATER, line: 'he sang twice' } });
    const photos = await book.photos.toArray();
    expect(photos.map((one) => [one.id, [...one.bytes]])).toEqual([[ended.ended?.photoId, [3]]]);
    const kept = worked(await endSurprise(book, { id, line: 'he sang' }, LATER));
    expect(kept.ended?.photoId).toBe(ended.ended?.photoId);
  });

  test('the list of what was done lately tells nobody whom it is for', async () => {
    const surprise = await planned();
    worked(await signature(surprise, 'Ada', ada.id));
    worked(await putAside(book, { key: `${bill.id} years-here 21`, regularId: bill.id }, AT));
    const acts = (await book.ledger.toArray()).map(actOf).slice(-3);
    expect(acts).toEqual([
      { kind: 'planned-surprise', about: '' },
      { kind: 'signed-card', about: '' },
      { kind: 'put-aside', about: '' },
    ]);
  });
});

describe('the card', () => {
  test('two tills that note one signature make one; people outside the book may sign as they like', async () => {
    const surprise = await planned();
    worked(await signature(surprise, 'Ada', ada.id));
    expect(await signature(surprise, 'Ada M.', ada.id)).toEqual({
      ok: false,
      failure: { kind: 'done-already' },
    });
    worked(await signature(surprise, 'The Tuesday knitters'));
    worked(await signature(surprise, 'The Tuesday knitters'));
    expect(await book.wishes.count()).toBe(3);
  });

  test('a wish is mended and taken off, and Undo brings the words back', async () => {
    const wish = worked(await signature(await planned(), 'Ada', ada.id));
    worked(
      await changeWish(book, wish.id, { name: 'Ada & Tilly', words: 'Sorry for the pen!' }, AT),
    );
    worked(await removeWish(book, wish.id, AT));
    expect(await book.wishes.count()).toBe(0);
    worked(await undoLast(book, AT));
    expect(await book.wishes.get(wish.id)).toMatchObject({
      name: 'Ada & Tilly',
      words: 'Sorry for the pen!',
    });
  });
});

describe('a death', () => {
  const farewell = (keep: boolean) =>
    noteDeath(
      book,
      {
        regularId: bill.id,
        died: { kind: 'day', day: '2026-12-01' },
        toldBy: '',
        toldTo: '',
        keep,
        lines: [],
        promiseLine: '',
      },
      LATER,
    );

  test('calls every open surprise off, and one Undo brings it back as it was', async () => {
    const surprise = await planned();
    worked(await signature(surprise, 'Ada', ada.id));
    const before = await wholeBook(book);
    worked(await farewell(true));
    expect(await book.surprises.get(surprise.id)).toMatchObject({ state: 'called-off' });
    expect(await book.wishes.count(), 'what others wished stays').toBe(1);
    worked(await undoLast(book, LATER));
    expect(await wholeBook(book)).toEqual(before);
  });

  test('that erases takes the plan, its wishes and its photo with it', async () => {
    const surprise = await planned();
    worked(await signature(surprise, 'Ada', ada.id));
    const photo = { type: 'image/png', bytes: new Uint8Array([1]) } as const;
    worked(await endSurprise(book, { id: surprise.id, line: '', photo }, LATER));
    const before = await wholeBook(book);
    worked(await farewell(false));
    const counts = [book.surprises, book.wishes, book.photos].map((table) => table.count());
    expect(await Promise.all(counts)).toEqual([0, 0, 0]);
    worked(await undoLast(book, LATER));
    expect(await wholeBook(book)).toEqual(before);
  });

  test('somebody who is erased takes their signature off every card', async () => {
    worked(await signature(await planned(), 'Ada', ada.id));
    worked(await removeRegular(book, ada.id, LATER));
    expect(await book.wishes.count()).toBe(0);
  });
});

describe('sign-up cards', () => {
  const print = async (count: number) =>
    worked(await printCards(book, { count, language: 'en', wordingVersion: 1 }, AT));

  test('numbers follow on those that were printed, also when two tills print at once', async () => {
    const [one, other] = await Promise.all([print(8), print(8)]);
    expect([one, other].map(({ from, to }) => [from, to]).sort()).toEqual([
      [1, 8],
      [9, 16],
    ]);
    expect(await print(2)).toMatchObject({ from: 17, to: 18 });
  });

  test('a spoiled card is crossed off once; a number never printed is not', async () => {
    await print(8);
    worked(await crossOff(book, { number: 3, why: 'spoiled' }, AT));
    worked(await crossOff(book, { number: 3, why: 'not-agreed' }, LATER));
    const [run] = await book.cardRuns.toArray();
    expect(run?.crossedOff).toEqual([{ number: 3, why: 'not-agreed', at: LATER }]);
    expect(await crossOff(book, { number: 9, why: 'spoiled' }, AT)).toEqual({
      ok: false,
      failure: { kind: 'row-gone' },
    });
  });
});

test('a copy of the book takes every one of these rows, and none that is broken', async () => {
  const surprise = await planned();
  const wish = worked(await signature(surprise, 'Ada', ada.id));
  const run = worked(await printCards(book, { count: 4, language: 'de', wordingVersion: 2 }, AT));
  worked(await putAside(book, { key: 'k', regularId: bill.id }, AT));
  const [aside] = await book.putAside.toArray();
  expect(isRowOf('surprises', surprise)).toBe(true);
  expect(isRowOf('wishes', wish)).toBe(true);
  expect(isRowOf('cardRuns', run)).toBe(true);
  expect(isRowOf('putAside', aside)).toBe(true);
  expect(isRowOf('surprises', { ...surprise, handOver: '2026-02-30' })).toBe(false);
  expect(isRowOf('surprises', { ...surprise, occasion: { kind: 'riddle' } })).toBe(false);
  expect(isRowOf('wishes', { ...wish, words: undefined })).toBe(false);
  expect(isRowOf('cardRuns', { ...run, from: 'one' })).toBe(false);
});
