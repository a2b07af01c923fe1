import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { WHERE_IT_MATTERS } from './hosts/where-told.ts';

const STORIES = fileURLToPath(new URL('e2e', import.meta.url));

test('every story that is told in certain hosts is there under its name', async () => {
  const files = await readdir(STORIES, { recursive: true });
  const stories = files.filter((file) => file.endsWith('.test.ts'));
  const texts = await Promise.all(stories.map((file) => readFile(join(STORIES, file), 'utf8')));
  const names = Object.keys(WHERE_IT_MATTERS);
  expect(names.filter((name) => !texts.some((text) => text.includes(`'${name}'`)))).toEqual([]);
});
