/**
 * Reads an amount of money into minor units: "$1,234.00", "12,50", "1.234,50 €", "(5.00)".
 *
 * A single mark with three figures behind it parts thousands when it is a comma, and decimals when it
 * is a point. Undefined for a text that is no amount, such as "3b3".
 *
 * @param fractionDigits how many minor units make one, as a power of ten: 2 for euros, 0 for yen
 */
export function readMoney(text: string, fractionDigits = 2): number | undefined {
  const amount = readNumber(text.replace(/^[A-Z]{3}\s|\s?[A-Z]{3}$|[\p{Sc}￥]/gu, ''));
  return amount === undefined ? undefined : Math.round(amount * 10 ** fractionDigits);
}

/** Reads a number of things; undefined for a text that is none. */
export function readNumber(text: string): number | undefined {
  const compact = text.replace(/[\s'’\u00a0\u202f]/g, '');
  const bracketed = /^-?\((.*)\)$/.exec(compact);
  const figures = pointed((bracketed?.[1] ?? compact).replace(/^\+/, ''));
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(figures)) return undefined;
  return bracketed ? -Number(figures) : Number(figures);
}

/** The same figures with a point before the decimals and no marks between thousands. */
function pointed(figures: string): string {
  const comma = figures.lastIndexOf(',');
  const point = figures.lastIndexOf('.');
  if (comma >= 0 && point >= 0) {
    return comma > point
      ? figures.replaceAll('.', '').replace(',', '.')
      : figures.replaceAll(',', '');
  }
  if (/^-?\d{1,3}(,\d{3})+$/.test(figures)) return figures.replaceAll(',', '');
  if (/^-?\d{1,3}(\.\d{3}){2,}$/.test(figures)) return figures.replaceAll('.', '');
  return figures.replace(',', '.');
}
