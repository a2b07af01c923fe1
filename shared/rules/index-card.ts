import type { Fact } from '../domain/fact.ts';
import type { IndexCard } from '../domain/index-card.ts';
import { displayName, isNameless, type Regular } from '../domain/regular.ts';
import type { Visit } from '../domain/visit.ts';
import { habitOf } from './habit.ts';
import { usualOf } from './usual.ts';

/** Works out somebody's index card from all the book knows; visits oldest first. */
export function indexCardOf(
  regular: Regular,
  facts: readonly Fact[],
  visits: readonly Visit[],
): IndexCard {
  const first = visits[0];
  const last = visits.at(-1);
  const usual = last ? usualOf(visits, last.at, regular.pinnedUsual) : undefined;
  return {
    id: regular.id,
    name: displayName(regular),
    nameless: isNameless(regular),
    calledBy: regular.calledBy,
    ...(regular.saidLike !== '' && { saidLike: regular.saidLike }),
    spot: regular.spot,
    tags: regular.tags,
    companions: facts.filter((fact) => fact.kind === 'companion').map((fact) => fact.text),
    phones: regular.phones,
    cardNumber: regular.cardNumber,
    outsideId: regular.outsideId ?? '',
    standing: regular.standing,
    addedAt: regular.addedAt,
    ...(regular.regularSince && { regularSince: regular.regularSince }),
    usual: usual?.lines ?? regular.pinnedUsual ?? [],
    habit: habitOf(visits.map((visit) => visit.at)),
    visitCount: visits.length,
    ...(first && { firstVisitAt: first.at }),
    ...(last && { lastVisitAt: last.at }),
    lastHad: last?.had ?? [],
  };
}
