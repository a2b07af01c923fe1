import type { DaybookLine } from '../../../shared/daybook.ts';

/** The book that the tests write about. */
export const BOOK = 'the-shop';

/** The month the tests write in. */
export const MONTH = '2026-11';

/** A line of about six hundred bytes that says its number. */
export function lineNumber(number: number): DaybookLine {
  return {
    frame: JSON.stringify({ id: number, on: 'x'.repeat(200) }),
    told: JSON.stringify({ about: 'Bill Rodgers', what: 'y'.repeat(320) }),
  };
}

/** Some lines, from one number to another. */
export function linesFrom(first: number, last: number): DaybookLine[] {
  return Array.from({ length: last - first + 1 }, (_, at) => lineNumber(first + at));
}
