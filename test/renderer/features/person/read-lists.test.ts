import { expect, test } from 'vitest';
import { readPhones, readWords } from '../../../../renderer/features/person/read-lists.ts';

test('tags are parted by commas, and each is kept once', () => {
  expect(readWords(' knitters, crossword ,, knitters; Friday lunch')).toEqual([
    'knitters',
    'crossword',
    'Friday lunch',
  ]);
});

test('a phone number without digits is handed back', () => {
  expect(readPhones('01632 960114, mobile')).toEqual({ ok: false, failure: 'mobile' });
  expect(readPhones('01632 960114, +44 1632 960115')).toEqual({
    ok: true,
    value: ['01632 960114', '+44 1632 960115'],
  });
});
