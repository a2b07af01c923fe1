import type { MenuItemId } from '../../domain/ids.ts';
import type { MenuItem } from '../../domain/menu-item.ts';
import { joinLines, type OrderLine } from '../../domain/visit.ts';
import { readyMenu } from './menu-match.ts';
import { readyModifiers } from './modifier-words.ts';
import { type OrderKit, piecesOf, type TypedPiece, typedWords } from './order-pieces.ts';

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
}

const BREAKS = /[,;+\n]|\s-\s|\.\s/;

/** Reads "flat white oat, extra hot x2" with the menu; `known` are ways of serving used here before. */
export function readOrder(
  text: string,
  menu: readonly MenuItem[],
  known: readonly string[] = [],
): OrderReading {
  const order: OpenOrder = { lines: [], asked: [], unknown: [] };
  const kit = { menu: readyMenu(menu), modifiers: readyModifiers(known) };
  for (const segment of text.replace(/\bw\/o\b/gi, 'without').split(BREAKS)) {
    readSegment(typedWords(segment, kit.menu), kit, order);
  }
  const lines = order.lines.map(({ item, quantity, with: served }) => ({
    item,
    quantity,
    with: served,
  }));
  return { lines: joinLines(lines, []), asked: order.asked, unknown: order.unknown };
}

interface OpenLine {
  item: MenuItemId;
  quantity: number;
  with: string[];
  /** What was said before some of it were wanted otherwise. */
  of?: OpenLine;
}

interface OpenAsked {
  readonly words: string;
  readonly choices: readonly MenuItemId[];
  quantity: number;
  with: string[];
}

interface OpenOrder {
  readonly lines: OpenLine[];
  readonly asked: OpenAsked[];
  readonly unknown: string[];
}

function readSegment(words: ReturnType<typeof typedWords>, kit: OrderKit, order: OpenOrder): void {
  const pieces = piecesOf(words, kit);
  const waiting = { quantity: 0, with: [] as string[] };
  let inSegment: OpenLine | OpenAsked | undefined;
  let isOfUnknown = false;
  let itemsAhead = pieces.filter((piece) => piece.kind === 'item').length;
  for (const [at, piece] of pieces.entries()) {
    const last = inSegment ?? order.lines.at(-1);
    // Before the first item of a segment, words speak of what is to come: "2 decaf lattes".
    const belongsToLast = inSegment || itemsAhead === 0 ? last : undefined;
    if (piece.kind === 'item') {
      isOfUnknown = false;
      inSegment = lineOf(piece, waiting, order);
      waiting.quantity = 0;
      itemsAhead -= 1;
    } else if (piece.kind === 'with') {
      // "Latte, muffin warmed": the latte is not. Once the muffin is on the menu, it is read again.
      const isNothing = piece.text === '' || (isOfUnknown && itemsAhead === 0);
      if (!isNothing) (belongsToLast?.with ?? waiting.with).push(piece.text);
    } else if (piece.kind === 'unknown') {
      isOfUnknown = inSegment === undefined;
      order.unknown.push(piece.typed);
      // "2 bagels and a filter": what was counted is not on the menu.
      waiting.quantity = 0;
    } else if (piece.kind === 'times' && itemsAhead > 0 && !(piece.isAfter && inSegment))
      waiting.quantity = piece.quantity;
    else if (piece.kind === 'times' && last) {
      const next = pieces.slice(at + 1).find(({ kind }) => kind !== 'silent');
      const isSome = next?.kind === 'with' && piece.quantity <= whole(last).quantity;
      if (isSome && whole(last).quantity > 1) inSegment = someOf(last, piece.quantity, order);
      else last.quantity = piece.quantity;
    }
  }
  order.unknown.push(...waiting.with);
}

/** The line that was said, of which this one may be some. */
function whole(line: OpenLine | OpenAsked): OpenLine | OpenAsked {
  return 'item' in line ? (line.of ?? line) : line;
}

/** Of three lattes one is decaf: the others stay as they were. */
function someOf(last: OpenLine | OpenAsked, many: number, order: OpenOrder): OpenLine | OpenAsked {
  const all = whole(last);
  // Which it is, is asked first; then the words are read again.
  if (!('item' in all)) return { ...all, with: [] };
  if (all.quantity === many) return all;
  all.quantity -= many;
  const some: OpenLine = { item: all.item, quantity: many, with: [...all.with], of: all };
  order.lines.push(some);
  return some;
}

function lineOf(
  { items, typed }: Extract<TypedPiece, { kind: 'item' }>,
  waiting: { readonly quantity: number; readonly with: string[] },
  order: OpenOrder,
): OpenLine | OpenAsked {
  const quantity = Math.max(1, waiting.quantity);
  const served = waiting.with.splice(0);
  const [item, another] = items;
  if (item !== undefined && another === undefined) {
    const line = { item, quantity, with: served };
    order.lines.push(line);
    return line;
  }
  const asked = { words: typed, choices: items, quantity, with: served };
  order.asked.push(asked);
  return asked;
}
