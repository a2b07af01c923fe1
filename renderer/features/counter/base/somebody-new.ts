import { useMemo } from 'react';
import { dayOf } from '../../../../shared/calendar-day.ts';
import { scannedNumber } from '../../../../shared/print/card-number.ts';
import {
  readSomebodyNew,
  type SomebodyNewReading,
} from '../../../../shared/rules/notes/somebody-new.ts';
import { isNobody } from '../../../../shared/rules/orders/numbers-of-new.ts';
import { withoutExtras } from '../../../../shared/scanner/scanned.ts';
import { type Menu, usePeopleNear, useShop } from '../../../data/people/book-context.tsx';
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

/** What the cards of this shop look like. */
export interface CardsHere {
  /** The letters before the numbers of its own; empty when it prints none. */
  readonly code: string;
  readonly areLike: (number: string) => boolean;
}

/** What the cards of the open book look like. */
export function useCardsHere(): CardsHere {
  const people = usePeopleNear();
  const code = useShop()?.cardCode ?? '';
  return useMemo(() => {
    // Where there is no card yet, any number may be the first; where some are printed, only theirs.
    return { code, areLike: (number) => people.looksLikeCard(number) ?? code === '' };
  }, [people, code]);
}

/** Reads what was typed as somebody new: "blue jacket, flat white". */
export function toSomebodyNew(typed: string, menu: Menu, cards: CardsHere): SomebodyNew {
  const context = { spots: [], today: dayOf(readClock()), southern: false };
  const own = scannedNumber(typed, cards.code);
  const words = own ?? withoutExtras(typed);
  const isCardHere = (number: string) => number === own || cards.areLike(number);
  const reading = readSomebodyNew(words, [...menu.values()], context, isCardHere);
  const { name, calledBy, phone, cardNumber, order, notes } = reading;
  const read = readOrderWithNew(order, menu);
  // Whoever is known by an order alone is told apart by it.
  const known = name + calledBy + phone + cardNumber === '' ? words : calledBy;
  // On a blank menu there is nothing it may have been meant for: the line says what goes onto it.
  const toGoOn = isClear(read) || menu.size === 0 ? '' : order;
  const who = { name, calledBy: known, phone, cardNumber, notes };
  return { ...read, ...who, toGoOn, isNobody: isNobody(words, isCardHere) };
}
