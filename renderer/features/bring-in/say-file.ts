import { clockOf, type DayOfYear, dayOf, yearOf } from '../../../shared/calendar-day.ts';
import type { ReceiptSpan } from '../../../shared/formats/lists/plan-receipts.ts';
import type { PreviewRow } from '../../../shared/formats/lists/preview.ts';
import { readMoment } from '../../../shared/formats/lists/read-date.ts';
import { sayAllergens } from '../../wording/book/say-menu.ts';
import { say } from '../../wording/say.ts';
import { sayBirthday } from '../../wording/say-day.ts';
import { sayMoney } from '../../wording/say-money.ts';
import type { IncomingFile } from './incoming-file.ts';

/** What a file looks to be, in one sentence. */
export function sayFile({ looked, table, planned }: IncomingFile): string {
  if (!looked) return '';
  if (!looked.ok) return say(`bring.problem-${looked.problem}`);
  const rows = looked.table.rows;
  if (!table) return say('bring.is-unknown', { rows });
  const met = planned?.outcome.met ?? 0;
  if (table.kind !== 'receipts') return say(`bring.is-${table.kind}`, { rows, met });
  const span = planned?.outcome.span;
  const people = span?.people ?? 0;
  return say('bring.is-receipts', { rows, people, span: span ? saySpan(span) : 'none' });
}

/** The two ways to read a day whose order is unclear: "3 April 2019". */
export function sayBothWays(example: string): readonly [string, string] {
  const read = (order: 'day-first' | 'month-first') => {
    const day = readMoment(example, order)?.day;
    return day ? sayBirthday(day) : example;
  };
  return [read('day-first'), read('month-first')];
}

/** A row of a file as it will look, in a line: first who or what, then the rest. */
export function sayPreview(row: PreviewRow, currency: string): readonly [string, string] {
  if (row.kind === 'menu') {
    const { name, category, price, allergens = [] } = row.item;
    const costs = price === undefined ? '' : sayMoney(price, currency);
    return [name, joined([category, costs, ...sayAllergens(allergens)])];
  }
  if (row.kind === 'people') {
    const { name, calledBy, phones, email, birthday, cardNumber } = row.regular;
    const day = birthday ? sayBirthday(birthday) : '';
    return [
      name || calledBy || cardNumber,
      joined([...phones, email, day, name ? cardNumber : '']),
    ];
  }
  const had = row.had.map((line) => {
    const counted = line.quantity === 1 ? line.name : `${line.quantity} × ${line.name}`;
    return [counted, ...line.with].join(', ');
  });
  const paid = row.paid === undefined ? '' : sayMoney(row.paid, currency);
  return [row.who, joined([`${sayBirthday(dayOf(row.at))}, ${clockOf(row.at)}`, ...had, paid])];
}

function saySpan(span: ReceiptSpan): string {
  const [from, to] = [dayOf(span.first), dayOf(span.last)];
  if (from === to) return sayBirthday(from);
  const isSameYear = yearOf(from) === yearOf(to);
  const first = sayBirthday(isSameYear ? (`--${from.slice(5)}` as DayOfYear) : from);
  return say('bring.span', { first, last: sayBirthday(to) });
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
