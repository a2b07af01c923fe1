import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import { type NewRegularReading, readNewRegular } from '../../../shared/rules/new-regular-words.ts';
import type { Menu } from '../../data/book-context.tsx';

/** Somebody new as the box understands them. */
export interface SomebodyNew extends NewRegularReading {
  /** Orders that are not on the menu yet and will be put there. */
  readonly newItems: readonly string[];
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
  const items: MenuItem[] = [...menu.values()];
  const known = { newItems: [], cardNumber: '' };
  if (CARD_NUMBER.test(words.trim())) {
    return { ...known, name: '', calledBy: '', lines: [], cardNumber: words.trim() };
  }
  const [who = '', ...orders] = words.split(',').map((part) => part.trim());
  if (items.length > 0 || who === '') return { ...known, ...readNewRegular(words, items) };
  const newItems = orders.filter((order) => order !== '');
  return { ...known, ...readNewRegular(who, items), newItems };
}
