import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { WALK } from './e2e/tact-walk/walk.ts';
import { ASKING_PLACES, PEOPLE_ROOMS, WHOLE_PEOPLE } from './tact-places.ts';

/**
 * Keeps the list of places honest: whatever lists, counts, suggests, exports or prints people must
 * ask tact.ts, and must be walked through with somebody who has died (test/e2e/tact-walk.test.ts).
 */
const ROOT = resolve(import.meta.dirname, '..');

const TABLES =
  'regulars|facts|pages|photos|lifeEvents|askings|promises|ties|pets|messages|surprises|wishes|indexCards|changedCards|backPages';

interface Source {
  readonly path: string;
  readonly text: string;
}

const sources = ['renderer', 'shared'].flatMap((house) =>
  readdirSync(join(ROOT, house), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file): Source => {
      const path = join(ROOT, house, file);
      return { path: relative(ROOT, path), text: readFileSync(path, 'utf8') };
    }),
);

const inData = ({ path }: Source) => path.startsWith('renderer/data/');

/** What a source asks tact for, in its words: people.for('count'), allows(standing, 'ask'). */
function purposesOf({ text }: Source): string[] {
  const asked = text.matchAll(
    /(?:\.(?:for|soFar)\(|\.one\([^()]*,\s*|useCard\([^()]*,\s*|allows\([^()]*,\s*)'([a-z-]+)'/g,
  );
  return [...new Set([...asked].map(([, purpose = '']) => purpose))].sort();
}

/** What a source asks for, by its path. */
function asking(of: readonly Source[]): Record<string, string[]> {
  const found = of.map((source) => [source.path, purposesOf(source)] as const);
  return Object.fromEntries(found.filter(([, purposes]) => purposes.length > 0));
}

test('every place that asks tact is known, with what it asks for', () => {
  const known = ASKING_PLACES.map(({ path, asks }) => [path, [...asks].sort()] as const);
  expect(asking(sources)).toEqual(Object.fromEntries(known));
});

test('every place that asks is walked through with somebody who has died, or says where it is proved', () => {
  const names = new Set(WALK.map(({ name }) => name));
  const missing = ASKING_PLACES.flatMap(({ path, walked }) =>
    walked.filter((name) => !names.has(name)).map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
  expect(ASKING_PLACES.filter(({ walked, because }) => walked.length === 0 && !because)).toEqual(
    [],
  );
  const used = new Set(ASKING_PLACES.flatMap(({ walked }) => walked));
  expect([...names].filter((name) => !used.has(name))).toEqual([]);
  expect(names.size).toBeGreaterThanOrEqual(15);
});

test('outside the data room nobody reads people from the tables: they come through tact', () => {
  const table = new RegExp(`\\bbook\\.(?:${TABLES})\\b|\\.table\\('(?:${TABLES})'\\)`);
  const readers = sources.filter((source) => !inData(source) && table.test(source.text));
  expect(readers.map(({ path }) => path)).toEqual([]);
});

test('in the data room every file that touches people’s rows says what it does with whom', () => {
  const table = new RegExp(`\\.(?:${TABLES})\\b|\\.table\\(`);
  const rooms = sources.filter((source) => inData(source) && table.test(source.text));
  expect(rooms.map(({ path }) => path).sort()).toEqual(Object.keys(PEOPLE_ROOMS).sort());
});

test('whoever takes a whole person onto a screen is known, and asks before doing anything with them', () => {
  const takers = sources.filter((source) => !inData(source) && /\buseRegular\(/.test(source.text));
  expect(takers.map(({ path }) => path).sort()).toEqual(Object.keys(WHOLE_PEOPLE).sort());
});

test('the cards in memory are closed: there is no way through them but by a purpose', () => {
  const file = sources.find(({ path }) => path === 'renderer/data/people/people.ts')?.text ?? '';
  const from = file.indexOf('export class People implements PeopleNow {');
  const people = file.slice(from, file.indexOf('\n}\n', from));
  expect(people).toContain('#cards: CardsRead');
  const open = [
    ...people.matchAll(/^ {2}(?!#|private|constructor|static|readonly #)(\w[\w ]*)[(:=<]/gm),
  ];
  const names = open.map(([, name = '']) => name.trim());
  expect(
    names.filter(
      (name) => !['now', 'subscribe', 'settled', 'close', 'nameItems', 'ways'].includes(name),
    ),
  ).toEqual([
    'for',
    'soFar',
    'one',
    'isRead',
    'find',
    'looksLikeCard',
    'getReady',
    'due',
    'here',
    'whoIsHere',
    // Ids alone, whose cards are asked for by purpose.
    'logged',
    'ahead',
    'get isEmpty',
    'get isWhole',
    'get partRead',
    'whole',
  ]);
});

test('a purpose is always said in its own words, so that it can be read here', () => {
  const unsaid = sources
    .filter((source) => !inData(source))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/people\.(?:for|soFar|one)\((?![^()]*'[a-z-]+'\))/g)].map(() => path),
    );
  expect(unsaid).toEqual([]);
});

test('a place that does not ask is found out', () => {
  const forgetful: Source = {
    path: 'renderer/features/raffle/raffle.tsx',
    text: "const all = people.for('count'); book.regulars.toArray();",
  };
  const known = new Set(ASKING_PLACES.map(({ path }) => path));
  expect(Object.keys(asking([forgetful])).filter((path) => !known.has(path))).toEqual([
    forgetful.path,
  ]);
  expect(new RegExp(`\\bbook\\.(?:${TABLES})\\b`).test(forgetful.text)).toBe(true);
});
