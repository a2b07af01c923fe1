import type { MenuItemId } from '../../domain/ids.ts';
import type { MenuItem } from '../../domain/menu-item.ts';
import { joinLines, type OrderLine } from '../../domain/visit.ts';
import { menuWords, readyMenu } from './menu-match.ts';
import { readyModifiers } from './modifier-words.ts';
import { type OrderKit, piecesOf, type TypedPiece, typedWords } from './order-pieces.ts';
import {
  eitherOf,
  kindOf,
  narrowed,
  narrowTo,
  notThat,
  notTheOther,
  type OpenOrder,
  type OpenThing,
  ofEach,
  onceMore,
  soMany,
  someOf,
  takeOff,
  wholeOf,
} from './order-things.ts';
import { areRivals, withoutRival } from './rival-ways.ts';
import { asWritten } from './said-for.ts';

/** An order as it was understood. */
export interface OrderReading {
  readonly lines: readonly OrderLine[];
  /** What may be one of several. */
  readonly asked: readonly AskedLine[];
  /** What is neither on the menu nor a way of serving, as typed. */
  readonly unknown: readonly string[];
}

/** A thing of an order of which the menu has several. */
export interface AskedLine {
  /** As typed: "scones". */
  readonly words: string;
  readonly choices: readonly MenuItemId[];
  readonly quantity: number;
  readonly with: readonly string[];
  /** It is what is left of more, or was said in several places. */
  readonly isSplit?: true;
}

const BREAKS = /[,;:+\n]|\s-\s|\.\s/;

/** Reads "flat white oat, extra hot x2" with the menu; `known` are ways of serving used here before. */
export function readOrder(
  text: string,
  menu: readonly MenuItem[],
  known: readonly string[] = [],
): OrderReading {
  const order: OpenOrder = { things: [], unknown: [] };
  const kit = { menu: readyMenu(menu), modifiers: readyModifiers(known) };
  for (const segment of asWritten(text).split(BREAKS)) {
    readSegment(piecesOf(typedWords(segment, kit.menu), kit), kit, order);
  }
  const plain = order.things.map(({ words, choices, quantity, with: served, isSplit }) => ({
    ...{ words, choices, quantity, with: served },
    ...(isSplit && { isSplit }),
  }));
  const lines = plain.flatMap(({ choices, quantity, with: served }): OrderLine[] => {
    const [item, another] = choices;
    return item === undefined || another !== undefined ? [] : [{ item, quantity, with: served }];
  });
  const asked = plain.filter(({ choices }) => choices.length > 1);
  return { lines: joinLines(lines, []), asked, unknown: order.unknown };
}

/** Where the reading of a segment between commas stands. */
interface Reading {
  readonly order: OpenOrder;
  readonly kit: OrderKit;
  /** Said before the thing they speak of. */
  quantity: number;
  ways: string[];
  isEach: boolean;
  isOr: boolean;
  /** The thing of this segment that was said last. */
  inSegment: OpenThing | undefined;
  itemsAhead: number;
  /** What comes is not wanted. */
  isOff: boolean;
  /** What was counted is a thing of its own: "one sourdough, one cinnamon". */
  isOwn: boolean;
  /** What is said is said of something that is not on the menu. */
  isOfUnknown: boolean;
}

function readSegment(pieces: readonly TypedPiece[], kit: OrderKit, order: OpenOrder): void {
  const reading: Reading = {
    ...{ order, kit, quantity: 0, ways: [], isEach: false, isOr: false },
    inSegment: undefined,
    itemsAhead: pieces.filter(({ kind }) => kind === 'item').length,
    ...{ isOwn: false, isOff: false },
    isOfUnknown: false,
  };
  for (const [at, piece] of pieces.entries()) takePiece(piece, pieces.slice(at + 1), reading);
  // "Cancel that", "cancel both".
  if (reading.isOff) order.things.splice(pieces.some(isOfBoth) ? -2 : -1);
  order.unknown.push(...reading.ways);
}

function isOfBoth({ typed }: TypedPiece): boolean {
  return /^(?:both|all|everything)\b/i.test(typed);
}

function takePiece(piece: TypedPiece, ahead: readonly TypedPiece[], reading: Reading): void {
  const { order } = reading;
  switch (piece.kind) {
    case 'item':
      takeItem(piece, reading);
      return;
    case 'with':
      takeWay(piece.text, reading);
      return;
    case 'times':
      takeTimes(piece, ahead, reading);
      return;
    case 'each':
      if (reading.itemsAhead > 0) reading.isEach = true;
      else if (lastOf(reading)) ofEach(lastOf(reading), order);
      return;
    case 'or':
      takeOr(reading);
      return;
    case 'half': {
      const all = lastOf(reading);
      if (all) reading.inSegment = someOf(all, Math.ceil(wholeOf(all).quantity / 2), order);
      return;
    }
    case 'rather':
      order.isRather = true;
      return;
    case 'off':
      reading.isOff = true;
      return;
    case 'again':
      if (lastOf(reading)) reading.inSegment = onceMore(lastOf(reading), order);
      return;
    case 'unknown':
      reading.isOfUnknown = reading.inSegment === undefined;
      order.unknown.push(piece.typed);
      // "2 bagels and a filter": what was counted is not on the menu.
      reading.quantity = 0;
      return;
    case 'silent':
      return;
  }
}

/** What words speak of that come behind a thing. */
function lastOf({ inSegment, order }: Reading): OpenThing | undefined {
  return inSegment ?? order.things.at(-1);
}

function takeItem(
  { items, isPart, typed }: Extract<TypedPiece, { kind: 'item' }>,
  reading: Reading,
): void {
  const { order, kit, isOr, isEach } = reading;
  if (reading.isOff) {
    takeOff(items, order);
    Object.assign(reading, { isOff: false, inSegment: undefined });
    return;
  }
  if (order.isRather) {
    const before = order.things.at(-1);
    const other = before && isPart ? kindOf(before, typed, kit.menu) : [];
    order.isRather = false;
    if (before && other.length === 1) {
      before.choices = other;
      reading.inSegment = before;
      reading.itemsAhead -= 1;
      return;
    }
    order.things.pop();
    reading.inSegment = undefined;
  }
  const last = lastOf(reading);
  const left = isPart && last ? narrowed(last, items, kindOf(last, typed, kit.menu)) : [];
  if (isOr && last) eitherOf(last, { items, typed }, kit.menu);
  else if (last && left.length > 0)
    reading.inSegment = narrowTo(last, left, reading.quantity, order);
  else {
    const thing = {
      ...{ words: typed, choices: items, quantity: Math.max(1, reading.quantity) },
      with: reading.ways,
    };
    order.things.push(thing);
    reading.ways = [];
    reading.inSegment = thing;
    if (isEach) ofEach(thing, order);
  }
  reading.itemsAhead -= 1;
  Object.assign(reading, { quantity: 0, isEach: false, isOr: false, isOfUnknown: false });
}

function takeWay(said: string, reading: Reading): void {
  // "Drop the sugar" is no sugar.
  const text = reading.isOff ? `no ${said}` : said;
  reading.isOff = false;
  const { order, kit, inSegment, itemsAhead, isOwn } = reading;
  const own = isOwn ? kit.menu.part(menuWords(text), 0) : undefined;
  reading.isOwn = false;
  if (own) {
    reading.itemsAhead += 1;
    takeItem({ kind: 'item', ...own, isPart: false, typed: text }, reading);
    return;
  }
  const last = lastOf(reading);
  const part = kit.menu.part(menuWords(text), 0)?.items ?? [];
  const left = last ? narrowed(last, part, kindOf(last, text, kit.menu)) : [];
  // "Dozen buns, 6 cinnamon": one of those that were meant.
  if (last && left.length > 0) {
    reading.inSegment = narrowTo(last, left, reading.quantity, order);
    reading.quantity = 0;
    return;
  }
  if (text === '') {
    notTheOther(last, order);
    return;
  }
  if (order.isRather && last) {
    order.isRather = false;
    const other = kindOf(last, text, kit.menu);
    if (other.length === 1) last.choices = other;
    else last.with = [...withoutRival(last.with, text), text];
    return;
  }
  const excluded = /^not (?<what>.+)$/.exec(text)?.groups?.what;
  if (excluded !== undefined && last && notThat(last, excluded, kit.menu)) return;
  // "Latte, muffin warmed": the latte is not. Once the muffin is on the menu, it is read again.
  if (reading.isOfUnknown && itemsAhead === 0) return;
  // Before the first item of a segment, words speak of what is to come: "2 decaf lattes".
  const belongsTo = inSegment || itemsAhead === 0 ? last : undefined;
  if (belongsTo === undefined) {
    reading.ways.push(text);
    return;
  }
  const other = kit.menu.complete([...menuWords(text), ...menuWords(belongsTo.words)], 0)?.items;
  // Six croissants, of which two almond: that is an item of its own.
  const isNext = itemsAhead > 0 && belongsTo.with.some((way) => areRivals(way, text));
  // "Small latte large americano": nobody has both.
  if (isNext) reading.ways.push(text);
  else if (belongsTo.of && other?.length === 1) belongsTo.choices = other;
  else belongsTo.with.push(text);
}

function takeTimes(
  { quantity, isAfter }: Extract<TypedPiece, { kind: 'times' }>,
  ahead: readonly TypedPiece[],
  reading: Reading,
): void {
  if (reading.itemsAhead > 0 && !(isAfter && reading.inSegment)) {
    reading.quantity = quantity;
    return;
  }
  const last = lastOf(reading);
  if (!last) return;
  reading.order.isRather = false;
  const next = ahead.find(({ kind }) => kind !== 'silent');
  // "Three lattes, one decaf": one of them. "Latte two": so many.
  // "Scones: 2 cheese, 3 plain": so many of the next kind.
  if (next?.kind === 'with' && isOfKind(last, next.text, reading.kit)) {
    reading.quantity = quantity;
    return;
  }
  const isServed = next?.kind === 'with';
  const isOpen = last.ofAll !== undefined || (wholeOf(last).quantity === 1 && quantity > 1);
  // One sourdough is one, whatever the other one is.
  if (isServed && quantity === 1 && wholeOf(last).quantity === 1 && !last.of) reading.isOwn = true;
  else if (isServed && isOpen) reading.inSegment = soMany(last, quantity, reading.order);
  else if (isServed && quantity <= wholeOf(last).quantity)
    reading.inSegment = someOf(last, quantity, reading.order);
  else last.quantity = quantity;
}

function isOfKind(last: OpenThing, text: string, { menu }: OrderKit): boolean {
  const part = menu.part(menuWords(text), 0)?.items ?? [];
  return narrowed(last, part, kindOf(last, text, menu)).length > 0;
}

/** "Cinnamon or cardamom bun": what was taken for a way of serving is one of the two. */
function takeOr(reading: Reading): void {
  const { order, kit, inSegment } = reading;
  const said = inSegment ? undefined : reading.ways.pop();
  const part = said === undefined ? undefined : kit.menu.part(menuWords(said), 0);
  if (said !== undefined && part === undefined) reading.ways.push(said);
  if (said !== undefined && part) {
    const quantity = Math.max(1, reading.quantity);
    const thing = { words: said, choices: part.items, quantity, with: reading.ways };
    order.things.push(thing);
    Object.assign(reading, { inSegment: thing, ways: [], quantity: 0 });
  }
  reading.isOr = reading.inSegment !== undefined;
}
