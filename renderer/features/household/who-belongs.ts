import { type Pet, TIE_KINDS, type Tie, type TieKind } from '../../../shared/domain/household.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { isOfHousehold, tiesSeenBy } from '../../../shared/rules/lives/household.ts';
import type { WholeRegular } from '../../data/people/book-context.tsx';
import type { PeopleNow } from '../../data/people/people-now.ts';

/** Somebody who belongs to the person of the page, and how that person says it. */
export interface Belonging {
  readonly tie: Tie;
  readonly card: IndexCard;
  readonly kind: TieKind;
}

/** Everybody who belongs to one person: those who may be offered, and those who are gone. */
export interface Belongings {
  readonly people: readonly Belonging[];
  readonly animals: readonly Pet[];
  readonly gone: { readonly people: readonly Belonging[]; readonly animals: readonly Pet[] };
}

/** Sorts who belongs to somebody: the household first, then friends; the dead apart. */
export function whoBelongs(whole: WholeRegular, people: PeopleNow): Belongings {
  const { regular, ties, pets } = whole;
  const seen = tiesSeenBy(regular.id, ties).toSorted(
    (one, other) => TIE_KINDS.indexOf(one.kind) - TIE_KINDS.indexOf(other.kind),
  );
  const those = (cardOf: (id: RegularId) => IndexCard | undefined) =>
    seen.flatMap(({ id, other, kind }): Belonging[] => {
      const card = cardOf(other);
      const tie = ties.find((row) => row.id === id);
      return card && tie ? [{ tie, card, kind }] : [];
    });
  const offered = those((id) => people.one(id, 'offer'));
  const shown = new Set(offered.map(({ tie }) => tie.id));
  return {
    people: offered,
    animals: pets.filter(({ standing }) => standing === 'here'),
    gone: {
      people: those((id) => people.one(id, 'remember')).filter(({ tie }) => !shown.has(tie.id)),
      animals: pets.filter(({ standing }) => standing === 'deceased'),
    },
  };
}

/** The animals somebody of the household brings along; those of friends are none of this page. */
export function animalsOf({ card, kind }: Belonging): IndexCard['pets'] {
  return isOfHousehold(kind) ? card.pets : [];
}
