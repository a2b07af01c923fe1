import type { AllergenSaid } from './allergen.ts';
import type { ImportId, MenuItemId } from './ids.ts';

/** Something the shop serves or sells. */
export interface MenuItem {
  readonly id: MenuItemId;
  readonly name: string;
  readonly category: string;
  /** Price in minor units of the shop's currency, when known. */
  readonly price?: number;
  /** Its number in the software it was brought in from. */
  readonly outsideId?: string;
  /** No longer offered; kept because visits speak of it. */
  readonly retired: boolean;
  readonly importId?: ImportId;
  /** What else is said for it at the counter: "fw". Read like its name, never shown in its place. */
  readonly otherNames?: readonly string[];
  /** What it contains or may contain; of a kind that is not among them nobody has said anything. */
  readonly allergens?: readonly AllergenSaid[];
  /**
   * The item this one turned out to be: the same thing, written twice. It is on no list any more, and
   * kept so that a row that still speaks of it, on a till or in a file, means the other.
   */
  readonly sameAs?: MenuItemId;
}
