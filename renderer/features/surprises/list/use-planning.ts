import { dayOf } from '../../../../shared/calendar-day.ts';
import { createShop } from '../../../../shared/domain/shop.ts';
import type { Proposal } from '../../../../shared/rules/surprises/milestones.ts';
import { type PlannedFrom, planFor } from '../../../../shared/rules/surprises/surprise-plan.ts';
import { whoKnows } from '../../../../shared/rules/surprises/who-knows.ts';
import { planSurprise, putAside } from '../../../data/acts/surprises.ts';
import { readHand } from '../../../data/looks/hand.ts';
import { useBook, usePeople, useShop } from '../../../data/people/book-context.tsx';
import { newId } from '../../../data/store/new-id.ts';
import { readClock } from '../../../platform/clock.ts';
import { useTell } from '../../../ui/told/tell.tsx';
import { say } from '../../../wording/say.ts';

/** Takes a proposal up, or something thought of here, or puts a proposal aside for good. */
export function usePlanning(onOpen: (id: string) => void) {
  const book = useBook();
  const tell = useTell();
  const people = usePeople();
  const shop = useShop() ?? createShop();
  const plan = async (from: PlannedFrom, reasonIsShown?: 'beside the field') => {
    const at = readClock();
    // Nobody said yet who of them lives together: all who are tied are left out of the count.
    const choice = { household: new Set(from.card.tiedTo), alsoAsk: [], notAsk: [] };
    const knows = whoKnows(from.card, people.for('ask'), choice).length;
    const planB = say('plan.plan-b-first');
    const given = { today: dayOf(at), hours: shop.hours, knows, ids: newId, planB };
    const result = await planSurprise(book, { ...planFor(from, given), who: readHand() }, at);
    const wrong = tell(result, say('plan.was-planned'), reasonIsShown);
    if (result.ok) onOpen(result.value.id);
    return wrong;
  };
  const notThisOne = async (proposal: Proposal) =>
    tell(await putAside(book, proposal, readClock()), say('plan.was-put-aside'));
  return { plan, notThisOne };
}
