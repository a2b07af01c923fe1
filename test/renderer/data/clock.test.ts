import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { moveVisits } from '../../../renderer/data/acts/move-visit.ts';
import { addRegular } from '../../../renderer/data/acts/regulars.ts';
import { logVisit } from '../../../renderer/data/acts/visits.ts';
import { writtenBetween } from '../../../renderer/data/clock/written-between.ts';
import { People } from '../../../renderer/data/people/people.ts';
import type { Book } from '../../../renderer/data/store/database.ts';
import { visitsOf } from '../../../renderer/data/store/visit-pages.ts';
import { undoLast } from '../../../renderer/data/undo/undo.ts';
import { readClock } from '../../../renderer/platform/clock.ts';
import { addDays, type LocalTime } from '../../../shared/calendar-day.ts';
import type { Visit } from '../../../shared/domain/visit.ts';
import { freshBook, worked } from '../../helpers/fresh-book.ts';

// Before the page's own watch is begun: on a later day than that its clock would have been put back.
vi.hoisted(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T15:02:00') }));

const MONDAY: LocalTime = '2026-11-30T15:02:00';
const BACK_TWO_DAYS: LocalTime = '2026-11-28T15:05:00';
const A_YEAR_AHEAD: LocalTime = '2027-11-30T15:05:00';

let book: Book;
let people: People | undefined;

/** Sets the computer's clock; timers, and the clock nobody can set, go on as they are. */
function setClock(time: LocalTime): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
}

beforeEach(async () => {
  setClock(MONDAY);
  book = await freshBook();
});

afterEach(async () => {
  people?.close();
  people = undefined;
  vi.useRealTimers();
  await book.delete({ disableAutoOpen: true });
});

async function write(name: string): Promise<string> {
  return worked(await addRegular(book, { name }, readClock())).id;
}

async function log(id: string, at: LocalTime = readClock()): Promise<Visit> {
  const visit = worked(await logVisit(book, { regularId: id, about: 'somebody', had: [], at }));
  await people?.settled();
  return visit;
}

/** The app is opened, once more. */
async function open(): Promise<People> {
  people?.close();
  people = await People.read(book);
  return people;
}

async function hereNames(of: People): Promise<string[]> {
  await of.settled();
  of.here(readClock());
  await of.settled();
  expect([...of.whoIsHere(readClock())].sort()).toEqual(
    of
      .here(readClock())
      .map(({ id }) => id)
      .sort(),
  );
  return of.here(readClock()).map(({ name }) => name);
}

describe('whoever was logged last is here', () => {
  test('when the clock is put back two days, or forward a year, while the app is open', async () => {
    const ada = await write('Ada');
    const app = await open();
    await log(ada);
    expect(await hereNames(app)).toEqual(['Ada']);
    setClock(BACK_TWO_DAYS);
    expect(await hereNames(app)).toEqual(['Ada']);
    setClock(A_YEAR_AHEAD);
    expect(await hereNames(app)).toEqual(['Ada']);
    expect(app.here(readClock())[0]?.lastVisitAt).toBe(MONDAY);
  });

  test('in the order they came, when the clock is set between them', async () => {
    const [ada, bill, cy] = [await write('Ada'), await write('Bill'), await write('Cy')];
    const app = await open();
    await log(ada);
    setClock(A_YEAR_AHEAD);
    await log(bill);
    setClock(BACK_TWO_DAYS);
    await log(cy);
    expect(await hereNames(app)).toEqual(['Cy', 'Bill', 'Ada']);
  });

  test('and no longer once it is undone', async () => {
    const ada = await write('Ada');
    const app = await open();
    await log(ada);
    setClock(A_YEAR_AHEAD);
    worked(await undoLast(book, readClock()));
    expect(await hereNames(app)).toEqual([]);
  });

  test('after a restart with the clock put back', async () => {
    const [ada, bill] = [await write('Ada'), await write('Bill')];
    await log(ada);
    await log(bill);
    setClock(BACK_TWO_DAYS);
    expect(await hereNames(await open())).toEqual(['Bill']);
  });

  test('but after a restart with the clock a year on, nobody can know', async () => {
    await log(await write('Ada'));
    setClock(A_YEAR_AHEAD);
    expect(await hereNames(await open())).toEqual([]);
  });

  test('and the night after is the next day, also on a computer that slept', async () => {
    const ada = await write('Ada');
    const app = await open();
    await log(ada);
    setClock('2026-12-01T07:30:00');
    expect(await hereNames(app)).toEqual([]);
  });

  test('but not by a visit of last week that is only written down now', async () => {
    const ada = await write('Ada');
    const app = await open();
    await log(ada, '2026-11-23T15:02:00');
    expect(await hereNames(app)).toEqual([]);
  });
});

describe('a visit dated ahead', () => {
  test('makes nobody due at its hour, and its person due at theirs', async () => {
    const ada = await write('Ada');
    for (let week = 6; week >= 1; week -= 1) {
      await log(ada, `${addDays('2026-11-30', -7 * week)}T15:00:00`);
    }
    await log(ada, '2027-11-30T08:00:00');
    await log(await write('Last'), '2026-11-30T09:00:00');
    const app = await open();
    const due = async (now: LocalTime) => {
      app.due(now, 8);
      await app.settled();
      return app.due(now, 8).map(({ card }) => card.name);
    };
    expect(await due('2026-11-30T14:55:00')).toEqual(['Ada']);
    expect(await due('2026-12-01T08:00:00')).toEqual([]);
    expect(app.one(ada, 'count')).toMatchObject({
      visitCount: 7,
      lastVisitAt: '2026-11-23T15:00:00',
    });
    expect(app.ahead('2026-12-01T08:00:00')).toEqual([ada]);
    const [last] = (await visitsOf(book, ada)).slice(-1);
    const moves = [{ regularId: ada, visitId: last?.id ?? '', to: MONDAY }];
    worked(await moveVisits(book, { moves, about: 'Ada', at: readClock() }));
    await app.settled();
    expect(app.ahead('2026-12-01T08:00:00')).toEqual([]);
    expect(app.one(ada, 'count')?.lastVisitAt).toBe(MONDAY);
  });

  test('was written down between what was written before and after by a clock that was right', async () => {
    const ada = await write('Ada');
    await log(ada);
    setClock(A_YEAR_AHEAD);
    const first = await log(ada);
    setClock('2027-11-30T15:09:00');
    const second = await log(ada);
    setClock('2026-11-30T15:20:00');
    await log(ada);
    const now: LocalTime = '2026-11-30T15:30:00';
    const between = { after: MONDAY, until: '2026-11-30T15:20:00' };
    expect(await writtenBetween(book, first.id, now)).toEqual(between);
    expect(await writtenBetween(book, second.id, now)).toEqual(between);
    expect(await writtenBetween(book, 'ffffffff-ffff-7000-8000-000000000000', now)).toBeUndefined();
  });
});

describe('visits put right', () => {
  test('are one change, whosever they are, and one Undo', async () => {
    const [ada, bill] = [await write('Ada'), await write('Bill')];
    const of = async () => [
      ...(await visitsOf(book, ada)).map(({ at }) => at),
      ...(await visitsOf(book, bill)).map(({ at }) => at),
    ];
    await log(ada);
    const one = await log(ada, A_YEAR_AHEAD);
    const other = await log(bill, A_YEAR_AHEAD);
    const before = await of();
    const to: LocalTime = '2026-11-28T15:05:00';
    const moves = [
      { regularId: ada, visitId: one.id, to },
      { regularId: bill, visitId: other.id, to },
    ];
    worked(await moveVisits(book, { moves, about: '', at: MONDAY }));
    expect(await of()).toEqual([to, MONDAY, to]);
    expect(worked(await undoLast(book, MONDAY))?.kind).toBe('changed-visit');
    expect(await of()).toEqual(before);
  });

  test('are none of them moved when one is gone', async () => {
    const ada = await write('Ada');
    const one = await log(ada, A_YEAR_AHEAD);
    const moves = [
      { regularId: ada, visitId: one.id, to: MONDAY },
      { regularId: ada, visitId: 'gone', to: MONDAY },
    ];
    const result = await moveVisits(book, { moves, about: 'Ada', at: MONDAY });
    expect(result).toEqual({ ok: false, failure: { kind: 'row-gone' } });
    expect((await visitsOf(book, ada)).map(({ at }) => at)).toEqual([A_YEAR_AHEAD]);
  });
});
