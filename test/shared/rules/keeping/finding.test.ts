import { describe, expect, test } from 'vitest';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { KeptCopy, Survey } from '../../../../shared/daybook.ts';
import { bookThere } from '../../../../shared/rules/keeping/books-there.ts';
import {
  type Finding,
  findingOf,
  isRoomFor,
  type KnownAtStart,
  ROOM_FOR_NEW_LEAF,
  ROOM_TO_WRITE,
  type StoreSeen,
} from '../../../../shared/rules/keeping/finding.ts';

const MB = 1024 * 1024;

const copy: KeptCopy = {
  name: 'Corner.usual',
  bytes: 90_000,
  about: {
    book: 'the-usual',
    shop: 'Corner Café',
    regulars: 63,
    visits: 10_352,
    madeAt: '2026-11-30T07:40:00' as LocalTime,
    top: '',
    counts: { till: 400 },
  },
};
const daybook = {
  book: 'the-usual',
  files: [{ name: '0001 2026-11.daybook', month: '2026-11', bytes: 5_000 }],
};
const nothingKept: Survey = { free: 900 * MB, daybooks: [], copies: [], store: 'unknown' };
const kept: Survey = { ...nothingKept, daybooks: [daybook], copies: [copy] };
const mark = {
  book: 'the-usual',
  shop: 'Corner Café',
  since: '2026-03-02T08:00:00' as LocalTime,
};
const nothing: StoreSeen = { kind: 'nothing' };
const sound: StoreSeen = {
  kind: 'read',
  hasShop: true,
  hasRows: true,
  isOlder: false,
  counts: { till: 441 },
};
const empty: StoreSeen = { ...sound, hasShop: false, hasRows: false, counts: {} };
const unreadable: StoreSeen = { kind: 'unreadable', detail: 'UnknownError' };

function known(more: Partial<KnownAtStart>): KnownAtStart {
  return { survey: nothingKept, onShelf: undefined, mark: undefined, store: nothing, ...more };
}

type Case = readonly [what: string, more: Partial<KnownAtStart>, finding: Finding['kind']];

describe('what is found at the start', () => {
  test.each<Case>([
    ['a machine that never had the app', {}, 'new-shop'],
    ['an app that was opened once, with nothing written', { store: empty }, 'new-shop'],
    ['nothing, and a shell that does not answer', { survey: undefined }, 'new-shop'],
    ['a book', { store: sound, mark, survey: kept }, 'open'],
    ['a book of before there were marks and daybooks', { store: sound }, 'open'],
    ['a book, and a shell that does not answer', { store: sound, mark, survey: undefined }, 'open'],
    ['a book in the midst of its first import', { store: { ...sound, hasShop: false } }, 'open'],
    [
      'a daybook with more in it than the book',
      { store: sound, mark, survey: kept, inDaybook: { till: 450 } },
      'behind',
    ],
    [
      'a daybook with less in it than the book',
      { store: sound, mark, survey: kept, inDaybook: { till: 430 } },
      'open',
    ],
    [
      'a daybook that a second till has written in',
      { store: sound, mark, survey: kept, inDaybook: { till: 441, garden: 3 } },
      'behind',
    ],
    ['no store, but the mark of this device', { mark }, 'gone'],
    ['no store, the mark and what is kept', { mark, survey: kept }, 'gone'],
    ['no store, the mark, and a shell that does not answer', { mark, survey: undefined }, 'gone'],
    ['an empty store where the shelf points to a book', { store: empty, onShelf: 'b2' }, 'gone'],
    [
      'an empty store, with the mark and what is kept',
      { store: empty, mark, survey: kept },
      'gone',
    ],
    ['a store without its shop row', { store: { ...sound, hasShop: false }, mark }, 'damaged'],
    ['a store that cannot be read', { store: unreadable, mark, survey: kept }, 'damaged'],
    ['a store that cannot be read, and nothing else', { store: unreadable }, 'damaged'],
    ['another browser’s copies', { survey: { ...kept, daybooks: [] } }, 'other-book'],
    ['another browser’s daybook', { survey: { ...kept, copies: [] }, store: empty }, 'other-book'],
    ['a daybook with not a line in it', { survey: withEmptyDaybook() }, 'new-shop'],
    [
      'a book of a newer app, on a full disk',
      { store: { kind: 'newer', bookVersion: 9, appVersion: 6 }, survey: full(0) },
      'newer',
    ],
    ['a full disk under a sound book', { store: sound, mark, survey: full(15 * MB) }, 'no-room'],
    ['a full disk under a damaged book', { store: unreadable, mark, survey: full(3) }, 'no-room'],
    ['a full disk and no book', { survey: full(0) }, 'no-room'],
    ['room enough, and not a byte more', { store: sound, survey: full(ROOM_TO_WRITE) }, 'open'],
    [
      'an older book, and no room to lay it out anew',
      { store: { ...sound, isOlder: true, counts: undefined }, survey: full(20 * MB) },
      'no-room',
    ],
  ])('%s', (_what, more, kind) => {
    expect(findingOf(known(more)).kind).toBe(kind);
  });
});

function full(free: number): Survey {
  return { ...kept, free };
}

function withEmptyDaybook(): Survey {
  const files = [{ name: '0001 2026-11.daybook', month: '2026-11', bytes: 0 }];
  return { ...nothingKept, daybooks: [{ book: 'x', files }] };
}

test('on a full disk a sound book may be read; a damaged or older one may not', () => {
  const onFull = (store: StoreSeen) => findingOf(known({ store, mark, survey: full(3 * MB) }));
  const free = 3 * MB;
  expect(onFull(sound)).toEqual({ kind: 'no-room', free, needed: 16 * MB, canRead: true });
  expect(onFull(unreadable)).toEqual({ kind: 'no-room', free, needed: 16 * MB, canRead: false });
  expect(onFull({ ...sound, isOlder: true })).toEqual({
    kind: 'no-room',
    free,
    needed: 40 * MB,
    canRead: false,
  });
});

test('of what is kept, the book that was open here comes first, however old it is', () => {
  const other = { ...copy, about: { ...about(), book: 'b2', madeAt: late } };
  const survey = { ...kept, copies: [other, copy] };
  const gone = findingOf(known({ mark, survey }));
  expect(gone).toMatchObject({ kind: 'gone', shop: 'Corner Café' });
  expect('there' in gone && gone.there.map(({ book }) => book)).toEqual(['the-usual', 'b2']);
});

const late = '2026-11-30T20:00:00' as LocalTime;

function about() {
  if (!copy.about) throw new Error('The copy says nothing of itself');
  return copy.about;
}

test('a leaf is turned only where there is room for it, or nobody can tell', () => {
  expect(isRoomFor(ROOM_FOR_NEW_LEAF, undefined)).toBe(true);
  expect(isRoomFor(ROOM_FOR_NEW_LEAF, 31 * MB)).toBe(false);
  expect(isRoomFor(ROOM_FOR_NEW_LEAF, 32 * MB)).toBe(true);
});

test('a store that was put back from before another book was opened is not opened in its place', () => {
  const before = {
    survey: { ...kept, store: 'put-back' },
    onShelf: 'older',
    opens: 'older',
    store: sound,
  } as const;
  expect(findingOf({ ...before, mark })).toMatchObject({
    kind: 'damaged',
    shop: 'Corner Café',
    there: [{ book: 'the-usual' }],
  });
  expect(findingOf({ ...before, mark: { ...mark, book: 'older' } })).toEqual({ kind: 'open' });
});

test('of two copies the one that holds more is the newer, whatever the clock said', () => {
  const about = copy.about ?? undefined;
  if (!about) throw new Error('The copy says nothing of itself');
  const wrongClock = {
    ...copy,
    name: 'Of 2015.usual',
    about: { ...about, madeAt: '2015-01-01T00:00:00' as LocalTime, counts: { till: 500 } },
  };
  const { copies } = bookThere({ daybooks: [], copies: [copy, wrongClock] }, 'the-usual');
  expect(copies.map(({ name }) => name)).toEqual(['Of 2015.usual', 'Corner.usual']);
});
