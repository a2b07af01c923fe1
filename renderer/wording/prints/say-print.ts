import { say } from '../say.ts';

/** Everything that comes out of the printer, by its name in the address, in the order it is shown. */
export const PRINTED_NAMES = [
  'sign-up',
  'name-cards',
  'my-page',
  'signing-card',
  'poster',
  'wishes',
  'birthday-card',
  'thank-you-card',
  'opening-sheet',
  'slip',
  'labels',
  'house-promises',
  'ruler',
] as const;

/** The name of something that is printed. */
export type PrintedName = (typeof PRINTED_NAMES)[number];

/** What something printed is called, and what it is for. */
export function sayPrint(what: PrintedName | 'key-in'): {
  readonly title: string;
  readonly why: string;
} {
  return { title: say(`prints.${what}`), why: say(`prints.${what}-why`) };
}
