import type { Fact } from '../../domain/fact.ts';
import type { RegularId } from '../../domain/ids.ts';
import { LONGEST_NAME, type Regular } from '../../domain/regular.ts';
import { cellReader, columnsOf, type Mapping } from './column-match.ts';
import type { PeopleMeaning } from './column-names.ts';
import { factKey, type ImportStamp } from './import-plan.ts';
import type { LeftOutList, LeftOutReason } from './left-out.ts';
import type { PeopleDesk } from './people-desk.ts';
import { plainNumber, readEmail, readPhones, readTags } from './plain-cells.ts';
import { type DateOrder, readBirthday, readMoment } from './read-date.ts';
import { isBlankRow } from './table-shape.ts';

/** What a list of people is read with. */
export interface PeopleReading {
  readonly mapping: Mapping<PeopleMeaning>;
  readonly order: DateOrder;
  readonly desk: PeopleDesk;
  /** Facts there already, as factKey writes them; grows with what is found. */
  readonly facts: Set<string>;
  readonly leftOut: LeftOutList;
  readonly stamp: ImportStamp;
}

type Given = Partial<Omit<Regular, 'id' | 'addedAt' | 'importId'>>;

/** Reads a list of people row by row into the desk. */
export class PeopleReader {
  readonly factsMade: Fact[] = [];
  /** Rows that spoke of somebody who was there already, in the book or further up. */
  met = 0;
  readonly #reading: PeopleReading;
  readonly #cell: (cells: readonly string[], meaning: PeopleMeaning) => string;

  constructor(reading: PeopleReading) {
    this.#reading = reading;
    this.#cell = cellReader(reading.mapping);
  }

  /** Takes one row of the file; tells whom it spoke of, unless it is left out. */
  take(cells: readonly string[], line: number): RegularId | undefined {
    const { leftOut, desk } = this.#reading;
    const given = this.#personIn(cells, line);
    const unfit = whyUnfit(cells, given);
    if (unfit) {
      leftOut.add(unfit, line, given.name.slice(0, 100));
      return undefined;
    }
    const known = desk.find({ ...given, outsideId: given.outsideId ?? '' });
    if (known) {
      this.met += 1;
      const filled = filledIn(known, given);
      if (filled !== known) desk.change(filled);
    }
    const { id } = known ?? desk.make(given);
    this.#noteFacts(id, cells, line);
    return id;
  }

  #personIn(cells: readonly string[], line: number) {
    const text = (meaning: PeopleMeaning) => this.#cell(cells, meaning);
    const outsideId = plainNumber(text('outside-id'));
    const since = readMoment(text('regular-since'), this.#reading.order)?.day;
    return {
      name: nameIn(text),
      calledBy: text('called-by'),
      saidLike: joined(text('said-like-first'), text('said-like-last')),
      phones: this.#all(cells, 'phone').flatMap(readPhones).filter(isFirst),
      email:
        this.#all(cells, 'email')
          .map(readEmail)
          .find((email) => email !== '') ?? '',
      spot: text('spot'),
      tags: this.#all(cells, 'tags').flatMap(readTags).filter(isFirst),
      cardNumber: plainNumber(text('card-number')),
      ...(outsideId !== '' && { outsideId }),
      ...(since && { regularSince: since }),
      ...(text('unsubscribed') !== '' && { standing: 'do-not-contact' as const }),
      ...this.#birthdayIn(text, line),
    };
  }

  #birthdayIn(text: (meaning: PeopleMeaning) => string, line: number): Pick<Given, 'birthday'> {
    const [month, day] = [text('birth-month'), text('birth-day')];
    const parts = month && day ? [text('birth-year') || '-', month, day].join('-') : '';
    const written = text('birthday') || parts;
    // Some address books write zeros for a day they do not know.
    if (/^[0\s/.-]*$/.test(written)) return {};
    const birthday = readBirthday(written, this.#reading.order);
    if (birthday) return { birthday };
    this.#reading.leftOut.add('birthday-not-read', line, written);
    return {};
  }

  #noteFacts(regularId: string, cells: readonly string[], line: number): void {
    const { facts, stamp, leftOut } = this.#reading;
    // Health is kept only with the person's own consent, which no file carries.
    for (const health of this.#all(cells, 'health')) leftOut.add('health', line, health);
    for (const text of this.#all(cells, 'note')) {
      const key = factKey({ regularId, text });
      if (facts.has(key)) continue;
      facts.add(key);
      const { importId, at, makeId } = stamp;
      const seen = { kind: 'note', layer: 'behind', origin: 'noticed', at, importId } as const;
      this.factsMade.push({ id: makeId(), regularId, text, ...seen });
    }
  }

  #all(cells: readonly string[], meaning: PeopleMeaning): string[] {
    return columnsOf(this.#reading.mapping, meaning)
      .map((column) => cells[column]?.trim() ?? '')
      .filter((text) => text !== '');
  }
}

function nameIn(text: (meaning: PeopleMeaning) => string): string {
  const [first, whole] = [text('first-name'), text('name')];
  // Beside a first name, "Nom" or "Name" is the last name, unless it holds the first one, too.
  const isLast = first !== '' && !whole.includes(first);
  const last = text('last-name') || (isLast ? whole : '');
  if (first === '' || last === '') return whole || joined(first, last);
  // Names in Han and kana are written family name first.
  if (isEastAsian(first) && isEastAsian(last)) return joined(last, first);
  return joined(first, text('middle-name'), last);
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function isEastAsian(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(text);
}

function whyUnfit(cells: readonly string[], given: Given): LeftOutReason | undefined {
  if (isBlankRow(cells)) return 'blank-row';
  if (!isSomebody(given)) return 'no-name';
  return (given.name?.length ?? 0) > LONGEST_NAME ? 'name-too-long' : undefined;
}

function isSomebody(given: Given): boolean {
  const { name, calledBy, email, cardNumber, phones = [] } = given;
  return [name, calledBy, email, cardNumber, ...phones].some((text) => text);
}

function isFirst(text: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(text) === index;
}

/** Somebody with the gaps filled in; what the shop wrote itself is never written over. */
function filledIn(known: Regular, given: Given): Regular {
  const phones = [...known.phones, ...(given.phones ?? [])].filter(isFirstPhone);
  const tags = [...known.tags, ...(given.tags ?? [])].filter(isFirst);
  const named = known.name === '' && given.name ? { name: given.name, calledBy: '' } : {};
  const filled: Regular = {
    ...given,
    ...withoutBlanks(known),
    // A number in place of a name goes when the name comes.
    ...(isNumberForName(known) ? named : {}),
    id: known.id,
    phones,
    tags,
    standing: known.standing === 'here' ? (given.standing ?? 'here') : known.standing,
  } as Regular;
  return JSON.stringify(sorted(filled)) === JSON.stringify(sorted(known)) ? known : filled;
}

function isNumberForName({ name, calledBy, outsideId }: Regular): boolean {
  return name === '' && outsideId !== undefined && calledBy.endsWith(outsideId);
}

function isFirstPhone(phone: string, index: number, all: readonly string[]): boolean {
  const figures = phone.replace(/\D/g, '');
  return all.findIndex((other) => other.replace(/\D/g, '') === figures) === index;
}

function withoutBlanks(regular: Regular): Partial<Regular> {
  return Object.fromEntries(Object.entries(regular).filter(([, value]) => value !== ''));
}

function sorted(regular: Regular) {
  return Object.entries(regular).sort(([one], [other]) => (one < other ? -1 : 1));
}
