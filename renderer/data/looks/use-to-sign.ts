import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { isOutToSign } from '../../../shared/rules/surprises/out-to-sign.ts';
import { whoKnows } from '../../../shared/rules/surprises/who-knows.ts';
import { useCard } from '../people/book-context.tsx';
import { type SurpriseInView, useSurprises } from './use-surprises.ts';

/**
 * The next card that lies out and somebody could still sign, among those that may show now: of people
 * the book thinks they know, or of whom somebody here said so.
 */
export function useToSign(id: RegularId, now: LocalTime): SurpriseInView | undefined {
  const surprises = useSurprises(now);
  const signer = useCard(id, 'ask');
  if (!signer) return undefined;
  return surprises?.find(({ surprise, card, household, wishes }) => {
    if (!isOutToSign(surprise, dayOf(now))) return false;
    if (wishes.some(({ regularId }) => regularId === id)) return false;
    return whoKnows(card, [signer], { ...surprise, household }).length > 0;
  });
}
