import { expect, test } from 'vitest';
import { outToday, readOutToday } from '../../../../shared/rules/coming/out-today.ts';

test('what is out is out for one day', () => {
  const shop = { outToday: { day: '2027-06-09', items: ['quiche'] } } as const;
  expect(outToday(shop, '2027-06-09')).toEqual(['quiche']);
  expect(outToday(shop, '2027-06-10')).toEqual([]);
  expect(outToday({}, '2027-06-09')).toEqual([]);
  expect(outToday(null, '2027-06-09')).toEqual([]);
});

test.each([
  ['cardamom buns, quiche', ['cardamom buns', 'quiche']],
  ['  cardamom   buns ,, Quiche; quiche ', ['cardamom buns', 'Quiche']],
  ['', []],
  [' , ', []],
])('a line is read as a list: %j', (line, items) => {
  expect(readOutToday(line)).toEqual(items);
});
