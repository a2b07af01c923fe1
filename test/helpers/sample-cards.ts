import type { CalendarDay } from '../../shared/calendar-day.ts';
import type { IndexCard } from '../../shared/domain/index-card.ts';
import { indexCardOf } from '../../shared/rules/lives/index-card.ts';
import { sampleShop } from '../../shared/sample/sample-shop.ts';

/** The index cards of everybody in the sample shop, as it is on a day. */
export function sampleCards(today: CalendarDay): IndexCard[] {
  let made = 0;
  const { regulars, facts, visits, lives } = sampleShop(today, () => {
    made += 1;
    return `id-${String(made).padStart(6, '0')}`;
  });
  return regulars.map((regular) => {
    const isTheirs = ({ regularId }: { readonly regularId: string }) => regularId === regular.id;
    return indexCardOf(regular, {
      facts: facts.filter(isTheirs),
      visits: visits.get(regular.id) ?? [],
      events: lives.events.filter(isTheirs),
      pets: lives.pets.filter(isTheirs),
      ties: lives.ties.filter(({ people }) => people.includes(regular.id)),
    });
  });
}
