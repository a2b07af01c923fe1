import { newId } from '../../../renderer/data/store/new-id.ts';
import { addMinutes, type LocalTime } from '../../../shared/calendar-day.ts';
import { createRegular } from '../../../shared/domain/regular.ts';
import type { Visit } from '../../../shared/domain/visit.ts';
import type { ImportPlan } from '../../../shared/formats/lists/import-plan.ts';

const A_WEEK_IN_MINUTES = 7 * 24 * 60;

/** So many invented people with a visit a week before a moment, ready to be brought in. */
export function manyPeople(people: number, visitsEach: number, at: LocalTime): ImportPlan {
  const importId = newId();
  const peopleMade = Array.from({ length: people }, (_, index) =>
    createRegular({ id: newId(), addedAt: at, name: `Brought in ${index}`, importId }),
  );
  const had = [{ item: 'tea', quantity: 1, with: ['milk', 'sugar'] }];
  const visit = (week: number): Visit => {
    return { id: newId(), at: addMinutes(at, -week * A_WEEK_IN_MINUTES), had, importId };
  };
  const visits = new Map(
    peopleMade.map(({ id }) => [
      id,
      Array.from({ length: visitsEach }, (_, index) => visit(visitsEach - index)),
    ]),
  );
  return {
    importId,
    menuMade: [],
    menuChanged: [],
    peopleMade,
    peopleChanged: [],
    factsMade: [],
    visits,
  };
}
