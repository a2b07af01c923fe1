import {
  type NewRegularReading,
  readNewRegular,
} from '../../../../shared/rules/orders/new-regular-words.ts';
import type { Menu } from '../../../data/people/book-context.tsx';
import { type OrderWithNew, readOrderWithNew } from './new-on-menu.ts';

/** Somebody new as the box understands them, with an order that may not be on the menu yet. */
export interface SomebodyNew extends OrderWithNew, NewRegularReading {
  /** The number of a card that was scanned or typed; they have no name yet. */
  readonly cardNumber: string;
}

/** What a card's number looks like: one word with at least four digits in it. */
const CARD_NUMBER = /^(?=(?:.*\d){4})[\w-]+$/;

/**
 * Reads what was typed as somebody new: "blue jacket, flat white".
 *
 * While the menu is blank nothing could be recognised as an order, so there what stands after a
 * comma is one.
 */
export function readSomebodyNew(words: string, menu: Menu): SomebodyNew {
  const known = { newItems: [], menu, cardNumber: '' };
  if (CARD_NUMBER.test(words.trim())) {
    return { ...known, name: '', calledBy: '', lines: [], cardNumber: words.trim() };
  }
  const comma = words.indexOf(',');
  const read =
    menu.size > 0 || comma < 1
      ? { ...known, ...readNewRegular(words, [...menu.values()]) }
      : {
          ...known,
          ...readNewRegular(words.slice(0, comma), []),
          ...readOrderWithNew(words.slice(comma + 1), menu),
        };
  // Whoever is known by an order alone is told apart by it.
  return read.name + read.calledBy === '' ? { ...read, calledBy: words.trim() } : read;
}
