import { addMinutes, type LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { isAhead } from '../../../shared/rules/clock/ahead.ts';
import type { PeopleIndex } from '../../../shared/rules/finding/people-index.ts';
import { indexCardOf } from '../../../shared/rules/lives/index-card.ts';
import type { Book } from '../store/database.ts';
import { knownOf } from '../store/known-rows.ts';

/**
 * So many people with visits dated ahead are worked out anew. When there are more it is the clock that
 * is wrong, and not so many visits.
 */
const MOST_AHEAD = 200;
/** So often they are looked at again, in minutes. */
const LOOK_AGAIN = 30;

/**
 * The cards of people with visits dated ahead, as of now: such a visit tells what somebody has, but not
 * when they come. The book keeps their cards without a now.
 */
export class CardsInTime {
  readonly #book: Book;
  readonly #cards = new Map<RegularId, IndexCard>();
  #asOf: LocalTime | undefined;

  constructor(book: Book) {
    this.#book = book;
  }

  /** Somebody's card as of now, from the one the book keeps. */
  of(kept: IndexCard): IndexCard {
    return this.#cards.get(kept.id) ?? kept;
  }

  /** Everybody with a visit dated ahead. */
  get ids(): readonly RegularId[] {
    return [...this.#cards.keys()];
  }

  /** Turns to a moment; true when it is time to work them out again, as after the clock was set. */
  turnTo(now: LocalTime): boolean {
    const since = this.#asOf;
    const isNear =
      since !== undefined &&
      addMinutes(since, -LOOK_AGAIN) < now &&
      now < addMinutes(since, LOOK_AGAIN);
    if (!isNear) this.#asOf = now;
    return !isNear;
  }

  /** Has them worked out again at the next moment that is turned to: the index was opened anew. */
  lookAgain(): void {
    this.#asOf = undefined;
  }

  /** Works all of them out again; false when there was nothing to do. */
  workOut(index: PeopleIndex): Promise<boolean> {
    const ahead = this.#asOf ? index.ahead(this.#asOf) : [];
    return this.#workOut(index, [...new Set([...this.#cards.keys(), ...ahead])]);
  }

  /** Works out those of some people whose cards have just changed. */
  async workOutChanged(index: PeopleIndex, changed: readonly RegularId[]): Promise<void> {
    for (const id of changed) this.#cards.delete(id);
    const ahead = new Set(this.#asOf ? index.ahead(this.#asOf) : []);
    await this.#workOut(
      index,
      changed.filter((id) => ahead.has(id)),
    );
  }

  async #workOut(index: PeopleIndex, ids: readonly RegularId[]): Promise<boolean> {
    const now = this.#asOf;
    if (!now || ids.length === 0 || ids.length > MOST_AHEAD || !this.#book.isOpen()) return false;
    await Promise.all(
      ids.map(async (id) => {
        const [regular, known] = await Promise.all([
          this.#book.regulars.get(id),
          knownOf(this.#book, id),
        ]);
        this.#cards.delete(id);
        if (!regular) return index.remove(id);
        const card = indexCardOf(regular, known, now);
        if (known.visits.some(({ at }) => isAhead(at, now))) this.#cards.set(id, card);
        index.replace(card);
      }),
    );
    return true;
  }
}
