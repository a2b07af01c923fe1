import type { MenuItemId } from '../../domain/ids.ts';
import type { Standing } from '../../domain/regular.ts';

/** All standings; a standing's number is its place here. */
export const STANDINGS = [
  'here',
  'moved-away',
  'do-not-contact',
  'deceased',
] as const satisfies readonly Standing[];

const KINDS = 16;

/** The number under which a slot and a kind (a place in FOUND_BY) stand in the back pages. */
export function placeOf(slot: number, kind: number): number {
  return slot * KINDS + kind;
}

/** The slot, or whatever else was given as one, of a place. */
export function slotOf(place: number): number {
  return place >>> 4;
}

/** The number of the kind of a place. */
export function kindOf(place: number): number {
  return place % KINDS;
}

/**
 * A menu item as a word of the back pages, so that a renamed item is found by its new name without
 * any page being written anew. No word that is typed begins with such a sign.
 */
export function itemWord(id: MenuItemId): string {
  return `#${id}`;
}

/** True for a menu item as a word. */
export function isItemWord(word: string): boolean {
  return word.startsWith('#');
}

/** The digits of a phone from its beginning (phone-digits.ts) as a word of the back pages. */
export function phoneWord(dialled: string): string {
  return `=${dialled}`;
}

/** What every number begins with as a word of the back pages. */
export const CODE_SIGN = '~';

/** A number turned round (codeToFind) as a word of the back pages. */
export function codeWord(code: string): string {
  return `${CODE_SIGN}${code}`;
}
