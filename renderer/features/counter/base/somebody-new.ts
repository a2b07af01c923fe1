import {
  type NewRegularReading,
  readNewRegular,
} from '../../../../shared/rules/orders/new-regular-words.ts';
import { isNobody } from '../../../../shared/rules/orders/numbers-of-new.ts';
import type { Menu } from '../../../data/people/book-context.tsx';
import { isClear, type OrderWithNew, readOrderWithNew } from './new-on-menu.ts';

/** Somebody new as the box understands them, with an order that may not be on the menu yet. */
export interface SomebodyNew
  extends OrderWithNew,
    Pick<NewRegularReading, 'name' | 'calledBy' | 'phone' | 'cardNumber'> {
  /** The words of their order, to go on with where something in it has to be chosen first. */
  readonly toGoOn: string;
  /** A few digits, which are nobody. */
  readonly isNobody: boolean;
}

/** Reads what was typed as somebody new: "blue jacket, flat white". */
export function readSomebodyNew(words: string, menu: Menu): SomebodyNew {
  const { name, calledBy, phone, cardNumber, order } = readNewRegular(words, [...menu.values()]);
  const read = readOrderWithNew(order, menu);
  // Whoever is known by an order alone is told apart by it.
  const known = name + calledBy + phone + cardNumber === '' ? words.trim() : calledBy;
  // On a blank menu there is nothing it may have been meant for: the line says what goes onto it.
  const toGoOn = isClear(read) || menu.size === 0 ? '' : order;
  return { ...read, name, calledBy: known, phone, cardNumber, toGoOn, isNobody: isNobody(words) };
}
