/** What begins a formula in a spreadsheet, also behind blanks. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

/**
 * Writes a table for spreadsheets: UTF-8 with a mark, so that accents survive Excel.
 *
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it; reading takes the
 * apostrophe off telephone numbers again.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
