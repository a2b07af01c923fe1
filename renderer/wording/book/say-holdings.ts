import { type CalendarDay, clockOf, dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { CopyManifest, Holdings } from '../../../shared/formats/copies/copy-manifest.ts';
import { holdingsOf } from '../../../shared/formats/copies/copy-manifest.ts';
import { say } from '../say.ts';
import { sayDay, sayDayFrom } from '../say-day.ts';

/** Says what is in the book: "The book of Corner Café holds 62 regulars, 11,240 visits, up to today." */
export function sayHoldings(holdings: Holdings, today: CalendarDay): string {
  const { regulars, visits, lastVisitAt } = holdings;
  const last = lastVisitAt ? sayDayFrom(dayOf(lastVisitAt), today) : 'none';
  return say('book.holds', { shop: holdings.shop || 'none', regulars, visits, last });
}

/** Says what is in a copy. */
export function sayCopyHolds(manifest: CopyManifest, now: LocalTime): string {
  const { shop, regulars, visits, lastVisitAt } = holdingsOf(manifest);
  return say('book.copy-holds', {
    made: sayWhen(manifest.madeAt, now),
    shop: shop || 'none',
    regulars,
    visits,
    last: lastVisitAt ? sayDay(dayOf(lastVisitAt)) : 'none',
  });
}

/** Says what a copy would replace. */
export function sayReplaces({ regulars, visits, lastVisitAt }: Holdings): string {
  const last = lastVisitAt ? sayDay(dayOf(lastVisitAt)) : 'none';
  return say('book.copy-replaces', { regulars, visits, last });
}

/** A moment inside a sentence: "today at 15:02", "8 November at 14:51". */
export function sayWhen(time: LocalTime, now: LocalTime): string {
  return say('book.when', { day: sayDayFrom(dayOf(time), dayOf(now)), time: clockOf(time) });
}
