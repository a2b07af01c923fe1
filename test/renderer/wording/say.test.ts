import { expect, test } from 'vitest';
import { say } from '../../../renderer/wording/say.ts';

test('a name written from right to left keeps its place in the sentence', () => {
  expect(say('counter.added', { name: 'שרה כהן' })).toBe('\u2068שרה כהן\u2069 is in the book.');
});

test('a mark that turns the writing round ends with the name it stands in', () => {
  expect(say('counter.added', { name: 'a\u202Eb' })).toBe('\u2068a\u202Eb\u2069 is in the book.');
});

test('every other name stands in the sentence as it is', () => {
  expect(say('counter.added', { name: 'Zoë <b>' })).toBe('Zoë <b> is in the book.');
});
