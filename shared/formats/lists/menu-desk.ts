import type { MenuItemId } from '../../domain/ids.ts';
import type { MenuItem } from '../../domain/menu-item.ts';
import { fold } from '../../rules/words/fold.ts';
import type { Changed, ImportStamp } from './import-plan.ts';

/** What a row says about an item; an empty text says nothing. */
export interface ItemClue {
  readonly outsideId: string;
  readonly name: string;
}

/** Everything on the menu that an import may meet: items in the book and items it makes. */
export class MenuDesk {
  readonly #stamp: ImportStamp;
  readonly #items = new Map<MenuItemId, { before: MenuItem | undefined; after: MenuItem }>();
  readonly #byNumber = new Map<string, MenuItemId>();
  readonly #byName = new Map<string, MenuItemId>();

  constructor(known: readonly MenuItem[], stamp: ImportStamp) {
    this.#stamp = stamp;
    for (const item of known) if (item.sameAs === undefined) this.#keep(item, item);
    for (const item of known) this.#callToo(item);
  }

  /** The item a row speaks of: by its number if the row has one, else by its name. */
  find({ outsideId, name }: ItemClue): MenuItem | undefined {
    const numbered = outsideId === '' ? undefined : this.#byNumber.get(outsideId);
    const id = numbered ?? (name === '' ? undefined : this.#named(name, outsideId));
    return id === undefined ? undefined : this.get(id);
  }

  /** An item by id, as the import leaves it. */
  get(id: MenuItemId): MenuItem | undefined {
    return this.#items.get(id)?.after;
  }

  /** Puts a new item on the menu. */
  make(given: Omit<MenuItem, 'id' | 'importId' | 'retired'>): MenuItem {
    const { importId, makeId } = this.#stamp;
    const made: MenuItem = { ...given, id: makeId(), retired: false, importId };
    this.#keep(undefined, made);
    return made;
  }

  /** Changes an item that is known or made already. */
  change(after: MenuItem): void {
    this.#keep(this.#items.get(after.id)?.before, after);
  }

  /** Every item the import makes. */
  get made(): MenuItem[] {
    return [...this.#items.values()].flatMap(({ before, after }) => (before ? [] : [after]));
  }

  /** Every item of the book that the import changes. */
  get changed(): Changed<MenuItem>[] {
    return [...this.#items.values()].flatMap(({ before, after }) =>
      before && before !== after ? [{ before, after }] : [],
    );
  }

  /** An item of this name, unless both have numbers and the numbers differ. */
  #named(name: string, outsideId: string): MenuItemId | undefined {
    const id = this.#byName.get(fold(name));
    const known = id === undefined ? undefined : this.#items.get(id)?.after.outsideId;
    return outsideId !== '' && known !== undefined ? undefined : id;
  }

  /** What else an item is called; what was merged into another is that one, by its name and its number. */
  #callToo({ id, sameAs, name, outsideId, otherNames = [] }: MenuItem): void {
    const meant = sameAs ?? id;
    if (sameAs !== undefined && outsideId && !this.#byNumber.has(outsideId)) {
      this.#byNumber.set(outsideId, meant);
    }
    for (const called of [name, ...otherNames].map(fold)) {
      if (!this.#byName.has(called)) this.#byName.set(called, meant);
    }
  }

  #keep(before: MenuItem | undefined, after: MenuItem): void {
    this.#items.set(after.id, { before, after });
    if (after.outsideId) this.#byNumber.set(after.outsideId, after.id);
    const name = fold(after.name);
    if (!this.#byName.has(name)) this.#byName.set(name, after.id);
  }
}
