import { expect, test } from 'vitest';
import { readOpeningHours } from '../../../shared/formats/opening-hours.ts';

test.each([
  ['7:30 to 18', { from: '07:30', to: '18:00' }],
  ['07:30 to 18:00', { from: '07:30', to: '18:00' }],
  ['7.30-18.15', { from: '07:30', to: '18:15' }],
  ['9 am – 5 pm', { from: '09:00', to: '17:00' }],
  ['9:30am until 5:15pm', { from: '09:30', to: '17:15' }],
  ['18 to 2', { from: '18:00', to: '02:00' }],
  ['', null],
  ['  ', null],
])('the hours %j are understood', (text, hours) => {
  expect(readOpeningHours(text)).toEqual(hours);
});

test.each(['whenever', '7', '25 to 26', '7 to 7', '7 to 9 to 11', '7:61 to 9', 'to', '-'])(
  'the hours %j are not, and nothing is made of them',
  (text) => {
    expect(readOpeningHours(text)).toBeUndefined();
  },
);
