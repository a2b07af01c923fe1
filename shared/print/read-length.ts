/** Tenths of a millimetre in each unit a length may be typed in; millimetres when none was. */
const UNITS: Readonly<Record<string, number>> = {
  '': 10,
  mm: 10,
  cm: 100,
  in: 254,
  '"': 254,
  '”': 254,
  '″': 254,
};

/**
 * Reads a length as it is typed, in tenths of a millimetre: "63.5", "63,5 mm", "6.35 cm", "2.625 in",
 * `2 5/8"`. NaN for anything else.
 */
export function readLength(text: string): number {
  const plain = text.trim().toLowerCase().replace('−', '-').replace(',', '.');
  const [, sign = '', amount = '', unit = ''] =
    /^([-+]?)\s*([\d./\s]+?)\s*(mm|cm|in|"|”|″)?\.?$/.exec(plain) ?? [];
  const tenths = readAmount(amount) * (UNITS[unit] ?? Number.NaN);
  // What a hand types has no more than two decimals; sums of inches have many.
  return (sign === '-' ? -1 : 1) * (Math.round(tenths * 1e4) / 1e4);
}

/** "63.5", "2 5/8" or "1/2". */
function readAmount(amount: string): number {
  if (/^(\d+(\.\d*)?|\.\d+)$/.test(amount)) return Number(amount);
  const [, whole = '0', over = '', under = ''] = /^(?:(\d+)\s+)?(\d+)\/(\d+)$/.exec(amount) ?? [];
  return over === '' ? Number.NaN : Number(whole) + Number(over) / Number(under);
}
