import type { RegularId } from '../../domain/ids.ts';
import { createRegular, type Regular } from '../../domain/regular.ts';
import { fold } from '../../rules/words/fold.ts';
import type { Changed, ImportStamp } from './import-plan.ts';

/** What a row says about who somebody is; an empty text says nothing. */
export type PersonClue = Pick<Regular, 'name' | 'phones' | 'email' | 'cardNumber'> & {
  readonly outsideId: string;
};

/**
 * Everybody an import may meet: those in the book and those it makes, found again by their number
 * elsewhere, their card, their telephone or mail with their name, or their name when that is all.
 */
export class PeopleDesk {
  readonly #stamp: ImportStamp;
  readonly #people = new Map<RegularId, { before: Regular | undefined; after: Regular }>();
  readonly #places = new Map<string, RegularId>();

  constructor(known: readonly Regular[], stamp: ImportStamp) {
    this.#stamp = stamp;
    for (const regular of known) this.#keep(regular, regular);
  }

  /** Who the clue speaks of, if they are known. */
  find(clue: PersonClue): Regular | undefined {
    const sure = surePlacesOf(clue);
    // A name alone counts only where the file tells nothing else.
    for (const place of sure.length > 0 ? sure : namePlaceOf(clue)) {
      const found = this.get(this.#places.get(place) ?? '');
      if (found && !isSomebodyElse(found, clue)) return found;
    }
    return undefined;
  }

  /** Somebody by id, as the import leaves them. */
  get(id: RegularId): Regular | undefined {
    return this.#people.get(id)?.after;
  }

  /** Makes a new regular. */
  make(given: Partial<Omit<Regular, 'id' | 'addedAt' | 'importId'>>): Regular {
    const { importId, at, makeId } = this.#stamp;
    const made = createRegular({ ...given, id: makeId(), addedAt: at, importId });
    this.#keep(undefined, made);
    return made;
  }

  /** Changes somebody who is known or made already. */
  change(after: Regular): void {
    this.#keep(this.#people.get(after.id)?.before, after);
  }

  /** True when the import makes this person. */
  isMade(id: RegularId): boolean {
    return this.#people.get(id)?.before === undefined;
  }

  /** Everybody the import makes. */
  get made(): Regular[] {
    return [...this.#people.values()].flatMap(({ before, after }) => (before ? [] : [after]));
  }

  /** Everybody in the book whom the import changes. */
  get changed(): Changed<Regular>[] {
    return [...this.#people.values()].flatMap(({ before, after }) =>
      before && before !== after ? [{ before, after }] : [],
    );
  }

  #keep(before: Regular | undefined, after: Regular): void {
    this.#people.set(after.id, { before, after });
    // Whoever came first keeps the place.
    const clue = { ...after, outsideId: after.outsideId ?? '' };
    for (const place of [...surePlacesOf(clue), ...namePlaceOf(clue)]) {
      if (!this.#places.has(place)) this.#places.set(place, after.id);
    }
  }
}

/** Under what somebody is found, surest first. */
function surePlacesOf(clue: PersonClue): string[] {
  const places: string[] = [];
  if (clue.outsideId !== '') places.push(`number ${clue.outsideId}`);
  if (clue.cardNumber !== '') places.push(`card ${clue.cardNumber}`);
  const name = fold(clue.name);
  for (const contact of contactsOf(clue)) places.push(`contact ${contact}\t${name}`);
  return places;
}

function namePlaceOf(clue: PersonClue): string[] {
  const name = fold(clue.name);
  return name === '' ? [] : [`name ${name}`];
}

/** The same number in other software, but another name and nothing in common: another software. */
function isSomebodyElse(found: Regular, clue: PersonClue): boolean {
  if (found.name === '' || clue.name === '' || fold(found.name) === fold(clue.name)) return false;
  if (clue.cardNumber !== '' && clue.cardNumber === found.cardNumber) return false;
  const known = contactsOf(found);
  return !contactsOf(clue).some((contact) => known.includes(contact));
}

function contactsOf({ phones, email }: Pick<Regular, 'phones' | 'email'>): string[] {
  const figures = phones.map((phone) => phone.replace(/\D/g, ''));
  return [email.toLowerCase(), ...figures].filter((contact) => contact !== '');
}
