import { dayOf } from '../../../../shared/calendar-day.ts';
import {
  readSomebodyNew,
  type SomebodyNewReading,
} from '../../../../shared/rules/notes/somebody-new.ts';
import { isNobody } from '../../../../shared/rules/orders/numbers-of-new.ts';
import type { Menu } from '../../../data/people/book-context.tsx';
import { isClear, type OrderWithNew, readOrderWithNew } from '../../../ordering/new-on-menu.ts';
import { readClock } from '../../../platform/clock.ts';

/** Somebody new as the box understands them, with an order that may not be on the menu yet. */
export interface SomebodyNew
  extends OrderWithNew,
    Pick<SomebodyNewReading, 'name' | 'calledBy' | 'phone' | 'cardNumber' | 'notes'> {
  /** The words of their order, to go on with where something in it has to be chosen first. */
  readonly toGoOn: string;
  /** A few digits, which are nobody. */
  readonly isNobody: boolean;
}

/** Reads what was typed as somebody new: "blue jacket, flat white". */
export function toSomebodyNew(words: string, menu: Menu): SomebodyNew {
  const context = { spots: [], today: dayOf(readClock()), southern: false };
  const items = [...menu.values()];
  const { name, calledBy, phone, cardNumber, order, notes } = readSomebodyNew(
    words,
    items,
    context,
  );
  const read = readOrderWithNew(order, menu);
  // Whoever is known by an order alone is told apart by it.
  const known = name + calledBy + phone + cardNumber === '' ? words.trim() : calledBy;
  // On a blank menu there is nothing it may have been meant for: the line says what goes onto it.
  const toGoOn = isClear(read) || menu.size === 0 ? '' : order;
  const who = { name, calledBy: known, phone, cardNumber, notes };
  return { ...read, ...who, toGoOn, isNobody: isNobody(words) };
}
