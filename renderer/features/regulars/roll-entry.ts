import type { CalendarDay } from '../../../shared/calendar-day.ts';
import { dayNumber, dayOf, minutesOf } from '../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import type { Standing } from '../../../shared/domain/regular.ts';
import { fold } from '../../../shared/rules/words/fold.ts';

/** Rubric of everybody the shop has no name for; they stand behind the alphabet. */
export const NO_NAME = '“ ”';

/** Rubric of names that begin with no letter of any script. */
export const NO_LETTER = '#';

/** One line of the list: a card with the keys it is sorted and found by, folded once. */
export interface RollEntry {
  readonly card: IndexCard;
  /** The card's own, here because everybody's is looked at with every press. */
  readonly standing: Standing;
  /** Compared with `<`; Intl.Collator takes ten times as long over a hundred thousand names. */
  readonly nameKey: string;
  /** The letter this person stands under. */
  readonly initial: string;
  /** Every word they are found by but the names of what they have, each with a space before it. */
  readonly words: string;
  /** Wall-clock minutes since 1970 of their last visit, -1 before the first. */
  readonly lastHere: number;
  /** Days since 1970 of the day they are a regular since. */
  readonly since: number;
  /** Digits of phones and card, in runs parted by spaces. */
  readonly digits: string;
}

/** Makes somebody's line. */
export function entryOf(card: IndexCard): RollEntry {
  const nameKey = nameKeyOf(card);
  return {
    card,
    standing: card.standing,
    nameKey,
    initial: card.nameless ? NO_NAME : initialOf(nameKey),
    words: ` ${fold([card.name, ...wordsOf(card)].join(' '))}`,
    lastHere: card.lastVisitAt === undefined ? -1 : Math.floor(minutesOf(card.lastVisitAt)),
    since: dayNumber(sinceOf(card)),
    digits: [...card.phones, card.cardNumber, card.outsideId].map(digitsOf).join(' '),
  };
}

/** Since when somebody comes: as the book was told, else their first visit, else their first day in it. */
export function sinceOf(card: IndexCard): CalendarDay {
  return card.regularSince ?? dayOf(card.firstVisitAt ?? card.addedAt);
}

function wordsOf(card: IndexCard): string[] {
  const ways = card.usual.flatMap((line) => line.with);
  return [card.calledBy, card.spot, ...card.tags, ...card.companions, ...ways];
}

// Private-use letters sort after every script, so that those without a letter or a name come last.
function nameKeyOf(card: IndexCard): string {
  const folded = fold(card.name);
  if (card.nameless) return `\uf8ff${folded}`;
  return /^\p{L}/u.test(folded) ? folded : `\uf8fe${folded}`;
}

function initialOf(nameKey: string): string {
  const first = String.fromCodePoint(nameKey.codePointAt(0) ?? 0x23);
  return /\p{L}/u.test(first) ? first.toUpperCase() : NO_LETTER;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
