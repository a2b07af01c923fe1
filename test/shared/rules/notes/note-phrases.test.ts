import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import { NOTE_KINDS, type NoteContext } from '../../../../shared/rules/notes/note-reading.ts';
import { fileAs, nextChoice, readQuickNote } from '../../../../shared/rules/notes/quick-note.ts';
import { timesLongerForTenTimes } from '../../../helpers/how-it-grows.ts';
import { ASKED } from './phrases/asked.ts';
import { BIRTHDAYS } from './phrases/birthdays.ts';
import { FAMILY } from './phrases/family.ts';
import { IMPOSSIBLE } from './phrases/impossible.ts';
import { LET_DOWNS } from './phrases/let-downs.ts';
import { NO_EVENTS } from './phrases/no-events.ts';
import { ON_DAYS } from './phrases/on-days.ts';
import { OTHERS } from './phrases/others.ts';
import { PETS } from './phrases/pets.ts';
import { PROMISES } from './phrases/promises.ts';
import { type Phrase, shown } from './phrases/shown.ts';
import { TENDER } from './phrases/tender.ts';
import { TRIPS } from './phrases/trips.ts';
import { WORK } from './phrases/work.ts';

const WEDNESDAY: NoteContext = {
  spots: ['bar', 'window table'],
  today: '2026-05-20',
  southern: false,
};

function on(today: CalendarDay): NoteContext {
  return { ...WEDNESDAY, today };
}

const TABLES: Readonly<Record<string, readonly Phrase[]>> = {
  'what may mean several days': ASKED,
  'dates that cannot be': IMPOSSIBLE,
  'weddings and babies': FAMILY,
  'work and homes': WORK,
  trips: TRIPS,
  'illness and loss': TENDER,
  'what did not come': LET_DOWNS,
  'whatever else happens': OTHERS,
  birthdays: BIRTHDAYS,
  promises: PROMISES,
  pets: PETS,
  'what is no event': NO_EVENTS,
};

describe.each(Object.entries(TABLES))('%s', (_, phrases) => {
  it.each(phrases)('%s', (line, expected) => {
    const reading = readQuickNote(line, WEDNESDAY);
    expect(shown(reading)).toBe(expected);
    expect(reading.line).toBe(line);
  });
});

describe.each(Object.entries(ON_DAYS))('typed on %s', (today, phrases) => {
  it.each(phrases)('%s', (line, expected) => {
    expect(shown(readQuickNote(line, on(today as CalendarDay)))).toBe(expected);
  });
});

test('the tables are as long as they are meant to be', () => {
  expect(Object.values(TABLES).flat().length).toBeGreaterThan(200);
  expect(ASKED.length).toBeGreaterThanOrEqual(20);
  expect(NO_EVENTS.length).toBeGreaterThanOrEqual(25);
  expect(ASKED.every(([, expected]) => expected.includes('ask'))).toBe(true);
  expect(
    NO_EVENTS.every(([, kind]) => /^(?:note|preference|usual|spot|caution|companion)/.test(kind)),
  ).toBe(true);
});

describe('what the shop knows decides', () => {
  it.each([
    ['day-first', 'exam 2026-07-06 | 2026-06-07'],
    ['month-first', 'exam 2026-06-07 | 2026-07-06'],
  ] as const)('6/7 where it is %s', (dayOrder, expected) => {
    expect(shown(readQuickNote('exam 06/07', { ...WEDNESDAY, dayOrder }))).toBe(expected);
  });

  it.each([
    ['wedding this summer', 'wedding summer 2026 | summer 2027'],
    ['wedding in spring', 'wedding spring 2026 | spring 2027'],
    ['wedding next winter', 'wedding ask winter 2026 | winter 2027'],
    ['baby due in autumn', 'baby autumn 2026 | autumn 2027'],
  ])('%s, south of the equator', (line, expected) => {
    expect(shown(readQuickNote(line, { ...WEDNESDAY, southern: true }))).toBe(expected);
  });

  it('a summer that began last year is still this one', () => {
    const january = { ...on('2027-01-15'), southern: true };
    expect(shown(readQuickNote('wedding this summer', january))).toBe(
      'wedding summer 2026 | summer 2027',
    );
  });
});

describe('one key corrects the day', () => {
  const timesAfter = (line: string, keys: number) => {
    let reading = readQuickNote(line, WEDNESDAY);
    for (let key = 0; key < keys; key++) reading = nextChoice(reading);
    return reading.event?.when ?? reading.birthday?.birthday ?? reading.promise?.by;
  };

  it('from nothing chosen to the first, then on, then round', () => {
    expect([0, 1, 2, 3].map((keys) => timesAfter('exam 06/07', keys))).toEqual([
      undefined,
      { kind: 'day', day: '2026-07-06' },
      { kind: 'day', day: '2026-06-07' },
      { kind: 'day', day: '2026-07-06' },
    ]);
  });

  it('from what was understood to the next', () => {
    expect(timesAfter('wedding 12 june', 1)).toEqual({ kind: 'day', day: '2027-06-12' });
    expect(timesAfter('turns 100 next sunday', 2)).toBe('1926-05-31');
    expect(timesAfter('keep a loaf for saturday', 1)).toBe('2026-05-30');
    expect(timesAfter('mum in hospital', 1)).toEqual({ kind: 'soon' });
  });

  it('leaves alone what has no other day', () => {
    for (const line of [
      'wedding 31 june',
      'oat',
      'dog Tilly',
      'birthday 31 june',
      'owe her a coffee',
    ]) {
      const reading = readQuickNote(line, WEDNESDAY);
      expect(nextChoice(reading)).toEqual(reading);
    }
  });
});

describe('filed by hand', () => {
  it.each([
    ['something', 'event', 'other “something” unknown | soon'],
    ['bees arrive on friday', 'event', 'other “bees arrive” 2026-05-22 | 2026-05-29'],
    ['birthday 14 march', 'event', 'other “birthday” 2027-03-14 yearly'],
    ['14 march', 'birthday', 'birthday --03-14'],
    ['no idea', 'birthday', 'birthday no day'],
    ['new beans friday', 'promise', 'promise “new beans” by 2026-05-22 | 2026-05-29'],
    ['Tilly', 'pet', 'pet “Tilly”'],
    ['wedding 12 june', 'note', 'note “wedding 12 june”'],
  ] as const)('%s as %s', (line, kind, expected) => {
    expect(shown(fileAs(line, kind, WEDNESDAY))).toBe(expected);
  });

  it('every kind makes something of every line', () => {
    for (const [line] of Object.values(TABLES).flat()) {
      for (const kind of NOTE_KINDS) {
        const reading = fileAs(line, kind, WEDNESDAY);
        expect(reading).toMatchObject({ kind, line });
        expect(reading.event === undefined).toBe(kind !== 'event');
        expect(reading.birthday === undefined).toBe(kind !== 'birthday');
        expect(reading.promise === undefined).toBe(kind !== 'promise');
        expect(reading.pet === undefined).toBe(kind !== 'pet');
      }
    }
  });
});

describe('any line at all', () => {
  const WORDS = Object.values(TABLES).flatMap((table) =>
    table.flatMap(([line]) => line.split(' ')),
  );
  const mixed = fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.nat(9999).map(String)), { maxLength: 12 })
    .map((words) => words.join(' '));

  test('is read without fail, is kept as typed, and is chosen only from its choices', () => {
    const days = fc.constantFrom(...(Object.keys(ON_DAYS) as CalendarDay[]));
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 200 }), mixed), days, (line, today) => {
        const reading = readQuickNote(line, on(today));
        expect(reading.line).toBe(line);
        const { event } = reading;
        if (!event) return;
        expect(event.when === undefined || event.choices.includes(event.when)).toBe(true);
        expect(event.when !== undefined || event.choices.length !== 1).toBe(true);
        expect(reading.layer === 'behind' || event.mood === 'joyful').toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('two ends of one span that fall together every year are no question', () => {
    const { event } = readQuickNote('anniversary going till july july 8253', on('2027-03-14'));
    expect(event?.choices).toHaveLength(1);
    expect(event?.when).toEqual(event?.choices[0]);
  });

  test('is read in no more than words times words, however long it is', () => {
    const pieces = [
      'a ',
      'his ',
      'on the ',
      'friday ',
      '12 ',
      '- ',
      'birthday ',
      'back ',
      "'s ",
      'no ',
      'so no ',
      'cats, ',
      '0113 ',
    ];
    // Where a pattern looks at each word once more for each before it, it takes a hundred times as long.
    for (const piece of pieces) {
      const grows = timesLongerForTenTimes(
        (many) => readQuickNote(piece.repeat(many), WEDNESDAY),
        200,
      );
      expect({ piece, grows: grows < 300 }).toEqual({ piece, grows: true });
    }
  });
});
