import type { LocalTime } from '../../calendar-day.ts';
import type { MenuItemId, RegularId } from '../../domain/ids.ts';
import { cellReader, columnsOf, type Mapping } from './column-match.ts';
import type { ReceiptMeaning } from './column-names.ts';
import type { LeftOutList, LeftOutReason } from './left-out.ts';
import type { MenuDesk } from './menu-desk.ts';
import type { PeopleDesk, PersonClue } from './people-desk.ts';
import { isNobody, isNumbered, nounOf, plainNumber, readModifiers } from './plain-cells.ts';
import { itemName } from './plan-menu.ts';
import { type DateOrder, readMoment, readTime } from './read-date.ts';
import { readMoney, readNumber } from './read-figures.ts';
import { isBlankRow, type TableShape } from './table-shape.ts';
import type { VisitDesk } from './visit-desk.ts';

/** What receipts are read with. */
export interface ReceiptReading {
  readonly shape: TableShape;
  readonly mapping: Mapping<ReceiptMeaning>;
  readonly order: DateOrder;
  readonly people: PeopleDesk;
  readonly menu: MenuDesk;
  readonly visits: VisitDesk;
  /** Decimals of the shop's currency. */
  readonly fractionDigits: number;
  readonly leftOut: LeftOutList;
}

/** From when to when receipts are, and of how many people. */
export interface ReceiptSpan {
  readonly first: LocalTime;
  readonly last: LocalTime;
  readonly people: number;
}

/** Whose visit, and when. */
export interface VisitKey {
  readonly regularId: RegularId;
  readonly at: LocalTime;
}

/** What a visit is set to in a file that knows days only. */
const NOON = '12:00:00';

/** A reason to leave a row out, with the cell that is the reason. */
class Unfit {
  readonly reason: LeftOutReason;
  readonly value: string;

  constructor(reason: LeftOutReason, value = '') {
    this.reason = reason;
    this.value = value;
  }
}

/** Reads receipts row by row: rows of one person, one moment and one receipt are one visit. */
export class ReceiptReader {
  readonly #reading: ReceiptReading;
  readonly #cell: (cells: readonly string[], meaning: ReceiptMeaning) => string;
  readonly #has: ReadonlySet<ReceiptMeaning | undefined>;
  readonly #itemsNumbered: boolean;
  readonly #people = new Set<RegularId>();
  /** People by what rows say of them, so that each is looked for once. */
  readonly #met = new Map<string, RegularId>();
  #first: LocalTime | undefined;
  #last: LocalTime | undefined;

  constructor(reading: ReceiptReading) {
    this.#reading = reading;
    this.#cell = cellReader(reading.mapping);
    this.#has = new Set(reading.mapping);
    const [column] = columnsOf(reading.mapping, 'item-id');
    const sample = reading.shape.sample.map((cells) => cells[column ?? -1] ?? '');
    this.#itemsNumbered = column !== undefined && isNumbered(sample);
  }

  /** True for a file without any time of day. */
  get knowsDaysOnly(): boolean {
    return !this.#has.has('moment') && !this.#has.has('time');
  }

  /** What the rows taken so far span; undefined before the first. */
  get span(): ReceiptSpan | undefined {
    if (this.#first === undefined || this.#last === undefined) return undefined;
    return { first: this.#first, last: this.#last, people: this.#people.size };
  }

  /** Takes one row of the file; tells which visit it is of, unless it is left out. */
  take(cells: readonly string[], line: number): VisitKey | undefined {
    const read = isBlankRow(cells) ? new Unfit('blank-row') : this.#read(cells, line);
    if (!(read instanceof Unfit)) return read;
    this.#reading.leftOut.add(read.reason, line, read.value);
    return undefined;
  }

  /** Everything is read before anything is made, so that a row left out leaves no trace. */
  #read(cells: readonly string[], line: number): Unfit | VisitKey {
    const nobody = this.#whyNobody(cells);
    if (nobody) return nobody;
    const at = this.#momentIn(cells);
    if (at instanceof Unfit) return at;
    const quantity = this.#quantityIn(cells);
    if (quantity instanceof Unfit) return quantity;
    const unknown = this.#whyNoItem(cells);
    if (unknown) return unknown;
    const item = this.#itemIn(cells);
    const modifiers = readModifiers(this.#cell(cells, 'modifiers'));
    const paid = this.#paidIn(cells, quantity, line);
    const regularId = this.#personIn(cells);
    this.#noteSpan(regularId, at);
    this.#reading.visits.add({
      regularId,
      at,
      receipt: this.#cell(cells, 'transaction'),
      ...(item !== undefined && { line: { item, quantity, with: modifiers } }),
      ...(paid !== undefined && { paid }),
    });
    return { regularId, at };
  }

  #noteSpan(regularId: RegularId, at: LocalTime): void {
    this.#people.add(regularId);
    if (this.#first === undefined || at < this.#first) this.#first = at;
    if (this.#last === undefined || at > this.#last) this.#last = at;
  }

  #whyNobody(cells: readonly string[]): Unfit | undefined {
    const id = this.#cell(cells, 'person-id');
    const card = this.#cell(cells, 'card-number');
    if (!isNobody(id) || !isNobody(card)) return undefined;
    if (!isNobody(this.#cell(cells, 'person-name'))) return undefined;
    const payment = this.#cell(cells, 'payment');
    if (/^(cash|bar|especes|espèces|efectivo|contanti)$/i.test(payment))
      return new Unfit('cash', payment);
    const byCard = this.#has.has('card-number') && !this.#has.has('person-id');
    return byCard ? new Unfit('no-card', card) : new Unfit('nobody', id);
  }

  #momentIn(cells: readonly string[]): LocalTime | Unfit {
    const written = this.#cell(cells, 'moment') || this.#cell(cells, 'day');
    if (written === '') return new Unfit('no-date');
    const moment = readMoment(written, this.#reading.order);
    if (!moment) return new Unfit('date-not-read', written);
    if (!this.#has.has('time')) return `${moment.day}T${moment.time ?? NOON}` as LocalTime;
    const clock = this.#cell(cells, 'time');
    if (clock === '' && moment.time === undefined) return new Unfit('no-time');
    const time = clock === '' ? moment.time : readTime(clock);
    return time === undefined
      ? new Unfit('time-not-read', clock)
      : (`${moment.day}T${time}` as LocalTime);
  }

  #quantityIn(cells: readonly string[]): number | Unfit {
    const event = this.#cell(cells, 'event');
    if (/refund|return|void/i.test(event)) return new Unfit('refund', event);
    const written = this.#cell(cells, 'quantity');
    const quantity = written === '' ? 1 : readNumber(written);
    if (quantity === undefined) return new Unfit('quantity-not-read', written);
    return quantity > 0 ? quantity : new Unfit('refund', written);
  }

  #whyNoItem(cells: readonly string[]): Unfit | undefined {
    if (this.#cell(cells, 'item') !== '') return undefined;
    if (!this.#has.has('item') && !this.#has.has('item-id')) return undefined;
    const number = this.#cell(cells, 'item-id');
    if (number === '') return new Unfit('no-item');
    const isOdd = this.#itemsNumbered && !isNumbered([number]);
    return isOdd && !this.#reading.menu.find({ outsideId: plainNumber(number), name: '' })
      ? new Unfit('item-not-read', number)
      : undefined;
  }

  #itemIn(cells: readonly string[]): MenuItemId | undefined {
    const { menu, fractionDigits } = this.#reading;
    const outsideId = plainNumber(this.#cell(cells, 'item-id'));
    const name = itemName(this.#cell(cells, 'item'), this.#cell(cells, 'variation'));
    if (name === '' && outsideId === '') return undefined;
    const known = menu.find({ outsideId, name });
    if (known) return known.id;
    const price = readMoney(this.#cell(cells, 'unit-price'), fractionDigits);
    return menu.make({
      name: name || this.#numbered('item-id', outsideId),
      category: this.#cell(cells, 'category'),
      ...(outsideId !== '' && { outsideId }),
      ...(price !== undefined && { price }),
    }).id;
  }

  #paidIn(cells: readonly string[], quantity: number, line: number): number | undefined {
    const written = this.#cell(cells, 'paid') || this.#cell(cells, 'unit-price');
    if (written === '') return undefined;
    const amount = readMoney(written, this.#reading.fractionDigits);
    if (amount === undefined) this.#reading.leftOut.add('amount-not-read', line, written);
    return this.#cell(cells, 'paid') === '' && amount !== undefined ? amount * quantity : amount;
  }

  #personIn(cells: readonly string[]): RegularId {
    const id = plainNumber(this.#cell(cells, 'person-id'));
    const outsideId = isNobody(id) ? '' : id;
    const card = plainNumber(this.#cell(cells, 'card-number'));
    const cardNumber = isNobody(card) ? '' : card;
    const name = this.#cell(cells, 'person-name');
    const words = [outsideId, cardNumber, name].join('\t');
    const met = this.#met.get(words) ?? this.#meet({ name, outsideId, cardNumber });
    this.#met.set(words, met);
    return met;
  }

  #meet({ name, outsideId, cardNumber }: Pick<PersonClue, 'name' | 'outsideId' | 'cardNumber'>) {
    const known = this.#reading.people.find({ name, outsideId, cardNumber, phones: [], email: '' });
    if (known) return known.id;
    const nameless = name === '' && cardNumber === '';
    return this.#reading.people.make({
      name,
      cardNumber,
      ...(outsideId !== '' && { outsideId }),
      ...(nameless && { calledBy: this.#numbered('person-id', outsideId) }),
    }).id;
  }

  /** "product 52", "household 2261": the file's own word for what it numbers. */
  #numbered(meaning: ReceiptMeaning, number: string): string {
    const [column] = columnsOf(this.#reading.mapping, meaning);
    return `${nounOf(this.#reading.shape.columns[column ?? -1] ?? '')} ${number}`.trim();
  }
}
