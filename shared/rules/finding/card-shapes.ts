import type { BackPages } from '../../domain/back-pages.ts';
import { textAt } from '../../domain/texts.ts';
import { CODE_SIGN, kindOf } from '../back-pages/back-page-words.ts';
import { beginningWith } from '../words/words-in-order.ts';
import { codeToFind, FOUND_BY, reversed } from './findable.ts';

const CARD = FOUND_BY.indexOf('card');
/** So many numbers tell what a shop's cards look like; those of a large book are not all looked at. */
const LOOKED_AT = 4096;

/** What the card numbers in the back pages look like. */
export function cardShapesOf({ words, starts, places }: BackPages): ReadonlySet<string> {
  const shapes = new Set<string>();
  const { from, to } = beginningWith(words, CODE_SIGN);
  const step = Math.ceil((to - from) / LOOKED_AT) || 1;
  for (let word = from; word < to; word += step) {
    const own = places.subarray(starts[word], starts[word + 1]);
    if (!own.some((place) => kindOf(place) === CARD)) continue;
    shapes.add(shapeOf(reversed(textAt(words, word).slice(CODE_SIGN.length))));
  }
  return shapes;
}

/** What a card number looks like, as cardShapesOf tells it; of any number that may be one. */
export function shapesOfNumber(number: string): readonly string[] {
  const plain = reversed(codeToFind({ by: 'card', text: number }));
  // After 999 comes 1000.
  const shorter = plain.replace(/\d(?=\d*$)/, '');
  return [shapeOf(plain), shapeOf(shorter)];
}

/** "kdrt0147" is four digits after kdrt; where letters and digits mix, only the length tells. */
function shapeOf(plain: string): string {
  const parts = /^(?<letters>\D*)(?<digits>\d*)$/u.exec(plain)?.groups;
  return parts ? `${parts.letters} ${parts.digits?.length}` : `mixed ${plain.length}`;
}
