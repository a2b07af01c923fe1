/** An amount in minor units of its currency: 250 in 'EUR' is "€2.50". */
export function sayMoney(minorUnits: number, currency: string): string {
  const format = new Intl.NumberFormat('en-GB', { style: 'currency', currency });
  return format.format(minorUnits / 10 ** currencyDigits(currency));
}

/** How many figures a currency has behind the point: 2 for euros, 0 for yen. */
export function currencyDigits(currency: string): number {
  const format = new Intl.NumberFormat('en-GB', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
