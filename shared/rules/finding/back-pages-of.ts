import { minutesOf } from '../../calendar-day.ts';
import type { BackPages } from '../../domain/back-pages.ts';
import type { IndexCard } from '../../domain/index-card.ts';
import { textsOf } from '../../domain/texts.ts';
import {
  codeWord,
  itemWord,
  phoneWord,
  placeOf,
  STANDINGS,
} from '../back-pages/back-page-words.ts';
import { headingsOf } from '../back-pages/headings.ts';
import { packHabits } from '../due/packed-habits.ts';
import { allows } from '../tact/tact.ts';
import { fold } from '../words/fold.ts';
import { dialled } from '../words/phone-digits.ts';
import { codeToFind, type Findable, FOUND_BY, findableTexts, wordsToFind } from './findable.ts';

/** Writes the back pages of all these people. */
export function backPagesOf(cards: Iterable<IndexCard>): BackPages {
  const inOrder = [...cards].sort((one, other) => (one.id < other.id ? -1 : 1));
  const writing = new Writing();
  inOrder.forEach((card, slot) => {
    if (allows(card.standing, 'search')) writing.enter(card, slot);
  });
  return {
    ids: textsOf(inOrder.map(({ id }) => id)),
    ...writing.inOrder(),
    standings: Uint8Array.from(inOrder, ({ standing }) => STANDINGS.indexOf(standing)),
    visits: Uint32Array.from(inOrder, ({ visitCount }) => visitCount),
    lastVisits: Uint32Array.from(inOrder, ({ lastVisitAt }) =>
      lastVisitAt === undefined ? 0 : Math.max(0, minutesOf(lastVisitAt)),
    ),
    nameKeys: Float64Array.from(inOrder, ({ name }) => nameKeyOf(name)),
    headings: headingsOf(inOrder),
    habits: packHabits(inOrder.map(({ habit }) => habit)),
  };
}

/** Words met so far, by number, and everywhere they stand. */
class Writing {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #where: number[] = [];
  readonly #heard = new Map<string, readonly string[]>();

  /** Enters somebody under all they are found by. */
  enter(card: IndexCard, slot: number): void {
    const entered = new Set<string>();
    const put = (word: string, kind: number) => {
      if (entered.has(`${kind}${word}`)) return;
      entered.add(`${kind}${word}`);
      this.#where.push(this.#numberOf(word), placeOf(slot, kind));
    };
    for (const findable of findableTexts(card, () => '')) {
      const kind = FOUND_BY.indexOf(findable.by);
      for (const word of this.#wordsOf(findable)) put(word, kind);
      const code = codeToFind(findable);
      if (code !== '') put(codeWord(code), kind);
      if (code !== '' && findable.by === 'phone') put(phoneWord(dialled(findable.text)), kind);
    }
    const order = FOUND_BY.indexOf('order');
    for (const { item } of usualOrLast(card)) put(itemWord(item), order);
  }

  /** The words in order, with their places. */
  inOrder(): Pick<BackPages, 'words' | 'starts' | 'places'> {
    const words = this.#words.toSorted();
    const ranks = new Uint32Array(words.length);
    words.forEach((word, rank) => {
      ranks[this.#numbers.get(word) ?? 0] = rank;
    });
    const starts = new Uint32Array(words.length + 1);
    for (let at = 0; at < this.#where.length; at += 2) {
      const rank = ranks[this.#where[at] ?? 0] ?? 0;
      starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
    }
    for (let rank = 0; rank < words.length; rank += 1) {
      starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0);
    }
    const next = starts.slice();
    const places = new Uint32Array(this.#where.length / 2);
    for (let at = 0; at < this.#where.length; at += 2) {
      const rank = ranks[this.#where[at] ?? 0] ?? 0;
      const place = next[rank] ?? 0;
      places[place] = this.#where[at + 1] ?? 0;
      next[rank] = place + 1;
    }
    return { words: textsOf(words), starts, places };
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const fresh = this.#words.push(word) - 1;
    this.#numbers.set(word, fresh);
    return fresh;
  }

  /** Thousands of people have a flat white; each has a name of their own. */
  #wordsOf(findable: Findable): readonly string[] {
    if (findable.by !== 'order' && findable.by !== 'spot' && findable.by !== 'tag') {
      return wordsToFind(findable);
    }
    const known = this.#heard.get(findable.text) ?? wordsToFind(findable);
    this.#heard.set(findable.text, known);
    return known;
  }
}

function usualOrLast({ usual, lastHad }: IndexCard) {
  return usual.length > 0 ? usual : lastHad;
}

/** The first three letters as one number. */
function nameKeyOf(name: string): number {
  const letters = fold(name.slice(0, 12));
  return [0, 1, 2].reduce((key, at) => key * 65_536 + (letters.charCodeAt(at) || 0), 0);
}
