/** The headings of a log's columns. */
export interface LogColumns {
  readonly card: string;
  /** The day, or day and time in one. */
  readonly day: string;
  readonly clock?: string;
  /** Undefined in a log that does not say what they had. */
  readonly item?: string;
  readonly receipt?: string;
}

/** What such columns are called, the most telling name first. */
const NAMES = {
  card: [
    'card',
    'card_number',
    'loyalty_card',
    'customer_id',
    'customerid',
    'customer',
    'household_id',
  ],
  moment: ['datetime', 'date_time', 'timestamp', 'transaction_timestamp', 'invoicedate'],
  day: ['date', 'transaction_date', 'day'],
  clock: ['time', 'transaction_time'],
  item: [
    'coffee_name',
    'item',
    'item_name',
    'product',
    'product_name',
    'product_id',
    'product_type',
  ],
  receipt: ['transaction_id', 'basket_id', 'receipt', 'receipt_id', 'order_id', 'invoiceno'],
} as const;

/** Finds a log's columns by their headings; throws a sentence when one that is needed is missing. */
export function logColumns(headings: readonly string[]): LogColumns {
  const moment = find(headings, 'moment');
  const clock = moment === undefined ? find(headings, 'clock') : undefined;
  const receipt = find(headings, 'receipt');
  const item = find(headings, 'item');
  return {
    card: needed(headings, 'card'),
    day: moment ?? needed(headings, 'day'),
    ...(clock !== undefined && { clock }),
    ...(item !== undefined && { item }),
    ...(receipt !== undefined && { receipt }),
  };
}

function find(headings: readonly string[], what: keyof typeof NAMES): string | undefined {
  const plain = headings.map((heading) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  const name = NAMES[what].find((candidate) => plain.includes(candidate));
  return name === undefined ? undefined : headings[plain.indexOf(name)];
}

function needed(headings: readonly string[], what: keyof typeof NAMES): string {
  const heading = find(headings, what);
  if (heading !== undefined) return heading;
  throw new Error(`The log has no column for the ${what} (such as ${NAMES[what].join(', ')}).`);
}
