import { type ApartBy, apartFrom } from '../../../shared/rules/finding/namesakes.ts';
import type { RollEntry } from './roll-entry.ts';

/** Of more of one name nobody is told apart by one thing. */
const MOST = 50;

/**
 * What tells somebody from the others of their name: asked for the lines that are drawn alone, since in
 * order of name those of one name stand beside each other, also among a hundred thousand.
 */
export class SameName {
  readonly #named: readonly RollEntry[];

  constructor(named: readonly RollEntry[]) {
    this.#named = named;
  }

  /** Undefined of whoever is alone with their name. */
  apart(entry: RollEntry): ApartBy | undefined {
    const first = this.#firstOf(entry.nameKey);
    const next = this.#named[first + 1];
    if (next?.nameKey !== entry.nameKey) return undefined;
    const same = this.#named
      .slice(first, first + MOST)
      .filter(({ nameKey, card }) => nameKey === entry.nameKey && card.id !== entry.card.id);
    return apartFrom(
      entry.card,
      same.map(({ card }) => card),
    );
  }

  #firstOf(nameKey: string): number {
    let from = 0;
    let to = this.#named.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#named[middle]?.nameKey ?? '') < nameKey) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
