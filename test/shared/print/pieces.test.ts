import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieces } from '../../../shared/print/pieces.ts';

test('what fits stays whole', () => {
  expect(pieces('milk first', 20)).toEqual(['milk first']);
  expect(pieces('', 20)).toEqual(['']);
});

test('a long text is parted between words, a long word wherever it must be', () => {
  expect(pieces('one two three four', 9)).toEqual(['one two ', 'three ', 'four']);
  expect(pieces('Donaudampfschiff', 6)).toEqual(['Donaud', 'ampfsc', 'hiff']);
});

test('no letter is lost, none is torn, and no piece is too long', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (words, most) => {
      const parted = pieces(words, most);
      expect(parted.join('')).toBe(words);
      for (const piece of parted) {
        expect([...piece].length).toBeLessThanOrEqual(most);
        expect(piece).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
      }
    }),
  );
});
