import { inverseOf, type Tie, type TieKind, type TieProblem } from '../../domain/household.ts';
import type { RegularId } from '../../domain/ids.ts';

/** Ties that make a household; friends and colleagues belong together without living together. */
const OF_A_HOUSEHOLD: ReadonlySet<TieKind> = new Set(['partner', 'child', 'parent', 'family']);

/** A tie as one of the two sees it: whom they are tied to, and how they would say it. */
export interface TieSeen {
  readonly id: string;
  readonly other: RegularId;
  /** What they say of the other: "my child". */
  readonly kind: TieKind;
}

/** Somebody's ties as they see them; ties of others are left out. */
export function tiesSeenBy(self: RegularId, ties: readonly Tie[]): TieSeen[] {
  return ties.flatMap(({ id, people: [one, other], kind }): TieSeen[] => {
    if (one === self) return [{ id, other, kind }];
    return other === self ? [{ id, other: one, kind: inverseOf(kind) }] : [];
  });
}

/** True when somebody seen so belongs to the household, not only to the friends. */
export function isOfHousehold(kind: TieKind): boolean {
  return OF_A_HOUSEHOLD.has(kind);
}

/** Everybody who lives with somebody, as the ties tell it; without them. */
export function householdOf(self: RegularId, ties: readonly Tie[]): Set<RegularId> {
  const found = new Set<RegularId>([self]);
  let grown = true;
  while (grown) {
    const before = found.size;
    for (const { people, kind } of ties) {
      if (isOfHousehold(kind) && people.some((id) => found.has(id))) {
        for (const id of people) found.add(id);
      }
    }
    grown = found.size > before;
  }
  found.delete(self);
  return found;
}

/** Why two people cannot be tied so, given every tie of theirs and of their parents and children. */
export function tieProblem(
  tie: Pick<Tie, 'people' | 'kind'>,
  known: readonly Tie[],
): TieProblem | undefined {
  const [one, other] = tie.people;
  if (one === other) return { kind: 'oneself' };
  const seen = tiesSeenBy(one, known);
  if (seen.some((before) => before.other === other && before.kind === tie.kind)) {
    return { kind: 'tied-already' };
  }
  if (tie.kind === 'child' && isAbove(other, one, known)) return { kind: 'goes-round' };
  return tie.kind === 'parent' && isAbove(one, other, known) ? { kind: 'goes-round' } : undefined;
}

/** True when the first is a parent of the second, or a parent of their parent, and so on. */
function isAbove(first: RegularId, second: RegularId, known: readonly Tie[]): boolean {
  const seen = new Set<RegularId>();
  const ahead: RegularId[] = [second];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { kind, other } of tiesSeenBy(next, known)) {
      if (kind !== 'parent') continue;
      if (other === first) return true;
      ahead.push(other);
    }
  }
  return false;
}
