import { expect, test } from 'vitest';
import { howNewIsRead, howNoteIsRead, howOrderIsRead } from './understand/how-read.ts';
import { judgeHeldBack } from './understand/judge-held-back.ts';

const MENU = ['Flat white', 'Plain scone', 'Cheese scone'].map((name) => ({
  id: name,
  name,
  category: '',
  retired: false,
}));

test('how a note was read stands in one line: kind, what, days, mood, layer and consent', () => {
  const read = (line: string) => howNoteIsRead(line, '2026-11-22').split('\t');
  expect(read('wedding 12 june')).toEqual([
    ...['wedding 12 june', 'event', 'wedding', '2027-06-12', 'joyful', 'face-up', ''],
  ]);
  expect(read('chemo starts monday')).toEqual([
    ...['chemo starts monday', 'event', 'illness: chemo starts', '2026-11-23', 'tender'],
    ...['behind', 'needs consent'],
  ]);
  expect(read('no longer allergic to nuts')[1]).toBe('take-back');
});

test('and how an order and somebody new were', () => {
  expect(
    howOrderIsRead('usual but large, 2 scones, matcha', MENU, 'flat white oat').split('\t'),
  ).toEqual([
    'usual but large, 2 scones, matcha',
    '1 Flat white, oat, large',
    '2 “scones”: Plain scone or Cheese scone?',
    'new: matcha',
  ]);
  expect(
    howNewIsRead('robert smith, coeliac, 2 flat whites', MENU, '2026-11-22').split('\t'),
  ).toEqual([
    ...[
      'robert smith, coeliac, 2 flat whites',
      'Robert Smith',
      '',
      '2 Flat white',
      '',
      '',
      'coeliac',
    ],
  ]);
});

test.each([
  ['looked-at.json', 142],
  ['held-back.json', 125],
])('of the lines in %s no fewer are read right than there were', async (file, before) => {
  const path = new URL(`understand/${file}`, import.meta.url).pathname;
  const together = (await judgeHeldBack(path, false)).at(-1);
  const [, right = '0'] = /(\d+) of 150/.exec(together ?? '') ?? [];
  expect(Number(right)).toBeGreaterThanOrEqual(before);
});
