import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { RowReader } from '../../../shared/formats/lists/row-reader.ts';
import { sharedData } from '../../helpers/shared-data.ts';

const FILES = [
  'csv/csv-spectrum/comma_in_quotes.csv',
  'csv/csv-spectrum/empty_crlf.csv',
  'csv/csv-spectrum/escaped_quotes.csv',
  'csv/csv-spectrum/newlines_crlf.csv',
  'csv/csv-spectrum/quotes_and_newlines.csv',
  'csv/csv-spectrum/utf8.csv',
  'csv/shopify_customers.csv',
  'csv/google_contacts_old_template.csv',
  'visits/ibm_coffee_shop/customer.csv',
  'visits/ibm_coffee_shop/sales_receipts_201904.csv',
];

/** The rows of a text pushed in pieces, as another well-known reader would give them. */
function rowsOf(text: string, piece: number): string[][] {
  const reader = new RowReader(',');
  const rows = [];
  for (let at = 0; at < text.length; at += piece)
    rows.push(...reader.push(text.slice(at, at + piece)));
  return [...rows, ...reader.finish()].map(({ cells }) => [...cells]);
}

const papaRows = (text: string) =>
  Papa.parse<string[]>(text, { delimiter: ',' }).data.filter(
    ([first, ...more]) => first || more.length,
  );

test('files of other software are read as papaparse reads them, however they are cut', () => {
  const texts = FILES.flatMap((file) => sharedData(file) ?? []);
  texts.push('a,b\n"1,2","say ""hi"""\n"two\nlines",x\n');
  for (const text of texts) {
    const rows = rowsOf(text.replace(/^\uFEFF/, ''), 997).filter(
      ([first, ...more]) => first || more.length,
    );
    expect(rows).toEqual(papaRows(text.replace(/^\uFEFF/, '')));
  }
});

test('whatever is written in cells comes back, wherever the text is cut', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '\r\n', '日'),
    maxLength: 6,
  });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, piece) => {
      const text = Papa.unparse(rows, { quotes: true, newline: '\n' });
      expect(rowsOf(text, piece)).toEqual(rows);
    }),
  );
});
