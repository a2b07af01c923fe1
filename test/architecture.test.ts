import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const HOUSES = ['shared', 'electron', 'renderer', 'test'];
const LONGEST_FILE = 300;
const LONGEST_TEST = 400;
const MOST_IN_A_ROOM = 25;
const MOST_IN_A_TEST_ROOM = 30;

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources = HOUSES.flatMap((house) => sourcesIn(join(ROOT, house)));

function sourcesIn(folder: string): Source[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      return { path: relative(ROOT, path), text, imports: importsOf(path, text) };
    });
}

/** What a file imports: paths from the root for our own files, package names for others'. */
function importsOf(path: string, text: string): string[] {
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, name]) => name ?? '',
  );
  return named.map((name) =>
    name.startsWith('.') ? relative(ROOT, join(dirname(path), name)) : name,
  );
}

/** Every import of files under one folder that leads where it must not. */
function trespasses(from: RegExp, mayNot: RegExp): string[] {
  return sources
    .filter((source) => from.test(source.path))
    .flatMap((source) =>
      source.imports.filter((name) => mayNot.test(name)).map((name) => `${source.path} → ${name}`),
    );
}

test('the walk finds the house', () => {
  expect(sources.length).toBeGreaterThan(80);
  expect(sources.some((source) => source.imports.includes('shared/calendar-day.ts'))).toBe(true);
});

test('shared knows nobody', () => {
  expect(trespasses(/^shared\//, /^(electron|renderer|test)\b|^node:|^(react|dexie)/)).toEqual([]);
});

test('the shell and the page never know each other', () => {
  expect(trespasses(/^electron\//, /^renderer\//)).toEqual([]);
  expect(trespasses(/^renderer\//, /^electron\b|^node:/)).toEqual([]);
});

test('inside the page, every layer only looks down', () => {
  expect(
    trespasses(
      /^renderer\/ui\//,
      /^renderer\/(data|studio|ordering|places|features|app|platform)\//,
    ),
  ).toEqual([]);
  expect(
    trespasses(
      /^renderer\/(data|platform)\//,
      /^renderer\/(studio|ordering|places|features|app|ui)\//,
    ),
  ).toEqual([]);
  expect(trespasses(/^renderer\/wording\//, /^renderer\/(?!wording\/)/)).toEqual([]);
  expect(trespasses(/^renderer\/(studio|ordering)\//, /^renderer\/(features|app)\//)).toEqual([]);
  expect(trespasses(/^renderer\/features\//, /^renderer\/app\//)).toEqual([]);
});

test('a place is known to the app by its line in a list alone', () => {
  const lists = /^renderer\/app\/(places|parts|printed-things)\.tsx?$/;
  // Before there is a book or a shop there are no places yet; the clock is watched over all of them.
  const overAll = /^renderer\/features\/(recovery|first-run|clock\/use-clock-watch)/;
  const named = sources
    .filter(({ path }) => path.startsWith('renderer/app/') && !lists.test(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith('renderer/features/') && !overAll.test(name))
        .map((name) => `${path} → ${name}`),
    );
  expect(named).toEqual([]);
  expect(trespasses(/^renderer\/places\//, /^renderer\/(features|app)\//)).toEqual([]);
});

test('features do not import features', () => {
  const crossings = sources.flatMap((source) => {
    const own = /^renderer\/features\/[^/]+\//.exec(source.path)?.[0];
    const others = source.imports.filter((name) => name.startsWith('renderer/features/'));
    return own
      ? others.filter((name) => !name.startsWith(own)).map((name) => `${own} → ${name}`)
      : [];
  });
  expect(crossings).toEqual([]);
});

/** Rooms from the ground up: each imports only from those before it. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'shared/rules': [
    ...['words', 'menu', 'calendar', 'clock', 'tact', 'back-pages', 'edits', 'keeping'],
    ...['habits', 'orders', 'due', 'foresight', 'lives', 'finding', 'dates', 'coming', 'notes'],
    ...['surprises', 'letters', 'sign-up', 'questions'],
  ],
  'renderer/data': [
    ...['store', 'clock', 'daybook', 'commands', 'people', 'acts', 'copies', 'ledger'],
    ...['recovery', 'undo', 'bringing-in', 'learning', 'looks'],
  ],
};

test.each(Object.entries(LAYERS))('the rooms of %s only look down', (house, layers) => {
  const roomOf = (path: string) => path.slice(house.length + 1).split('/')[0] ?? '';
  const inside = sources.filter(({ path }) => path.startsWith(`${house}/`));
  expect(
    inside.filter(({ path }) => !layers.includes(roomOf(path))).map(({ path }) => path),
  ).toEqual([]);
  const up = inside.flatMap(({ path, imports }) =>
    imports
      .filter((name) => name.startsWith(`${house}/`))
      .filter((name) => layers.indexOf(roomOf(name)) > layers.indexOf(roomOf(path)))
      .map((name) => `${path} → ${name}`),
  );
  expect(up).toEqual([]);
});

test('nothing imports itself by a long way round, through types either', () => {
  expect(circleAmong(sources.filter(({ path }) => !path.startsWith('test/')))).toEqual([]);
});

/** Files that import each other in a circle, the first that is found; none when there is none. */
function circleAmong(files: readonly Source[]): string[] {
  const importsBy = new Map(files.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (path: string): string[] => {
    if (done.has(path) || !importsBy.has(path)) return [];
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    way.push(path);
    for (const next of importsBy.get(path) ?? []) {
      const circle = walk(next);
      if (circle.length > 0) return circle;
    }
    way.pop();
    done.add(path);
    return [];
  };
  for (const { path } of files) {
    const circle = walk(path);
    if (circle.length > 0) return circle;
  }
  return [];
}

test('every room can be overlooked', () => {
  const counts = new Map<string, number>();
  for (const house of HOUSES) {
    const files = readdirSync(join(ROOT, house), { recursive: true, withFileTypes: true });
    for (const file of files.filter((one) => one.isFile())) {
      const room = relative(ROOT, file.parentPath);
      counts.set(room, (counts.get(room) ?? 0) + 1);
    }
  }
  const full = [...counts].filter(
    ([room, count]) => count > (room.startsWith('test') ? MOST_IN_A_TEST_ROOM : MOST_IN_A_ROOM),
  );
  expect(full).toEqual([]);
});

test('the database is spoken to in one room, and Electron in another', () => {
  expect(trespasses(/^(shared|electron|renderer\/(?!data\/))/, /^dexie/)).toEqual([]);
  expect(trespasses(/^(shared|renderer)\//, /^electron$/)).toEqual([]);
});

test('nothing shared reads the clock', () => {
  const readers = sources.filter(
    (source) => source.path.startsWith('shared/') && /new Date\(\)|Date\.now\(/.test(source.text),
  );
  expect(readers.map((source) => source.path)).toEqual([]);
});

test('no file has grown into one that knows everything', () => {
  const grown = sources.filter((source) => {
    const longest = source.path.startsWith('test/') ? LONGEST_TEST : LONGEST_FILE;
    return source.text.split('\n').length > longest + 1;
  });
  expect(grown.map((source) => source.path)).toEqual([]);
});

test('no rule of the types or the linter is switched off anywhere', () => {
  const excuse = new RegExp(
    ['@ts-ig' + 'nore', '@ts-expect-er' + 'ror', 'biome-ig' + 'nore'].join('|'),
  );
  expect(sources.filter((source) => excuse.test(source.text)).map(({ path }) => path)).toEqual([]);
});
