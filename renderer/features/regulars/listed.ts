import type { RegularId } from '../../../shared/domain/ids.ts';
import type { RollEntry } from './roll-entry.ts';
import { type Section, sectionsOf } from './thumb-tabs.ts';

/**
 * Lines of the list in order, handed from part to part of the screen as one closed thing.
 *
 * Closed, because React looks into plain arrays among its props while developing, and a hundred
 * thousand lines take it seconds.
 */
export class Listed {
  readonly #entries: readonly RollEntry[];
  #sections: readonly Section[] | undefined;

  constructor(entries: readonly RollEntry[]) {
    this.#entries = entries;
  }

  /** How many lines there are. */
  get count(): number {
    return this.#entries.length;
  }

  /** The line at a place, or undefined beyond the last. */
  at(place: number): RollEntry | undefined {
    return this.#entries[place];
  }

  /** Where somebody stands; the first line when they are not listed. */
  placeOf(id: RegularId | undefined): number {
    if (id === undefined) return 0;
    return Math.max(
      0,
      this.#entries.findIndex((entry) => entry.card.id === id),
    );
  }

  /** The letters of a list in order of name. */
  sections(): readonly Section[] {
    this.#sections ??= sectionsOf(this.#entries);
    return this.#sections;
  }

  /** All lines. */
  all(): readonly RollEntry[] {
    return this.#entries;
  }
}
