import { type Mapping, matchColumns } from './column-match.ts';
import {
  MENU_COLUMNS,
  type MenuMeaning,
  PEOPLE_COLUMNS,
  type PeopleMeaning,
  RECEIPT_COLUMNS,
  type ReceiptMeaning,
} from './column-names.ts';
import { looksLikeDate } from './read-date.ts';
import type { TableShape } from './table-shape.ts';

/** What a table is about, and what each of its columns means. */
export type TableKind =
  | { readonly kind: 'people'; readonly mapping: Mapping<PeopleMeaning> }
  | { readonly kind: 'menu'; readonly mapping: Mapping<MenuMeaning> }
  | { readonly kind: 'receipts'; readonly mapping: Mapping<ReceiptMeaning> };

/** Tells what a table is about; undefined when somebody has to say. */
export function tableKindOf(shape: TableShape): TableKind['kind'] | undefined {
  const people = new Set(matchColumns(shape.columns, PEOPLE_COLUMNS));
  const menu = new Set(matchColumns(shape.columns, MENU_COLUMNS));
  const receipts = new Set(matchColumns(shape.columns, RECEIPT_COLUMNS));
  if (isReceipts(receipts) && !people.has('birthday')) return 'receipts';
  if (menu.has('item') && menu.has('price')) return 'menu';
  if (isPeople(people) && !onlyItems(shape)) return 'people';
  if (menu.has('item')) return 'menu';
  return shape.sample.some((cells) => cells.some(isEmail)) ? 'people' : undefined;
}

/** What the columns of a table of this kind mean, by their names, or by their values without names. */
export function mappingFor(shape: TableShape, kind: TableKind['kind']): TableKind {
  if (kind === 'menu') return { kind, mapping: matchColumns(shape.columns, MENU_COLUMNS) };
  if (kind === 'receipts') return { kind, mapping: matchReceipts(shape) };
  const mapping = matchColumns(shape.columns, PEOPLE_COLUMNS);
  return { kind, mapping: shape.headerLine === 0 ? peopleByValue(shape) : mapping };
}

/** True when a mapping says enough for something to be brought in. */
export function isEnough(table: TableKind): boolean {
  if (table.kind === 'menu') return table.mapping.includes('item');
  const mapping: readonly (string | undefined)[] = table.mapping;
  const has = (...meanings: readonly string[]) => meanings.some((one) => mapping.includes(one));
  if (table.kind === 'people') {
    return has('name', 'first-name', 'last-name', 'email', 'phone', 'card-number', 'called-by');
  }
  return has('moment', 'day') && has('person-id', 'person-name', 'card-number');
}

function isReceipts(has: ReadonlySet<ReceiptMeaning | undefined>): boolean {
  const when = has.has('moment') || has.has('day');
  const what = ['item', 'item-id', 'paid', 'transaction', 'quantity'] as const;
  const whose = has.has('person-id') || has.has('person-name') || has.has('card-number');
  return when && (whose || has.has('transaction')) && what.some((meaning) => has.has(meaning));
}

function isPeople(has: ReadonlySet<PeopleMeaning | undefined>): boolean {
  const who = ['name', 'first-name', 'last-name', 'email', 'phone', 'called-by'] as const;
  return who.some((meaning) => has.has(meaning));
}

/**
 * A table of items calls them "product" or "item": "name" alone may be either. What both lists may say of
 * allergens is an item's where a section stands beside it.
 */
function onlyItems(shape: TableShape): boolean {
  const people = matchColumns(shape.columns, PEOPLE_COLUMNS).filter((meaning) => meaning);
  const items = matchColumns(shape.columns, MENU_COLUMNS).filter((meaning) => meaning);
  return (
    people.every(
      (meaning) => meaning === 'name' || meaning === 'outside-id' || meaning === 'health',
    ) && items.length > 2
  );
}

function matchReceipts(shape: TableShape): Mapping<ReceiptMeaning> {
  const mapping = matchColumns(shape.columns, RECEIPT_COLUMNS);
  const hasMoment = mapping.includes('moment');
  return mapping.map((meaning, index) => {
    // "date" stays unused when "datetime" says more.
    if (hasMoment && (meaning === 'day' || meaning === 'time')) return undefined;
    // "Card" is the amount paid by card in some files, and the number of a card in others.
    if (meaning === 'card-number' && columnIs(shape, index, isAmount)) return undefined;
    return meaning;
  });
}

function columnIs(shape: TableShape, index: number, test: (cell: string) => boolean): boolean {
  return mostly(
    shape.sample.map((cells) => cells[index] ?? ''),
    test,
  );
}

function isAmount(cell: string): boolean {
  return /^\s*-?\(?\p{Sc}|[.,]\d{1,2}\)?\s*$/u.test(cell);
}

function peopleByValue(shape: TableShape): Mapping<PeopleMeaning> {
  const columns = shape.columns.map((_, index) => shape.sample.map((cells) => cells[index] ?? ''));
  const mapping: (PeopleMeaning | undefined)[] = columns.map(meaningByValue);
  const words = columns.flatMap((cells, index) =>
    mapping[index] === undefined && mostly(cells, isWord) ? [index] : [],
  );
  const [first, second] = words;
  if (first === undefined) return mapping;
  mapping[first] = second === first + 1 ? 'first-name' : 'name';
  if (second === first + 1) mapping[second] = 'last-name';
  return mapping;
}

function meaningByValue(cells: readonly string[]): PeopleMeaning | undefined {
  if (mostly(cells, isEmail)) return 'email';
  if (mostly(cells, looksLikeDate)) return undefined;
  return mostly(cells, isPhone) ? 'phone' : undefined;
}

function mostly(cells: readonly string[], test: (cell: string) => boolean): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.filter(test).length >= filled.length * 0.8;
}

function isEmail(cell: string): boolean {
  return /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/.test(cell);
}

function isPhone(cell: string): boolean {
  return /^[\s'+()\d./-]{7,}$/.test(cell) && cell.replace(/\D/g, '').length >= 7;
}

function isWord(cell: string): boolean {
  return /^[\p{L}\p{M}' .-]+$/u.test(cell.trim());
}
