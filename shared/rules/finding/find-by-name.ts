import type { IndexCard } from '../../domain/index-card.ts';
import { foldWords, searchWords } from '../words/fold.ts';

/** What a person is found by, when nothing but a name is asked for. */
export interface Named {
  readonly card: IndexCard;
  readonly words: readonly string[];
}

/** Everybody with the words of their name, worked out once for as many questions as come. */
export function namesOf(cards: Iterable<IndexCard>): Named[] {
  return Array.from(cards, (card) => ({ card, words: wordsOf(card) }));
}

/** The people whose name holds every typed word or begins with it; whole words first, then who comes most. */
export function findByName(names: readonly Named[], typed: string, limit: number): IndexCard[] {
  const wanted = foldWords(typed);
  if (wanted.length === 0) return [];
  return names
    .filter(({ words }) => wanted.every((word) => words.some((own) => own.startsWith(word))))
    .map(({ card, words }) => ({
      card,
      whole: wanted.filter((word) => words.includes(word)).length,
    }))
    .sort((one, other) => other.whole - one.whole || other.card.visitCount - one.card.visitCount)
    .slice(0, limit)
    .map(({ card }) => card);
}

/** True when what was typed is all of somebody's name, or all of what they like to be called. */
export function isTheirName(card: IndexCard, typed: string): boolean {
  const wanted = foldWords(typed).join(' ');
  return (
    wanted !== '' && [card.name, card.calledBy].some((own) => foldWords(own).join(' ') === wanted)
  );
}

function wordsOf({ name, calledBy, saidLike = '' }: IndexCard): string[] {
  return searchWords(`${name} ${calledBy} ${saidLike}`);
}
