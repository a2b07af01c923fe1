import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { BackPages } from '../../../shared/domain/back-pages.ts';
import type { MenuItemId, RegularId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import type { LatelyLogged } from '../../../shared/rules/clock/lately-logged.ts';
import type { DueCard } from '../../../shared/rules/due/due-now.ts';
import { backPagesOf } from '../../../shared/rules/finding/back-pages-of.ts';
import { PeopleIndex } from '../../../shared/rules/finding/people-index.ts';
import { whyFound } from '../../../shared/rules/finding/why-found.ts';
import { isSameWays, type ShopWays } from '../../../shared/rules/foresight/shop-ways.ts';
import { allows, type Purpose } from '../../../shared/rules/tact/tact.ts';
import { CardsInTime } from '../clock/cards-in-time.ts';
import { Lately } from '../clock/lately.ts';
import { type CardNews, onAnnounced } from '../store/announce.ts';
import { type BackPagesFound, readBackPages } from '../store/back-pages-kept.ts';
import { type Book, whileOpen } from '../store/database.ts';
import { FEW_PEOPLE } from '../store/lay-anew.ts';
import { layAnewBeside } from '../store/lay-anew-beside.ts';
import { firstMomentsOver } from '../store/quiet.ts';
import { onLearned, waysOf } from '../store/ways-kept.ts';
import type { ChangedCard } from '../store/worked-out-rows.ts';
import { CardsRead } from './cards-read.ts';
import type { Found } from './found.ts';
import { anotherOf, type PeopleNow } from './people-now.ts';
import { readyLetters } from './ready-letters.ts';
import { whoIsDue } from './who-is-due.ts';
import { type WhoIsHere, whoIsHere } from './who-is-here.ts';

/** So many changed cards are looked through with every question; more are laid into the back pages. */
const MANY_CHANGED = 256;

/**
 * Everybody in the book, kept in step with it from every window.
 *
 * Whoever is found, due or here is known at once from the back pages; their cards are read as they
 * are asked for, and everybody else's bit by bit. `now` is another one after each change, so that a
 * view can tell whether to look again. Nobody goes through the cards without saying what for: tact.ts
 * decides who is among them.
 */
export class People implements PeopleNow {
  /** Everybody as a screen sees them, until one of them changes. */
  now: PeopleNow = anotherOf(this);
  ways: ShopWays;
  readonly #book: Book;
  readonly #listeners = new Set<() => void>();
  readonly #stopListening: () => void;
  readonly #stopLearning: () => void;
  #items: readonly (readonly [MenuItemId, string])[] = [];
  #cards: CardsRead;
  #index: PeopleIndex;
  #queue: Promise<void> = Promise.resolve();
  #isLaying = false;
  #here: (WhoIsHere & { readonly of: PeopleNow; readonly at: LocalTime }) | undefined;
  readonly #lately: Lately;
  readonly #inTime: CardsInTime;

  private constructor(book: Book) {
    this.#book = book;
    this.ways = waysOf(book.name);
    this.#index = new PeopleIndex(backPagesOf([]), [], this.ways.due);
    this.#cards = new CardsRead(book, () => this.#tell());
    this.#lately = new Lately(book);
    this.#inTime = new CardsInTime(book);
    this.#stopListening = onAnnounced((name, news) => {
      if (name !== book.name) return;
      this.#queue = whileOpen(
        book,
        this.#queue.then(() => this.#hear(news)),
      );
    });
    this.#stopLearning = onLearned(() => this.#turnToWays());
  }

  /** Opens the back pages of a book; of few people all cards are read, too. */
  static async read(book: Book): Promise<People> {
    const people = new People(book);
    // What another window changes meanwhile is heard after it.
    people.#queue = people.#open();
    const [menu] = await Promise.all([book.menu.toArray(), people.#queue]);
    people.#name(menu.map(({ id, name }) => [id, name]));
    return people;
  }

  for(purpose: Purpose): IndexCard[] {
    return this.#allowed(this.#cards.everybody(), purpose);
  }

  soFar(purpose: Purpose): IndexCard[] {
    return this.#allowed(this.#cards.soFar(), purpose);
  }

  one(id: RegularId, purpose: Purpose): IndexCard | undefined {
    const kept = this.#cards.one(id);
    const card = kept && this.#inTime.of(kept);
    return card && allows(card.standing, purpose) ? card : undefined;
  }

  isRead(id: RegularId): boolean {
    return this.#cards.isRead(id);
  }

  find(query: string, now: LocalTime, limit: number): Found[] {
    return this.#index.find(query, now, limit).flatMap((one) => {
      const heading = this.#index.heading(one.id);
      return heading ? [{ id: one.id, heading, why: whyFound(heading, one) }] : [];
    });
  }

  looksLikeCard(number: string): boolean | undefined {
    return this.#index.looksLikeCard(number);
  }

  getReady(now: LocalTime, limit: number): () => void {
    return readyLetters(this.#index, now, limit);
  }

  due(now: LocalTime, atMost: number): DueCard[] {
    this.#keepInTime(now);
    return whoIsDue(this, this.#index, now, atMost);
  }

  here(now: LocalTime): readonly IndexCard[] {
    return this.#whoIsHere(now).cards;
  }

  whoIsHere(now: LocalTime): ReadonlySet<RegularId> {
    return this.#whoIsHere(now).ids;
  }

  logged(): LatelyLogged {
    return this.#lately.now();
  }

  ahead(now: LocalTime): readonly RegularId[] {
    this.#keepInTime(now);
    return this.#inTime.ids;
  }

  get isEmpty(): boolean {
    return this.#index.isEmpty;
  }

  /** Everybody's card has been read. */
  get isWhole(): boolean {
    return this.#cards.isWhole;
  }

  /** How much of everybody's cards has been read, from 0 to 1. */
  get partRead(): number {
    return this.#cards.partRead;
  }

  /** Resolves when everybody's card has been read, and has them read without a pause. */
  whole(): Promise<void> {
    return this.#cards.whole();
  }

  /** Tells what the items of the menu are called now. */
  nameItems(items: Iterable<readonly [MenuItemId, string]>): void {
    const now = [...items];
    if (JSON.stringify(now) === JSON.stringify(this.#items)) return;
    this.#name(now);
    this.#tell();
  }

  /** Hears of every change; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves when every change announced so far is in. */
  settled(): Promise<void> {
    return this.#queue;
  }

  /** Stops keeping in step. */
  close(): void {
    this.#stopListening();
    this.#stopLearning();
    this.#cards.close();
  }

  #whoIsHere(now: LocalTime): WhoIsHere {
    if (this.#here?.of === this.now && this.#here.at === now) return this.#here;
    const of = this.now;
    this.#keepInTime(now);
    const here = whoIsHere(this, this.#index.maybeHere(now), now);
    this.#here = { of, at: now, ...here };
    return this.#here;
  }

  #name(items: readonly (readonly [MenuItemId, string])[]): void {
    this.#items = items;
    this.#index.nameItems(items);
  }

  async #open(): Promise<void> {
    const [{ pages, changed }] = await Promise.all([this.#readPages(), this.#lately.begin()]);
    const cards = new CardsRead(this.#book, () => this.#tell());
    for (const { id, card } of changed) cards.put(id, card);
    if (!pages) await cards.readAll();
    this.#cards.close();
    this.#cards = cards;
    this.#turnTo(pages, changed);
    if (!pages) return;
    void cards.readOn();
    void firstMomentsOver().then(() => this.#index.prepare());
  }

  /** The back pages, written first when there should be some. */
  async #readPages(): Promise<BackPagesFound> {
    const found = await readBackPages(this.#book);
    if (found.pages || (await this.#book.regulars.count()) < FEW_PEOPLE) return found;
    await layAnewBeside(this.#book.name);
    return readBackPages(this.#book);
  }

  /** The same cards, laid elsewhere. */
  async #openPagesAgain(): Promise<void> {
    const { pages, changed } = await readBackPages(this.#book);
    // A book of few has none; one whose cards are written anew just now tells so when it is done.
    if (!pages && !this.isWhole) return;
    for (const { id, card } of changed) this.#cards.put(id, card);
    this.#turnTo(pages, changed);
  }

  #turnTo(pages: BackPages | undefined, changed: readonly ChangedCard[]): void {
    this.#index = new PeopleIndex(
      pages ?? backPagesOf(this.#cards.everybody()),
      this.#items,
      this.ways.due,
    );
    if (pages) for (const { id, card } of changed) this.#index.change(id, card);
    this.#inTime.lookAgain();
    this.#tell();
    this.#layIfMany();
  }

  /** What the shop's own months have taught, here or in another window. */
  #turnToWays(): void {
    const ways = waysOf(this.#book.name);
    if (isSameWays(ways, this.ways)) return;
    this.ways = ways;
    this.#index.tellDueBy(ways.due);
    this.#tell();
  }

  async #hear(news: CardNews): Promise<void> {
    // A window may close its book while another is still telling.
    if (!this.#book.isOpen()) return;
    if (news === 'all') return this.#open();
    if (news === 'laid-anew') return this.#openPagesAgain();
    const [found] = await Promise.all([
      this.#book.changedCards.bulkGet([...news]),
      this.#lately.goOn(),
    ]);
    for (const [at, id] of news.entries()) {
      const now = found[at] ?? (await this.#cards.inBucket(id));
      this.#cards.put(id, now.card);
      this.#index.change(id, now.card);
    }
    await this.#inTime.workOutChanged(this.#index, news);
    this.#tell();
    this.#layIfMany();
  }

  /** Not waited for: what happens meanwhile is heard as ever. */
  #layIfMany(): void {
    if (this.#isLaying || this.#index.changedCount <= MANY_CHANGED) return;
    this.#isLaying = true;
    void layAnewBeside(this.#book.name).finally(() => {
      this.#isLaying = false;
    });
  }

  #allowed(cards: readonly IndexCard[], purpose: Purpose): IndexCard[] {
    return cards
      .map((card) => this.#inTime.of(card))
      .filter((card) => allows(card.standing, purpose));
  }

  /** Sees to it that visits dated ahead do not tell when somebody comes, also after the clock was set. */
  #keepInTime(now: LocalTime): void {
    if (!this.#inTime.turnTo(now)) return;
    const workOut = async () => {
      if (await this.#inTime.workOut(this.#index)) this.#tell();
    };
    this.#queue = whileOpen(this.#book, this.#queue.then(workOut));
  }

  #tell(): void {
    this.now = anotherOf(this);
    for (const listener of this.#listeners) listener();
  }
}
