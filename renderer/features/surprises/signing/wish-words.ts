import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import { LONGEST_WISH } from '../../../../shared/domain/surprise.ts';
import { isTheirName } from '../../../../shared/rules/finding/find-by-name.ts';
import { say } from '../../../wording/say.ts';

/** Why a wish is too long for a card, in words; undefined while it has room. */
export function wordsTooLong(words: string): string | undefined {
  // Letters as people count them: a flag or an accent is one.
  const letters = [...new Intl.Segmenter().segment(words)].length;
  if (letters <= LONGEST_WISH) return undefined;
  return say('plan.wish-long', { count: letters, most: LONGEST_WISH });
}

/** Nobody signs their own card; a first name alone may be somebody else's. */
export function isOfThemself(card: IndexCard, typed: string): boolean {
  const isWholeName = /\s/.test(typed.trim()) || card.nameless;
  return isWholeName && isTheirName(card, typed);
}
