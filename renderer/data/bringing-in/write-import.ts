import type { RegularId } from '../../../shared/domain/ids.ts';
import type { LedgeredTable } from '../../../shared/domain/ledger-entry.ts';
import { createShop } from '../../../shared/domain/shop.ts';
import { pagesOf, type Visit } from '../../../shared/domain/visit.ts';
import type { Changed, ImportPlan } from '../../../shared/formats/lists/import-plan.ts';
import { newVisits } from '../../../shared/formats/lists/recognise-visits.ts';
import type { RowTouched } from '../../../shared/ledger/told-of.ts';
import { indexCardOf, NOTHING_KNOWN } from '../../../shared/rules/lives/index-card.ts';
import { stopIfAsked } from '../commands/bulk-command.ts';
import { cardsOf, inPieces, putCards } from '../store/bulk-cards.ts';
import type { Book } from '../store/database.ts';
import { bucketOf } from '../store/index-cards.ts';
import { byPerson, livesBy } from '../store/known-rows.ts';
import { pagesFor, pagesToWrite } from '../store/visit-pages.ts';

/** How far something that takes long has come. */
export interface HowFar {
  readonly done: number;
  readonly total: number;
}

/** Who watches an import being written, and may stop it. */
export interface Watching {
  readonly signal?: AbortSignal;
  readonly onProgress?: (howFar: HowFar) => void;
}

/** What an import wrote. */
export interface Written {
  readonly people: number;
  readonly visits: number;
}

const ROWS_AT_ONCE = 1000;

/** Writes a plan inside a bulk command; tells the few rows it changed rather than made. */
export class ImportWriter {
  readonly changes: RowTouched[] = [];
  #visitCount = 0;
  #done = 0;
  readonly #total: number;
  readonly #book: Book;
  readonly #plan: ImportPlan;
  readonly #watching: Watching;
  /** Those with visits who are in the book already. */
  readonly #known: readonly RegularId[];

  constructor(book: Book, plan: ImportPlan, watching: Watching) {
    this.#book = book;
    this.#plan = plan;
    this.#watching = watching;
    const { menuMade, peopleMade, factsMade } = plan;
    const made = new Set(peopleMade.map(({ id }) => id));
    this.#known = [...plan.visits.keys()].filter((id) => !made.has(id));
    this.#total = menuMade.length + made.size * 3 + factsMade.length + this.#known.length;
  }

  /** Writes all of it. */
  async write(): Promise<Written> {
    const { peopleMade, factsMade, menuMade } = this.#plan;
    await this.#make(menuMade, (some) => this.#book.menu.bulkAdd(some));
    await this.#make(peopleMade, (some) => this.#book.regulars.bulkAdd(some));
    await this.#make(factsMade, (some) => this.#book.facts.bulkAdd(some));
    await this.#writeLives();
    await this.#change('menu', this.#plan.menuChanged);
    await this.#change('regulars', this.#plan.peopleChanged);
    await this.#writeShop();
    await this.#writeVisitsOfTheNew();
    await this.#writeVisitsOfTheKnown();
    await this.#writeCardsOfTheNew();
    await this.#writeCardsOfTheKnown();
    return { people: peopleMade.length, visits: this.#visitCount };
  }

  /** The first import begins the book, as its settings do. */
  async #writeShop(): Promise<void> {
    const before = await this.#book.shop.get('shop');
    const after = this.#plan.shop ?? (before ? undefined : createShop());
    if (!after) return;
    await this.#book.shop.put(after);
    this.changes.push({ table: 'shop', key: 'shop', before, after });
  }

  async #writeLives(): Promise<void> {
    const { lives } = this.#plan;
    if (!lives) return;
    await this.#book.lifeEvents.bulkAdd([...lives.events]);
    await this.#book.promises.bulkAdd([...lives.promises]);
    await this.#book.pets.bulkAdd([...lives.pets]);
    await this.#book.ties.bulkAdd([...lives.ties]);
  }

  async #make<Row>(rows: readonly Row[], add: (some: Row[]) => Promise<unknown>): Promise<void> {
    for (const some of inPieces(rows, ROWS_AT_ONCE)) {
      await add(some);
      this.#step(some.length);
    }
  }

  /** Only the fields an import changes are written: the row may have changed since it was read. */
  async #change<Row extends { readonly id: string }>(
    name: LedgeredTable & ('menu' | 'regulars'),
    rows: readonly Changed<Row>[],
  ): Promise<void> {
    const table = this.#book.table<Row, string>(name);
    for (const some of inPieces(rows, ROWS_AT_ONCE)) {
      const present = await table.bulkGet(some.map(({ before }) => before.id));
      const changes = some.flatMap((row, index): RowTouched[] => {
        const before = present[index];
        if (!before) return [];
        return [{ table: name, key: before.id, before, after: carriedOver(before, row) }];
      });
      await table.bulkPut(changes.map(({ after }) => after as Row));
      this.changes.push(...changes);
      this.#step(0);
    }
  }

  async #writeVisitsOfTheNew(): Promise<void> {
    const { peopleMade, visits } = this.#plan;
    for (const some of inPieces(peopleMade, ROWS_AT_ONCE)) {
      const pages = some.flatMap(({ id }) => pagesOf(id, visits.get(id) ?? []));
      await this.#book.pages.bulkAdd(pages);
      for (const page of pages) this.#visitCount += page.visits.length;
      this.#step(some.length);
    }
  }

  async #writeCardsOfTheNew(): Promise<void> {
    const { peopleMade, factsMade, visits } = this.#plan;
    const facts = byPerson(factsMade);
    const lives = livesBy(this.#plan.lives);
    // In the order of their buckets, so that each bucket is written once.
    const byBucket = peopleMade.toSorted(({ id }, other) => bucketOf(id) - bucketOf(other.id));
    for (const some of inPieces(byBucket, ROWS_AT_ONCE * 5)) {
      const cards = some.map((regular) =>
        indexCardOf(regular, {
          ...NOTHING_KNOWN,
          facts: facts.get(regular.id) ?? [],
          visits: visits.get(regular.id) ?? [],
          ...lives(regular.id),
        }),
      );
      await putCards(this.#book, cards);
      this.#step(some.length);
    }
  }

  async #writeVisitsOfTheKnown(): Promise<void> {
    const { visits } = this.#plan;
    for (const some of inPieces(this.#known, ROWS_AT_ONCE)) {
      const merged = await Promise.all(some.map((id) => this.#merged(id, visits.get(id) ?? [])));
      await this.#book.pages.bulkPut(merged.flatMap(({ put }) => put));
      this.#step(some.length);
    }
  }

  async #writeCardsOfTheKnown(): Promise<void> {
    const { peopleMade, peopleChanged, factsMade } = this.#plan;
    const touched = new Set([
      ...peopleChanged.map(({ after }) => after.id),
      ...factsMade.map(({ regularId }) => regularId),
      ...this.#known,
    ]);
    for (const { id } of peopleMade) touched.delete(id);
    for (const some of inPieces([...touched], ROWS_AT_ONCE)) {
      await putCards(this.#book, await cardsOf(this.#book, some));
      this.#step(0);
    }
  }

  async #merged(id: RegularId, visits: readonly Visit[]) {
    const pages = await pagesFor(this.#book, id).toArray();
    const known = pages.flatMap((page) => page.visits);
    const fresh = newVisits(known, visits);
    this.#visitCount += fresh.length;
    // More visits never take up fewer pages: none is left over.
    return pagesToWrite(pages, pagesOf(id, [...known, ...fresh]));
  }

  #step(rows: number): void {
    stopIfAsked(this.#watching.signal);
    this.#done += rows;
    this.#watching.onProgress?.({ done: this.#done, total: this.#total });
  }
}

function carriedOver<Row extends object>(present: Row, { before, after }: Changed<Row>): Row {
  const fields = Object.entries(after).filter(
    ([field, value]) => !Object.is(value, before[field as keyof Row]),
  );
  return { ...present, ...Object.fromEntries(fields) };
}
