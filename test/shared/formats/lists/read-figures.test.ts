import { expect, test } from 'vitest';
import {
  currencyIn,
  fractionDigitsOf,
  readMoney,
  readNumber,
} from '../../../../shared/formats/lists/read-figures.ts';

test.each([
  ['$18.00 ', 1800],
  ['$1,234.00', 123400],
  ['12,50', 1250],
  ['1.234,50 €', 123450],
  ['1 234,50', 123450],
  ['38.7', 3870],
  ['22.200000000000003', 2220],
  ['(5.00)', -500],
  ['-5', -500],
  ['EUR 3.20', 320],
  ['3.20 CHF', 320],
  ['£.80', 80],
  ['1,234', 123400],
])('%s is %i cents', (text, cents) => {
  expect(readMoney(text)).toBe(cents);
});

test('yen have no decimals', () => {
  expect(readMoney('¥1,450', 0)).toBe(1450);
});

test.each(['3b3', 'a3x', '', '-', '12/04/2019', '1.2.3', 'free'])('“%s” is no amount', (text) => {
  expect(readMoney(text)).toBeUndefined();
});

test.each([
  ['2', 2],
  ['1.0', 1],
  ['0,5', 0.5],
  ['-1', -1],
])('%s things are %f', (text, count) => {
  expect(readNumber(text)).toBe(count);
});

test.each([
  ['$18.00 ', 'USD'],
  ['12,50 €', 'EUR'],
  ['￥450', 'JPY'],
  ['18.00', undefined],
  ['a $ sign', undefined],
])('“%s” speaks for %s', (cell, currency) => {
  expect(currencyIn([['Beans', cell]])).toBe(currency);
});

test('euros have two decimals and yen none', () => {
  expect([fractionDigitsOf('EUR'), fractionDigitsOf('JPY')]).toEqual([2, 0]);
});
