import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import { createShop } from '../../../../shared/domain/shop.ts';
import type { Surprise } from '../../../../shared/domain/surprise.ts';
import { moveHandOver, usualVisitNear } from '../../../../shared/rules/surprises/surprise-plan.ts';
import type { SurpriseInView } from '../../../data/looks/use-surprises.ts';
import { useShop } from '../../../data/people/book-context.tsx';
import { sayDayProblem } from '../../../wording/book/say-plan.ts';
import { say } from '../../../wording/say.ts';
import { readOneDay } from '../read-one-day.ts';
import { useChange } from '../use-change.ts';

/** Moves the hand-over to a day that was typed; answers with what is wrong with it. */
export function useMoveHandOver({ surprise, card }: SurpriseInView, today: CalendarDay) {
  const shop = useShop() ?? createShop();
  const change = useChange(surprise.id);
  return async (typed: string): Promise<string | undefined> => {
    const southern = shop.southern ?? false;
    const day = readOneDay(typed, undefined, { today, southern });
    if (!day.ok) return sayDayProblem(day.failure);
    const visit = usualVisitNear(card, day.value, today, shop.hours);
    const about = visit.day === day.value ? visit.about : undefined;
    const moved = (present: Surprise): Surprise => {
      // About when they come belongs to the old day.
      const { about: _, ...rest } = moveHandOver(present, day.value, today);
      return { ...rest, ...(about !== undefined && { about }) };
    };
    return change(moved, say('plan.was-moved'), 'beside the field');
  };
}
