import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DaybookLine } from '../../../../shared/daybook.ts';
import { crc32, crc32c } from '../../../../shared/formats/daybook/crc32.ts';
import { decodeFile, encodeLines } from '../../../../shared/formats/daybook/daybook-record.ts';

const json = fc.json({ maxDepth: 2 }).map((text) => JSON.stringify(JSON.parse(text)));
const line: fc.Arbitrary<DaybookLine> = fc.record({
  frame: json,
  told: fc.oneof(json, fc.constant('')),
});
const linesOf = (least: number) => fc.array(line, { minLength: least, maxLength: 8 });

const LINES: readonly DaybookLine[] = [
  { frame: '{"id":"a","kind":"logged-visit"}', told: '{"about":"Bill Rodgers"}' },
  { frame: '{"id":"b","n":12}', told: '{"about":"Zoë Müller","what":[1,2,3]}' },
  { frame: '{"id":"c"}', told: '{"about":"12 00000000 00000000 1 1 "}' },
];

const whole = (lines: readonly DaybookLine[]) => ({
  lines,
  damaged: [],
  isTorn: false,
  next: lines.length + 1,
  endsWell: true,
});

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  return bytes.with(bit >> 3, (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
}

/** The number of the line that a byte belongs to. */
function lineAt(lines: readonly DaybookLine[], byte: number): number {
  const ends = lines.map((_, at) => encodeLines(1, lines.slice(0, at + 1)).length);
  return ends.findIndex((end) => byte < end) + 1;
}

test('both checksums give the sums their standards print for "123456789"', () => {
  const digits = new TextEncoder().encode('123456789');
  expect(crc32(digits)).toBe(0xcbf43926);
  expect(crc32c(digits)).toBe(0xe3069283);
  expect(crc32(digits.subarray(4), crc32(digits.subarray(0, 4)))).toBe(0xcbf43926);
});

describe('a file of the daybook', () => {
  test('gives back what was written, in any number of pieces', () => {
    fc.assert(
      fc.property(linesOf(0), fc.nat(8), (lines, cut) => {
        const bytes = join(
          encodeLines(1, lines.slice(0, cut)),
          encodeLines(1 + Math.min(cut, lines.length), lines.slice(cut)),
        );
        expect(decodeFile(bytes)).toEqual({ ...whole(lines), end: bytes.length });
      }),
    );
  });

  test('may have room kept ahead', () => {
    const bytes = encodeLines(1, LINES);
    expect(decodeFile(join(bytes, new Uint8Array(999)))).toEqual({
      ...whole(LINES),
      end: bytes.length,
    });
    expect(decodeFile(new Uint8Array(999))).toEqual({ ...whole([]), end: 0 });
  });

  test('cut at any byte of its last line loses that line alone, with or without room behind', () => {
    const before = encodeLines(1, LINES.slice(0, 2)).length;
    const bytes = encodeLines(1, LINES);
    for (let cut = before; cut < bytes.length; cut += 1) {
      for (const room of [0, 600]) {
        const read = decodeFile(join(bytes.subarray(0, cut), new Uint8Array(room)));
        // Short of its line break alone, the line is there after all.
        const isThere = cut === bytes.length - 1;
        expect(read.lines).toEqual(isThere ? LINES : LINES.slice(0, 2));
        expect(read.damaged).toEqual([]);
        expect(read.isTorn).toBe(cut > before && !isThere);
        expect(read.endsWell).toBe(cut === before);
      }
    }
  });

  test('with any one bit changed names that line, and gives the others as they were', () => {
    const bytes = encodeLines(1, LINES);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const read = decodeFile(flipped(bytes, bit));
      const number = lineAt(LINES, bit >> 3);
      const rest = LINES.filter((_, at) => at !== number - 1);
      // The tab and the line break say nothing: the line is read without them.
      if (read.lines.length < LINES.length) {
        expect([read.lines, read.damaged, read.isTorn]).toEqual([rest, [number], false]);
      } else {
        expect([read.lines, read.damaged, read.isTorn]).toEqual([LINES, [], false]);
        expect([9, 10]).toContain(bytes[bit >> 3]);
      }
    }
  });

  test('with some bytes written over names what is hit and never gives a line that was not written', () => {
    fc.assert(
      fc.property(
        linesOf(2),
        fc.nat(),
        fc.uint8Array({ minLength: 1, maxLength: 60 }),
        (lines, place, noise) => {
          const bytes = encodeLines(1, lines);
          const from = place % bytes.length;
          const hit = bytes.slice();
          hit.set(noise.subarray(0, bytes.length - from), from);
          const first = lineAt(lines, from);
          const last = lineAt(lines, Math.min(from + noise.length, bytes.length) - 1);
          const read = decodeFile(hit);
          expect(read.lines.slice(0, first - 1)).toEqual(lines.slice(0, first - 1));
          expect(read.lines.slice(read.lines.length - lines.length + last)).toEqual(
            lines.slice(last),
          );
          for (const got of read.lines) expect(lines).toContainEqual(got);
          if (last < lines.length) {
            for (const number of read.damaged) expect(number >= first && number <= last).toBe(true);
            expect(read.lines.length + read.damaged.length).toBe(lines.length);
          }
        },
      ),
    );
  });

  test('whose told part was blanked keeps its frame and its number', () => {
    const bytes = encodeLines(1, LINES);
    const [first] = LINES;
    if (first === undefined) throw new Error('There are lines.');
    const toldAt = encodeLines(1, [first]).length - 1 - first.told.length;
    bytes.fill(32, toldAt, toldAt + first.told.length);
    expect(decodeFile(bytes)).toEqual({
      ...whole([{ ...first, told: '' }, ...LINES.slice(1)]),
      end: bytes.length,
    });
  });

  test('without its beginning names what is missing there', () => {
    const skipped = encodeLines(1, LINES.slice(0, 2)).length;
    expect(decodeFile(encodeLines(1, LINES).subarray(skipped))).toMatchObject({
      lines: LINES.slice(2),
      damaged: [1, 2],
      endsWell: true,
    });
  });

  test('that is noise is no file, and nothing falls over', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (noise) => {
        expect(decodeFile(noise).lines).toEqual([]);
      }),
    );
    expect(decodeFile(new TextEncoder().encode('{"a":1}\n{"b":2}\n')).damaged).toEqual([1, 2]);
  });

  test('with a number no daybook reaches is read without naming a million lines', () => {
    const read = decodeFile(encodeLines(900_000_000_000_000, LINES.slice(0, 1)));
    expect(read.lines).toHaveLength(1);
    expect(read.damaged).toHaveLength(100_000);
  });
});
