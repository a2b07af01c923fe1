import { useMemo } from 'react';
import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { Tie } from '../../../shared/domain/household.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import type { Surprise, Wish } from '../../../shared/domain/surprise.ts';
import { householdOf, isOfHousehold } from '../../../shared/rules/lives/household.ts';
import { type Proposal, proposals } from '../../../shared/rules/surprises/milestones.ts';
import { isToHandOver } from '../../../shared/rules/surprises/out-to-sign.ts';
import { mayShow } from '../../../shared/rules/tact/hush.ts';
import { useLook, usePeople, usePeopleNear, useShop } from '../people/book-context.tsx';
import type { Book } from '../store/database.ts';
import { useAround } from './around.ts';

/** A surprise that may show now, with all that a page of it needs. */
export interface SurpriseInView {
  readonly surprise: Surprise;
  /** The one it is for. */
  readonly card: IndexCard;
  /** Who lives with them, and must not know either. */
  readonly household: ReadonlySet<RegularId>;
  /** Who has signed, in the order they did. */
  readonly wishes: readonly Wish[];
}

interface Kept {
  readonly surprises: readonly Surprise[];
  readonly wishes: readonly Wish[];
  readonly ties: readonly Tie[];
  readonly putAside: readonly string[];
}

/**
 * Every surprise that may show now, planned and past, by the day of its hand-over; undefined until
 * read. The one way by which a surprise reaches a screen.
 */
export function useSurprises(now: LocalTime): readonly SurpriseInView[] | undefined {
  return useAllSurprises(now)?.filter(({ isHidden }) => !isHidden);
}

/** One surprise; 'hidden' while somebody could see it who must not, null when it is not in the book. */
export function useSurprise(
  id: string,
  now: LocalTime,
  isPeeking: boolean,
): SurpriseInView | 'hidden' | null | undefined {
  const all = useAllSurprises(now);
  if (!all) return undefined;
  const one = all.find(({ surprise }) => surprise.id === id);
  if (!one) return null;
  return one.isHidden && !isPeeking ? 'hidden' : one;
}

/**
 * What is to be handed over to somebody whose own card is open: the one thing of a surprise that may
 * show while they are there, and only on a deliberate peek, on its day.
 */
export function useHandOver(id: RegularId, now: LocalTime): SurpriseInView | undefined {
  const { hushed } = useAround(now);
  const all = useAllSurprises(now);
  if (hushed) return undefined;
  return all?.find(
    ({ surprise }) => surprise.regularId === id && isToHandOver(surprise, dayOf(now)),
  );
}

/** Whether a surprise is hidden now, so that a page can say that something is, and not what; until it is known, one is. */
export function useIsHiding(now: LocalTime): boolean {
  return useAllSurprises(now)?.some(({ isHidden }) => isHidden) ?? true;
}

/** All there is to plan, as far as it may show now. */
export interface PlanningDesk {
  readonly surprises: readonly SurpriseInView[];
  readonly proposals: readonly Proposal[];
  /** Something is hidden now, or would be if nobody peeked. */
  readonly isHiding: boolean;
}

/** What the place to plan shows: everything while somebody deliberately peeks; undefined until read. */
export function usePlanningDesk(now: LocalTime, isPeeking: boolean): PlanningDesk | undefined {
  const all = useAllSurprises(now);
  const proposed = useAllProposals(now);
  if (!all || !proposed) return undefined;
  const mayShowNow = ({ isHidden }: { readonly isHidden: boolean }) => isPeeking || !isHidden;
  return {
    surprises: all.filter(mayShowNow),
    proposals: proposed.filter(mayShowNow),
    isHiding: [...all, ...proposed].some(({ isHidden }) => isHidden),
  };
}

/** What the app proposes and may show now, soonest first; undefined until read. */
export function useProposals(now: LocalTime): readonly Proposal[] | undefined {
  return useAllProposals(now)?.filter(({ isHidden }) => !isHidden);
}

interface MaybeHiddenProposal extends Proposal {
  readonly isHidden: boolean;
}

function useAllProposals(now: LocalTime): readonly MaybeHiddenProposal[] | undefined {
  const kept = useKept();
  const people = usePeople();
  const shop = useShop();
  const around = useAround(now);
  const today = dayOf(now);
  const southern = shop?.southern ?? false;
  const all = useMemo(() => {
    if (!kept) return undefined;
    const planned = kept.surprises.map(({ key }) => key);
    const taken = new Set([...kept.putAside, ...planned]);
    return proposals(people.for('surprise'), taken, today, southern);
  }, [kept, people, today, southern]);
  // Nobody planned yet who is family and who a friend: all who are tied to them are kept out of it.
  return all?.map((proposal) => {
    const { regularId, card } = proposal;
    return { ...proposal, isHidden: !mayShow({ regularId, household: card.tiedTo }, around) };
  });
}

interface MaybeHidden extends SurpriseInView {
  readonly isHidden: boolean;
}

function useAllSurprises(now: LocalTime): readonly MaybeHidden[] | undefined {
  const kept = useKept();
  const people = usePeopleNear();
  const around = useAround(now);
  return useMemo(() => {
    // Whoever's card is still being read may be in the shop as well as anybody.
    if (!kept?.surprises.every(({ regularId }) => people.isRead(regularId))) return undefined;
    return kept.surprises
      .flatMap((surprise): MaybeHidden[] => {
        const { regularId } = surprise;
        const card = people.one(regularId, 'surprise');
        if (!card) return [];
        const household = householdOf(regularId, kept.ties);
        const wishes = kept.wishes.filter(({ surpriseId }) => surpriseId === surprise.id);
        const isHidden = !mayShow({ regularId, household }, around);
        return [{ surprise, card, household, wishes, isHidden }];
      })
      .sort((one, other) => (one.surprise.handOver < other.surprise.handOver ? -1 : 1));
  }, [kept, people, around]);
}

/** Surprises are few; the ties around them are read with them, for a household may have grown since. */
function useKept(): Kept | undefined {
  return useLook('surprises', readKept);
}

async function readKept(book: Book): Promise<Kept> {
  const [surprises, wishes, aside] = await Promise.all([
    book.surprises.toArray(),
    book.wishes.toArray(),
    book.putAside.toArray(),
  ]);
  const ties = await tiesAround(book, new Set(surprises.map(({ regularId }) => regularId)));
  return { surprises, wishes, ties, putAside: aside.map(({ id }) => id) };
}

/** The ties of these people, and of those they are tied to, and so on: all their households. */
async function tiesAround(book: Book, people: ReadonlySet<RegularId>): Promise<Tie[]> {
  const found = new Map<string, Tie>();
  const asked = new Set<RegularId>();
  let ask = [...people];
  while (ask.length > 0) {
    for (const id of ask) asked.add(id);
    const ties = await book.ties.where('people').anyOf(ask).distinct().toArray();
    for (const tie of ties) found.set(tie.id, tie);
    const living = ties.filter(({ kind }) => isOfHousehold(kind));
    ask = [...new Set(living.flatMap((tie) => tie.people))].filter((id) => !asked.has(id));
  }
  return [...found.values()];
}
