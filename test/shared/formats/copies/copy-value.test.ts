import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../../shared/formats/base64.ts';
import { NotARow, readRow, writeRow } from '../../../../shared/formats/copies/copy-value.ts';

const again = (row: unknown) => readRow(writeRow(row));

describe('a row goes out as a line and comes back equal', () => {
  test.each([
    ['a plain row', { id: 'a', phones: ['1', '2'], price: 250, retired: false, gone: null }],
    ['a ledger change with no row before', { before: undefined, after: { id: 'a' } }],
    ['a photo’s bytes', { id: 'p', bytes: new Uint8Array([0, 255, 10, 13, 34]) }],
    ['no bytes at all', { bytes: new Uint8Array() }],
    ['a key of two parts', { key: ['0190-a', 2026] }],
    ['a moment', { at: new Date(1_795_359_720_000) }],
    ['a moment that never was', { at: new Date(Number.NaN) }],
    ['numbers JSON has no word for', { list: [Number.NaN, Infinity, -Infinity, -0, 0] }],
    ['nothing inside a list', { list: [undefined, 1, undefined] }],
    ['a field called $', { $: 'bytes', is: 'AAAA', more: { $: undefined } }],
    ['a field called __proto__', JSON.parse('{"__proto__": {"a": 1}}')],
    ['letters that are half a letter', { name: '\ud83d alone, \u0000, \u2028, <img src=x>' }],
  ])('%s', (_name, row) => {
    expect(again(row)).toStrictEqual(row);
    expect(writeRow(row)).not.toContain('\n');
  });

  test('whatever a row holds', () => {
    const special = fc.oneof(
      fc.constant(undefined),
      fc.date(),
      fc.uint8Array(),
      fc.double(),
      fc.string({ unit: 'binary' }),
    );
    const row = fc.object({ values: [special], key: fc.oneof(fc.constant('$'), fc.string()) });
    fc.assert(
      fc.property(row, (value) => {
        expect(again(value)).toStrictEqual(value);
      }),
    );
  });
});

test.each(['', '{', '{"a":}', '{"$":"bytes","is":"A"}', '{"$":"bytes","is":"A_=="}', '{"$":7}'])(
  'the line %j is not a row, and is refused',
  (line) => expect(() => readRow(line)).toThrow(NotARow),
);

test('what a book never holds is not written', () => {
  expect(() => writeRow({ made: new Map() })).toThrow(TypeError);
  expect(() => writeRow({ made: () => 1 })).toThrow(TypeError);
});

test('bytes as base64 are those of everybody else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
  const long = new Uint8Array(100_000).map((_, index) => index * 7);
  expect(toBase64(long)).toBe(Buffer.from(long).toString('base64'));
});
