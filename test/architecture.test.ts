import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const HOUSES = ['shared', 'electron', 'renderer', 'test'];
const LONGEST_FILE = 300;
const LONGEST_TEST = 400;

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
  expect(trespasses(/^renderer\/ui\//, /^renderer\/(data|studio|features|app|platform)\//)).toEqual(
    [],
  );
  expect(
    trespasses(/^renderer\/(data|platform)\//, /^renderer\/(studio|features|app|ui)\//),
  ).toEqual([]);
  expect(trespasses(/^renderer\/wording\//, /^renderer\/(?!wording\/)/)).toEqual([]);
  expect(trespasses(/^renderer\/studio\//, /^renderer\/(features|app)\//)).toEqual([]);
  expect(trespasses(/^renderer\/features\//, /^renderer\/app\//)).toEqual([]);
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
