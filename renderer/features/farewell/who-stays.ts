import type { Tie, TieKind } from '../../../shared/domain/household.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { householdOf, tiesSeenBy } from '../../../shared/rules/lives/household.ts';
import type { PeopleNow } from '../../data/people/people-now.ts';

/** Somebody who stays when another has died. */
export interface OneWhoStays {
  readonly card: IndexCard;
  /** How the one who died would have said it; undefined when only others of the household lead to them. */
  readonly kind: TieKind | undefined;
  /** They lived together: the line is theirs unless somebody takes the tick away. */
  readonly ofHousehold: boolean;
}

/** Everybody who belonged to somebody: the household first, then friends and colleagues; nobody dead. */
export function whoStays(self: RegularId, ties: readonly Tie[], people: PeopleNow): OneWhoStays[] {
  const household = householdOf(self, ties);
  const seen = tiesSeenBy(self, ties);
  const ids = new Set([...household, ...seen.map(({ other }) => other)]);
  return [...ids].flatMap((id): OneWhoStays[] => {
    const card = people.one(id, 'offer');
    const kind = seen.find(({ other }) => other === id)?.kind;
    return card ? [{ card, kind, ofHousehold: household.has(id) }] : [];
  });
}
