import { type LocalTime, minutesOf } from '../../calendar-day.ts';
import type { BackPages } from '../../domain/back-pages.ts';
import type { MenuItemId, RegularId } from '../../domain/ids.ts';
import type { Heading, IndexCard } from '../../domain/index-card.ts';
import { textAt } from '../../domain/texts.ts';
import { headingAt } from '../back-pages/headings.ts';
import { AHEAD_MINUTES } from '../clock/ahead.ts';
import { ANY_SHOPS_DUE_WAYS, type DueWays } from '../due/due-ways.ts';
import { Expectation } from '../due/expected.ts';
import { hereBetween } from '../due/here-now.ts';
import { standingAt } from '../words/words-in-order.ts';
import { backPagesOf } from './back-pages-of.ts';
import { cardShapesOf, shapesOfNumber } from './card-shapes.ts';
import { bestOfAll, Finder } from './find.ts';
import { LastAnswer } from './last-answer.ts';
import type { FoundPerson } from './rank-found.ts';

/** Back pages opened for questions. */
interface Opened {
  readonly pages: BackPages;
  readonly finder: Finder;
  readonly expectation: Expectation;
}

/**
 * Finds and expects people by the back pages of the book and by what has changed since they were
 * written: few cards, whose own pages are written anew whenever somebody asks after a change.
 */
export class PeopleIndex {
  readonly #written: Opened;
  readonly #changed = new Map<RegularId, IndexCard>();
  #items: readonly (readonly [MenuItemId, string])[];
  #ways: DueWays;
  #since: Opened | undefined;
  #writtenShapes: ReadonlySet<string> | undefined;
  // A screen asks the same again whenever cards it waited for have been read.
  readonly #found = new LastAnswer<FoundPerson[]>();
  readonly #expected = new LastAnswer<RegularId[]>();
  readonly #maybeHere = new LastAnswer<RegularId[]>();

  constructor(
    pages: BackPages,
    items: readonly (readonly [MenuItemId, string])[],
    ways = ANY_SHOPS_DUE_WAYS,
  ) {
    this.#items = items;
    this.#ways = ways;
    this.#written = opened(pages, items, ways);
  }

  /** How many cards have changed since the back pages were written. */
  get changedCount(): number {
    return this.#changed.size;
  }

  /** True while nobody at all is known. */
  get isEmpty(): boolean {
    return this.#changed.size === 0 && this.#written.finder.isEmpty;
  }

  /** Takes in a new or changed card. */
  replace(card: IndexCard): void {
    this.#written.finder.leaveOut(card.id);
    this.#changed.set(card.id, card);
    this.#turn();
  }

  /** Takes a card in as it is now; undefined when somebody is no longer in the book. */
  change(id: RegularId, card: IndexCard | undefined): void {
    if (card) this.replace(card);
    else this.remove(id);
  }

  /** Forgets somebody. */
  remove(id: RegularId): void {
    this.#written.finder.leaveOut(id);
    this.#changed.delete(id);
    this.#turn();
  }

  /** Tells what the items of the menu are called now. */
  nameItems(items: readonly (readonly [MenuItemId, string])[]): void {
    this.#items = items;
    this.#written.finder.nameItems(items);
    this.#turn();
  }

  /** From now on who is due is told in these ways. */
  tellDueBy(ways: DueWays): void {
    this.#ways = ways;
    this.#written.expectation.tellBy(ways);
    this.#turn();
  }

  /** Gets ready for questions of several words now rather than when the first one comes. */
  prepare(): void {
    this.#written.finder.prepare();
  }

  /** The letters that most people are found by and whose answers are not ready for this minute. */
  lettersToReady(now: LocalTime): string[] {
    return this.#written.finder.lettersToReady(now);
  }

  /** Works out beforehand whom one letter finds: nearly everybody has to be looked at for it. */
  readyFor(letter: string, now: LocalTime, limit: number): void {
    this.#written.finder.readyFor(letter, now, limit);
  }

  /** The people who fit what was typed, best first, at most so many. */
  find(query: string, now: LocalTime, limit: number): readonly FoundPerson[] {
    return this.#found.to(`${limit} ${now} ${query}`, () =>
      bestOfAll(
        this.#all().map(({ finder }) => finder.find(query, now, limit)),
        limit,
      ),
    );
  }

  /** Whether a number looks like those of the cards in the book; undefined when there are none. */
  looksLikeCard(number: string): boolean | undefined {
    this.#writtenShapes ??= cardShapesOf(this.#written.pages);
    const [, since] = this.#all();
    const shapes = new Set(this.#writtenShapes);
    if (since) for (const shape of cardShapesOf(since.pages)) shapes.add(shape);
    return shapes.size === 0
      ? undefined
      : shapesOfNumber(number).some((shape) => shapes.has(shape));
  }

  /** What a list says of somebody it has found here. */
  heading(id: RegularId): Heading | undefined {
    const { ids, headings } = this.#written.pages;
    const slot = standingAt(ids, id);
    return this.#changed.get(id) ?? (slot < 0 ? undefined : headingAt(headings, slot));
  }

  /** Those most due at a moment, most first, at most so many; see dueNow for the terms. */
  expected(now: LocalTime, atMost: number): readonly RegularId[] {
    return this.#expected.to(`${atMost} ${now}`, () =>
      this.#all()
        .flatMap(({ pages, finder, expectation }) =>
          expectation
            .expected(now, atMost, (slot) => finder.has(slot))
            .map(({ slot, score }) => ({ id: textAt(pages.ids, slot), score })),
        )
        .sort((one, other) => other.score - one.score)
        .slice(0, atMost)
        .map(({ id }) => id),
    );
  }

  /** Everybody whose last visit is so late that they may be here. */
  maybeHere(now: LocalTime): readonly RegularId[] {
    return this.#maybeHere.to(now, () => {
      const [since, until] = hereBetween(minutesOf(now));
      return this.#all().flatMap(({ pages: { ids, lastVisits }, finder }) => {
        const found: RegularId[] = [];
        for (let slot = 0; slot < lastVisits.length; slot += 1) {
          const at = lastVisits[slot] ?? 0;
          if (at >= since && at <= until && finder.has(slot)) found.push(textAt(ids, slot));
        }
        return found;
      });
    });
  }

  /** Everybody with a visit dated ahead of a moment. */
  ahead(now: LocalTime): readonly RegularId[] {
    const from = minutesOf(now) + AHEAD_MINUTES;
    return this.#all().flatMap(({ pages: { ids, lastVisits }, finder }) => {
      const found: RegularId[] = [];
      lastVisits.forEach((at, slot) => {
        if (at > from && finder.has(slot)) found.push(textAt(ids, slot));
      });
      return found;
    });
  }

  /** What was worked out before the change is no longer so. */
  #turn(): void {
    this.#since = undefined;
    for (const kept of [this.#found, this.#expected, this.#maybeHere]) kept.forget();
  }

  #all(): readonly Opened[] {
    if (this.#changed.size === 0) return [this.#written];
    this.#since ??= opened(backPagesOf(this.#changed.values()), this.#items, this.#ways);
    return [this.#written, this.#since];
  }
}

function opened(
  pages: BackPages,
  items: readonly (readonly [MenuItemId, string])[],
  ways: DueWays,
): Opened {
  const finder = new Finder(pages);
  finder.nameItems(items);
  const expectation = new Expectation(pages);
  expectation.tellBy(ways);
  return { pages, finder, expectation };
}
