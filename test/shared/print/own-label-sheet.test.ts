import { describe, expect, it } from 'vitest';
import {
  type LabelProblem,
  readLabelSheet,
  type TypedSheet,
} from '../../../shared/print/own-label-sheet.ts';
import { readLength } from '../../../shared/print/read-length.ts';

const L7160: TypedSheet = {
  columns: '3',
  rows: '7',
  width: '63.5',
  height: '38.1',
  left: '7.2',
  top: '15.1',
  across: '66',
  down: '38.1',
};
const read = (typed: Partial<TypedSheet>, paper: 'A4' | 'Letter' = 'A4') =>
  readLabelSheet({ ...L7160, ...typed }, { name: 'Ours', paper });

describe('a sheet as it is typed', () => {
  it('is read in tenths of a millimetre', () => {
    expect(read({})).toEqual({
      ok: true,
      value: {
        name: 'Ours',
        paper: 'A4',
        columns: 3,
        rows: 7,
        width: 635,
        height: 381,
        left: 72,
        top: 151,
        across: 660,
        down: 381,
      },
    });
  });

  it('lies in the middle, label by label, when no more was typed than its size', () => {
    const typed = { left: '', top: ' ', across: '', down: '' };
    expect(read(typed)).toMatchObject({
      ok: true,
      value: { left: 98, top: 152, across: 635, down: 381 },
    });
  });

  it('may be typed in inches', () => {
    const typed = {
      rows: '10',
      width: '2 5/8"',
      height: '1 in',
      left: '3/16"',
      top: '1/2"',
      across: '2.75in',
      down: '',
    };
    expect(read(typed, 'Letter')).toMatchObject({
      ok: true,
      value: { width: 666.75, height: 254, left: 47.625, top: 127, across: 698.5, down: 254 },
    });
  });

  const wrong: readonly (readonly [string, Partial<TypedSheet>, LabelProblem])[] = [
    ['no columns', { columns: '0' }, { kind: 'too-small', field: 'columns', least: 1 }],
    ['rows below none', { rows: '-2' }, { kind: 'too-small', field: 'rows', least: 1 }],
    ['half a column', { columns: '2.5' }, { kind: 'not-a-number', field: 'columns' }],
    ['nothing typed', { rows: '' }, { kind: 'not-a-number', field: 'rows' }],
    ['a word', { width: 'wide' }, { kind: 'not-a-number', field: 'width' }],
    ['NaN itself', { height: 'NaN' }, { kind: 'not-a-number', field: 'height' }],
    ['without end', { height: 'Infinity' }, { kind: 'not-a-number', field: 'height' }],
    ['a width of nothing', { width: '0' }, { kind: 'too-small', field: 'width', least: 50 }],
    ['a width below none', { width: '-63.5' }, { kind: 'too-small', field: 'width', least: 50 }],
    ['an edge off the paper', { left: '-1' }, { kind: 'too-small', field: 'left', least: 0 }],
    ['a step that is a word', { across: 'x' }, { kind: 'not-a-number', field: 'across' }],
    ['a thousand labels', { columns: '20', rows: '50' }, { kind: 'too-many', most: 400 }],
    [
      'labels on each other',
      { across: '60' },
      { kind: 'overlap', along: 'across', size: 635, step: 600 },
    ],
    [
      'rows on each other',
      { down: '-38' },
      { kind: 'overlap', along: 'down', size: 381, step: -380 },
    ],
    [
      'one column too many',
      { columns: '4' },
      { kind: 'off-paper', along: 'across', reach: 2687, paper: 2100, fitting: 3 },
    ],
    [
      'one row too many',
      { rows: '8' },
      { kind: 'off-paper', along: 'down', reach: 3199, paper: 2970, fitting: 7 },
    ],
    [
      'a label wider than the paper',
      { columns: '1', width: '250' },
      { kind: 'off-paper', along: 'across', reach: 2572, paper: 2100, fitting: 0 },
    ],
  ];
  it.each(wrong)('is refused with %s', (_, typed, failure) => {
    expect(read(typed)).toEqual({ ok: false, failure });
  });

  it('does not fit Letter because it fits A4', () => {
    expect(read({ rows: '7', top: '20' }, 'Letter')).toMatchObject({
      ok: false,
      failure: { kind: 'off-paper', along: 'down', fitting: 6 },
    });
  });
});

describe('a length', () => {
  it.each([
    ['63.5', 635],
    ['63,5', 635],
    [' 63.5 mm ', 635],
    ['6.35cm', 635],
    ['1"', 254],
    ['1”', 254],
    ['1/2 in', 127],
    ['-0.3', -3],
    ['−0,3', -3],
    ['+1', 10],
    ['.5', 5],
    ['0.25', 2.5],
  ])('“%s” is read', (text, tenths) => {
    expect(readLength(text)).toBeCloseTo(tenths, 4);
  });

  it.each(['', '  ', 'mm', 'x', '1.2.3', '1 2', '1/0 in', '--1', '3 feet', '1e3', '५'])(
    '“%s” is none',
    (text) => {
      expect(Number.isFinite(readLength(text))).toBe(false);
    },
  );
});
