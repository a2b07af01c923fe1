import type { CalendarDay } from '../../../shared/calendar-day.ts';
import { dayOf } from '../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import type { Menu } from '../../data/people/book-context.tsx';
import { sayOrder } from '../../wording/people/say-order.ts';

/** What stands on one slip: nothing but a name and an order, since it lies face-up. */
export interface Slip {
  readonly id: string;
  /** Empty for whom the shop does not know by name. */
  readonly name: string;
  readonly order: string;
}

/** What was made for somebody: what they had today, else what they usually have. */
export function orderOf(card: IndexCard, menu: Menu, today: CalendarDay): string {
  const cameToday = card.lastVisitAt !== undefined && dayOf(card.lastVisitAt) === today;
  return sayOrder(cameToday && card.lastHad.length > 0 ? card.lastHad : card.usual, menu);
}

/** Those who were here today, in the order they came. */
export function hereToday(cards: readonly IndexCard[], today: CalendarDay): IndexCard[] {
  return cards
    .filter(({ lastVisitAt }) => lastVisitAt !== undefined && dayOf(lastVisitAt) === today)
    .sort((one, other) => ((one.lastVisitAt ?? '') < (other.lastVisitAt ?? '') ? -1 : 1));
}
