import type { BackPages } from '../../domain/back-pages.ts';
import { countOf } from '../../domain/texts.ts';
import { kindOf, placeOf, slotOf } from '../back-pages/back-page-words.ts';

/** The pages the other way round: by slot, the words of each person. */
export interface OwnWords {
  readonly starts: Uint32Array;
  /** A word and what kind of text it is, as placeOf writes them. */
  readonly words: Uint32Array;
}

/** Turns the pages round. */
export function ownWordsOf({ ids, words, starts, places }: BackPages): OwnWords {
  const own = new Uint32Array(places.length);
  const people = countOf(ids);
  const from = new Uint32Array(people + 1);
  for (const place of places) from[slotOf(place) + 1] = (from[slotOf(place) + 1] ?? 0) + 1;
  for (let slot = 0; slot < people; slot += 1) {
    from[slot + 1] = (from[slot + 1] ?? 0) + (from[slot] ?? 0);
  }
  const next = from.slice();
  for (let word = 0; word < countOf(words); word += 1) {
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 1) {
      const place = places[at] ?? 0;
      const slot = slotOf(place);
      own[next[slot] ?? 0] = placeOf(word, kindOf(place));
      next[slot] = (next[slot] ?? 0) + 1;
    }
  }
  return { starts: from, words: own };
}
