import type { DayOfYear, LocalTime } from '../calendar-day.ts';
import type { ImportId, PetId, RegularId, TieId } from './ids.ts';

/** How two people belong together, as the first one says of the second. */
export const TIE_KINDS = [
  'partner',
  'child',
  'parent',
  'family',
  'friend',
  'colleague',
  'came-with',
  'sent-by',
  'sent',
] as const;

/** How two people belong together, as the first one says of the second: "my child". */
export type TieKind = (typeof TIE_KINDS)[number];

/** Two people of the book who belong together; one row for both. */
export interface Tie {
  readonly id: TieId;
  /** The one who says it, then the one it is said of: [Ada, Ben] with 'child' makes Ben her child. */
  readonly people: readonly [RegularId, RegularId];
  readonly kind: TieKind;
  readonly at: LocalTime;
  readonly importId?: ImportId;
}

/** An animal that is part of somebody's household. */
export interface Pet {
  readonly id: PetId;
  /** Whose page it stands on; the household sees it too. */
  readonly regularId: RegularId;
  /** Empty while nobody knows it. */
  readonly name: string;
  /** "dachshund", "cat". */
  readonly kind: string;
  readonly birthday?: DayOfYear;
  /** What it may have: "puppuccino". */
  readonly treat: string;
  /** What it must not have: "chocolate". */
  readonly never: string;
  readonly at: LocalTime;
  readonly standing: 'here' | 'deceased';
  readonly importId?: ImportId;
}

/** What the second person says of the first. */
export function inverseOf(kind: TieKind): TieKind {
  if (kind === 'child') return 'parent';
  if (kind === 'parent') return 'child';
  if (kind === 'sent-by') return 'sent';
  return kind === 'sent' ? 'sent-by' : kind;
}

/** Why two people cannot be tied together. */
export type TieProblem =
  /** Somebody cannot belong to themselves. */
  | { readonly kind: 'oneself' }
  /** These two are tied like this already. */
  | { readonly kind: 'tied-already' }
  /** The child of a child cannot be a parent: a household that contains itself. */
  | { readonly kind: 'goes-round' };
