import type { AllergenSaid } from '../../domain/allergen.ts';
import type { MenuItemId } from '../../domain/ids.ts';
import type { MenuItem } from '../../domain/menu-item.ts';
import { readAllergens } from '../../rules/menu/allergen-words.ts';
import { strictest } from '../../rules/menu/join-items.ts';
import { cellReader, columnsOf, type Mapping } from './column-match.ts';
import type { MenuMeaning } from './column-names.ts';
import type { LeftOutList } from './left-out.ts';
import type { MenuDesk } from './menu-desk.ts';
import { plainNumber } from './plain-cells.ts';
import { readMoney } from './read-figures.ts';
import { isBlankRow } from './table-shape.ts';

/** What a menu is read with. */
export interface MenuReading {
  readonly mapping: Mapping<MenuMeaning>;
  readonly desk: MenuDesk;
  /** Decimals of the shop's currency. */
  readonly fractionDigits: number;
  readonly leftOut: LeftOutList;
}

/** Reads a menu row by row onto the desk. */
export class MenuReader {
  /** Rows that spoke of an item that was there already. */
  met = 0;
  readonly #reading: MenuReading;
  readonly #cell: (cells: readonly string[], meaning: MenuMeaning) => string;

  constructor(reading: MenuReading) {
    this.#reading = reading;
    this.#cell = cellReader(reading.mapping);
  }

  /** Takes one row of the file; tells of which item it spoke, unless it is left out. */
  take(cells: readonly string[], line: number): MenuItemId | undefined {
    const { leftOut, desk } = this.#reading;
    const name = itemName(this.#cell(cells, 'item'), this.#cell(cells, 'variation'));
    if (name === '') {
      leftOut.add(isBlankRow(cells) ? 'blank-row' : 'no-name', line);
      return undefined;
    }
    const outsideId = plainNumber(this.#cell(cells, 'item-id'));
    const price = this.#priceIn(cells, line);
    const category = this.#cell(cells, 'category');
    const allergens = this.#allergensIn(cells, line);
    const known = desk.find({ outsideId, name });
    if (known) {
      this.met += 1;
      this.#fillIn(known, { name, category, price, allergens });
      return known.id;
    }
    const number = outsideId === '' ? {} : { outsideId };
    const more = {
      ...(price !== undefined && { price }),
      ...(allergens.length > 0 && { allergens }),
    };
    return desk.make({ name, category, ...number, ...more }).id;
  }

  #priceIn(cells: readonly string[], line: number): number | undefined {
    const written = this.#cell(cells, 'price');
    if (written === '') return undefined;
    const price = readMoney(written, this.#reading.fractionDigits);
    if (price === undefined) this.#reading.leftOut.add('price-not-read', line, written);
    return price;
  }

  /** What no kind is named by is told, and never guessed. */
  #allergensIn(cells: readonly string[], line: number): readonly AllergenSaid[] {
    const { mapping, leftOut } = this.#reading;
    const read = (meaning: 'allergens' | 'may-contain') =>
      columnsOf(mapping, meaning).map((column) => readAllergens(cells[column] ?? ''));
    const [has, may] = [read('allergens'), read('may-contain')];
    for (const word of [...has, ...may].flatMap(({ unread }) => unread)) {
      leftOut.add('allergens-not-read', line, word);
    }
    const near = may.flatMap(({ said }) =>
      said.map(({ of }) => ({ of, way: 'may contain' as const })),
    );
    return strictest([...has.flatMap(({ said }) => said), ...near]);
  }

  /** A name made of a number gives way to the real one; what the shop wrote itself stays. */
  #fillIn(
    known: MenuItem,
    given: {
      name: string;
      category: string;
      price: number | undefined;
      allergens: readonly AllergenSaid[];
    },
  ): void {
    const name = isNumberForItem(known) ? given.name : known.name;
    const category = known.category === '' ? given.category : known.category;
    const price = known.price ?? given.price;
    const before = known.allergens ?? [];
    // What the shop marked itself stays; a list may say more, and is believed where it is stricter.
    const allergens = strictest([...before, ...given.allergens]);
    const isAllergenNew = allergens.some((one) => !before.some((said) => isSaid(said, one)));
    const isSame = name === known.name && category === known.category && price === known.price;
    if (isSame && !isAllergenNew) return;
    const priced = price === undefined ? {} : { price };
    const marked = isAllergenNew ? { allergens } : {};
    this.#reading.desk.change({ ...known, name, category, ...priced, ...marked });
  }
}

/** An item with its size: "Latte, Large"; a size that says nothing is left away. */
export function itemName(item: string, variation: string): string {
  const saysNothing = /^(regular|normal|standard|default|one size|)$/i.test(variation);
  return saysNothing || item === '' ? item : `${item}, ${variation}`;
}

function isNumberForItem({ name, outsideId, importId }: MenuItem): boolean {
  return importId !== undefined && outsideId !== undefined && name.endsWith(` ${outsideId}`);
}

function isSaid(one: AllergenSaid, other: AllergenSaid): boolean {
  return one.of === other.of && one.way === other.way;
}
