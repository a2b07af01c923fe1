import type { PromiseMade } from '../../domain/promise.ts';
import { speaksOfIllness, speaksOfLoss } from './events/tender-events.ts';
import { layerOf, speaksOfHealth } from './layer.ts';

/**
 * True for words that are not for everybody's eyes: of a death, an illness, health, or anything that
 * stands behind. Whatever may be read across the counter, printed or sent asks this first.
 */
export function isTender(words: string): boolean {
  return (
    layerOf(words).layer === 'behind' ||
    speaksOfHealth(words) ||
    speaksOfLoss(words) ||
    speaksOfIllness(words)
  );
}

/**
 * True for a promise that would tell what is behind: it stands on the card and on the opening sheet.
 * What went wrong is told by complaints, which are nothing to hide in it.
 */
export function promiseTells(about: PromiseMade['about'], words: string): boolean {
  return about === 'put-right' ? speaksOfHealth(words) : isTender(words);
}
