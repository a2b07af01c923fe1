import { describe, expect, test } from 'vitest';
import {
  copyFileName,
  readManifest,
  tableOfPart,
} from '../../../../shared/formats/copies/copy-manifest.ts';

const AT = '2026-11-22T15:02:00';

/** Tables that books have had since their second layout. */
const NEWER = {
  ...{ lifeEvents: 0, askings: 0, promises: 0, ties: 0, pets: 0, messages: 0 },
  ...{ surprises: 0, wishes: 0, putAside: 0, cardRuns: 0, pages: 0 },
};

/** What a copy of the first format does not say of itself. */
const NOT_SAID = { book: '', from: '', top: '', counts: {}, lately: 0 };

const manifest = {
  format: 'the-usual-copy',
  formatVersion: 1,
  bookVersion: 1,
  appVersion: '0.1.0',
  madeAt: AT,
  shop: 'Corner Café',
  rows: { regulars: 1, facts: 0, visitPages: 0, menu: 0, photos: 0, shop: 1, ledger: 2 },
  visits: 0,
  parts: [{ name: 'rows/regulars-0001.jsonl', bytes: 10, sha256: 'a'.repeat(64) }],
};

const read = (change: object) => readManifest(JSON.stringify({ ...manifest, ...change }), 1);

describe('the file name of a copy says whose it is and from when, on every system', () => {
  test.each([
    ['Corner Café', 'The Usual – Corner Café – 2026-11-22.usual'],
    ['', 'The Usual – 2026-11-22.usual'],
    ['A/B: "the\\best" <tea>?*|', 'The Usual – A B the best tea – 2026-11-22.usual'],
    ['..hidden..', 'The Usual – hidden – 2026-11-22.usual'],
    ['two\nlines\u0000', 'The Usual – two lines – 2026-11-22.usual'],
    ['x'.repeat(500), `The Usual – ${'x'.repeat(60)} – 2026-11-22.usual`],
    ['🧁'.repeat(80), `The Usual – ${'🧁'.repeat(60)} – 2026-11-22.usual`],
  ])('%j', (shop, name) => {
    expect(copyFileName(shop, AT)).toBe(name);
  });
});

describe('the table of contents of a copy', () => {
  test('is read as it was written', () => {
    const written = {
      ...manifest,
      ...{ formatVersion: 2, rows: { ...manifest.rows, ...NEWER }, book: 'b7', regulars: 1 },
      ...{ from: '01a', top: '01c', counts: { till: 2 }, lately: 1 },
    };
    expect(read(written)).toEqual(written);
  });

  test('of an older book holds nothing of what that book did not know', () => {
    const rows = { ...manifest.rows, ...NEWER };
    expect(read({})).toEqual({ ...manifest, ...NOT_SAID, rows, regulars: 1 });
  });

  test.each([
    ['of something else', { format: 'a-recipe' }, 'not-a-copy'],
    ['of a newer format', { formatVersion: 3, parts: null }, 'newer-copy'],
    ['of a newer book', { bookVersion: 2 }, 'newer-copy'],
    ['without its parts', { parts: undefined }, 'copy-damaged'],
    ['made at no time', { madeAt: '2026-13-41T15:02:00' }, 'copy-damaged'],
    ['with fewer than no rows', { rows: { ...manifest.rows, facts: -1 } }, 'copy-damaged'],
    [
      'with a part that climbs out',
      { parts: [{ ...manifest.parts[0], name: '../x' }] },
      'copy-damaged',
    ],
    ['with a part of 10 GB', { parts: [{ ...manifest.parts[0], bytes: 1e10 }] }, 'copy-damaged'],
  ])('%s is refused', (_what, change, why) => {
    expect(read(change)).toBe(why);
  });

  test.each(['', 'null', '[]', '{', '7'])('is not the text %j', (text) => {
    expect(readManifest(text, 1)).toBe('not-a-copy');
  });
});

test('a part belongs to the table it is named after', () => {
  expect(tableOfPart('rows/visitPages-0012.jsonl')).toBe('visitPages');
  expect(tableOfPart('photos/00001.jpeg')).toBeUndefined();
});
