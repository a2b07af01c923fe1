import type { Standing } from '../domain/regular.ts';

/** What the app may want to do with somebody. */
export type Purpose =
  /** Show among those due about now. */
  | 'list-due'
  /** Show among those here now. */
  | 'list-here'
  /** Offer when somebody is looked for at the counter. */
  | 'search'
  /** Offer before others who fit as well. */
  | 'suggest-early'
  /** Count among the shop's regulars. */
  | 'count'
  /** Wish something, ask something, remind of a birthday or an age. */
  | 'greet'
  /** Write to or ring outside the shop. */
  | 'contact'
  /** Put on a list that leaves the shop; not the copy of the book, which holds everything. */
  | 'export'
  /** Write down that they were here. */
  | 'log-visit';

const EVERYTHING: readonly Purpose[] = [
  'list-due',
  'list-here',
  'search',
  'suggest-early',
  'count',
  'greet',
  'contact',
  'export',
  'log-visit',
];

const ALLOWED: Readonly<Record<Standing, readonly Purpose[]>> = {
  here: EVERYTHING,
  // They may visit, and then they are as welcome as ever; nobody waits for them.
  'moved-away': ['list-here', 'search', 'greet', 'log-visit'],
  'do-not-contact': ['list-due', 'list-here', 'search', 'count', 'greet', 'log-visit'],
  deceased: [],
};

/** The one rule of what the shop may do with somebody; every list, count and prompt asks it. */
export function allows(standing: Standing, purpose: Purpose): boolean {
  return ALLOWED[standing].includes(purpose);
}
