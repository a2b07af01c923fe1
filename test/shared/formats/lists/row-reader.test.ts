import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Row, RowReader } from '../../../../shared/formats/lists/row-reader.ts';
import { writeCsv } from '../../../../shared/formats/write-csv.ts';

function rowsOf(text: string, delimiter = ',', pieceLength = text.length || 1): Row[] {
  const reader = new RowReader(delimiter);
  const rows: Row[] = [];
  for (let at = 0; at < text.length; at += pieceLength) {
    rows.push(...reader.push(text.slice(at, at + pieceLength)));
  }
  return [...rows, ...reader.finish()];
}

const cells = (text: string, delimiter?: string) => rowsOf(text, delimiter).map((row) => row.cells);

test.each([
  [
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['John,"120 any st.","Anytown, WW"', [['John', '120 any st.', 'Anytown, WW']]],
  [
    '1,"ha ""ha"" ha"\n3,4',
    [
      ['1', 'ha "ha" ha'],
      ['3', '4'],
    ],
  ],
  ['1,"",""\n', [['1', '', '']]],
  ['"Once upon \r\na time",5', [['Once upon \r\na time', '5']]],
  ['5\'11",6', [['5\'11"', '6']]],
  ['"Tom" Jones,7', [['Tom Jones', '7']]],
  [
    'never "closed,8\n9,10',
    [
      ['never "closed', '8'],
      ['9', '10'],
    ],
  ],
  [
    '"never closed,8\n9,10',
    [
      ['"never closed', '8'],
      ['9', '10'],
    ],
  ],
])('the rows of %j', (text, expected) => {
  expect(cells(text)).toEqual(expected);
});

test('semicolons, tabs and strokes part cells as well', () => {
  expect(cells('Prénom;Nom', ';')).toEqual([['Prénom', 'Nom']]);
  expect(cells('a\tb', '\t')).toEqual([['a', 'b']]);
});

test('a row knows the line of the file it begins on', () => {
  expect(rowsOf('a,b\n"1\n2",3\n4,5').map((row) => row.line)).toEqual([1, 2, 4]);
});

test('where a file is cut into pieces makes no difference', () => {
  const text = 'name,note\r\n"Ada ""the tall""","likes\nrain, snow"\r\nBob,\r\n"x"';
  for (let length = 1; length < text.length; length += 1) {
    expect(rowsOf(text, ',', length)).toEqual(rowsOf(text));
  }
});

test('whatever is written is read back, but for the guard', { timeout: 60_000 }, () => {
  const cell = fc.string({ unit: 'binary' }).map((text) => text.replace(/^[\s=+\-@\ufeff]+/, ''));
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      expect(cells(writeCsv(rows).slice(1))).toEqual(rows);
    }),
  );
});

test('a cell that a spreadsheet would run gets an apostrophe before it', () => {
  expect(writeCsv([['=HYPERLINK("x")', '+33 6', 5]])).toBe(
    '\ufeff"\'=HYPERLINK(""x"")","\'+33 6",5\r\n',
  );
});
