import type { Standing } from '../../domain/regular.ts';

/** What the app may want to do with somebody; nothing is done with anybody for a purpose of no name. */
export const PURPOSES = [
  /** Show among those due about now. */
  'list-due',
  /** Show among those here now. */
  'list-here',
  /** Offer when somebody is looked for at the counter. */
  'search',
  /** Offer before others who fit as well. */
  'suggest-early',
  /** Learn from them what the shop offers others: its spots, its ways of serving. */
  'suggest-from',
  /** Count among the shop's regulars. */
  'count',
  /** Wish a happy birthday or name day, congratulate, be jolly. */
  'wish',
  /** Ask something. */
  'ask',
  /** Say how old they are, or how long something has been. */
  'show-age',
  /** Show in the calendar of what is coming. */
  'calendar',
  /** Remind of a promise made to them. */
  'remind',
  /** Offer beside the others of their household. */
  'offer',
  /** Plan a surprise, or go on with one. */
  'surprise',
  /** Write to or ring outside the shop. */
  'contact',
  /** Put on paper: the opening sheet, lists, cards. */
  'print',
  /** Put on a list that leaves the shop; not the copy of the book, which holds everything. */
  'export',
  /** Write down that they were here. */
  'log-visit',
  /** Show to whoever deliberately looks for those who are gone. */
  'remember',
  /** Hold in the book, its copies and the sums that compare them. */
  'keep',
] as const;

/** What the app may want to do with somebody. */
export type Purpose = (typeof PURPOSES)[number];

const ALLOWED: Readonly<Record<Standing, ReadonlySet<Purpose>>> = {
  here: new Set(PURPOSES),
  // They may visit, and then they are as welcome as ever; nobody waits for them.
  'moved-away': new Set([
    'list-here',
    'search',
    'suggest-from',
    'wish',
    'ask',
    'show-age',
    'remind',
    'offer',
    'log-visit',
    'remember',
    'keep',
  ]),
  // Served like anybody; never written to, and on nothing that leaves the shop.
  'do-not-contact': new Set(
    PURPOSES.filter(
      (purpose) => !['suggest-early', 'surprise', 'contact', 'export'].includes(purpose),
    ),
  ),
  deceased: new Set(['remember', 'keep']),
};

/** The one rule of what the shop may do with somebody; every list, count and prompt asks it. */
export function allows(standing: Standing, purpose: Purpose): boolean {
  return ALLOWED[standing].has(purpose);
}
