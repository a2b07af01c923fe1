import { layerOf, speaksOfHealth } from './note-layer.ts';
import { speaksOfIllness, speaksOfLoss } from './note-tender-events.ts';

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
