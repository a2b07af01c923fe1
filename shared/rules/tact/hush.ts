import type { RegularId } from '../../domain/ids.ts';

/** Whom a surprise must not reach: the one it is for, and everybody they live with. */
export interface MustNotKnow {
  readonly regularId: RegularId;
  readonly household: Iterable<RegularId>;
}

/** Who could see what is on a screen of the shop. */
export interface Around {
  /** Whose pages are open on any screen of the shop. */
  readonly onScreen: ReadonlySet<RegularId>;
  /** Who is in the shop. */
  readonly here: ReadonlySet<RegularId>;
  /** The key that hides every surprise was pressed. */
  readonly hushed: boolean;
}

/**
 * The one rule of where a surprise may show: nowhere while the one it is for, or anybody of their
 * household, is on a screen or in the shop, and nowhere at all while everything is hushed.
 */
export function mayShow({ regularId, household }: MustNotKnow, around: Around): boolean {
  if (around.hushed) return false;
  const isAround = (id: RegularId) => around.onScreen.has(id) || around.here.has(id);
  if (isAround(regularId)) return false;
  for (const id of household) if (isAround(id)) return false;
  return true;
}
