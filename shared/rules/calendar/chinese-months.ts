import type { CalendarDay } from '../../calendar-day.ts';

/** When a month begins and what it is called. */
export interface MonthBegin {
  readonly first: CalendarDay;
  readonly month: string;
}

/**
 * Chinese months that platforms get wrong: what ICU makes of them, then what they are.
 *
 * ICU works the moon and sun out a little coarsely, so that a new moon near midnight falls on the
 * wrong day (https://github.com/tc39/test262/issues/4769: New Year of 2027) and some leap months on
 * the wrong month (ICU-23274). These are all there are from 1900 to 2100, found by comparing every
 * day as ICU 78.2 has it with lunar-javascript 1.7.7. A platform that is right is left as it is.
 */
const WRONG: readonly (readonly [MonthBegin, MonthBegin])[] = [
  [begin('1917-03-23', '3'), begin('1917-03-23', '2bis')],
  [begin('1917-04-21', '3bis'), begin('1917-04-21', '3')],
  [begin('1922-06-25', '6'), begin('1922-06-25', '5bis')],
  [begin('1922-07-24', '6bis'), begin('1922-07-24', '6')],
  [begin('1954-02-04', '1'), begin('1954-02-03', '1')],
  [begin('1955-02-23', '2'), begin('1955-02-22', '2')],
  [begin('1987-07-26', '7'), begin('1987-07-26', '6bis')],
  [begin('1987-08-24', '7bis'), begin('1987-08-24', '7')],
  [begin('1999-01-18', '12'), begin('1999-01-17', '12')],
  [begin('2012-08-18', '7'), begin('2012-08-17', '7')],
  [begin('2018-11-07', '10'), begin('2018-11-08', '10')],
  [begin('2027-02-07', '1'), begin('2027-02-06', '1')],
  [begin('2030-02-02', '1'), begin('2030-02-03', '1')],
  [begin('2070-03-13', '2'), begin('2070-03-12', '2')],
];

const RIGHT = new Map(WRONG.map(([wrong, right]) => [keyOf(wrong), right]));

/** A Chinese month as it is, from what the platform makes of it. */
export function chineseMonth<Month extends MonthBegin>(month: Month): Month {
  const right = RIGHT.get(keyOf(month));
  return right ? { ...month, ...right } : month;
}

function begin(first: CalendarDay, month: string): MonthBegin {
  return { first, month };
}

function keyOf({ first, month }: MonthBegin): string {
  return `${first} ${month}`;
}
