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

/** The commonest currency of each sign: many more write a dollar than the American one. */
const CURRENCY_OF: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₹': 'INR',
  '₺': 'TRY',
  '₽': 'RUB',
  '₩': 'KRW',
  '₪': 'ILS',
};

/** The currency of the first amount with a sign in these rows, as an ISO 4217 code. */
export function currencyIn(rows: readonly (readonly string[])[]): string | undefined {
  for (const cell of rows.flat()) {
    const sign = /^\s*(\p{Sc}|￥)\s*[\d.]|\d\s*(\p{Sc})\s*$/u.exec(cell);
    const currency = CURRENCY_OF[sign?.[1] ?? sign?.[2] ?? ''];
    if (currency) return currency;
  }
  return undefined;
}

/** Decimals of a currency: 2 for euros, 0 for yen. */
export function fractionDigitsOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
