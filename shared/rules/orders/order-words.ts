import type { MenuItemId } from '../../domain/ids.ts';
import type { MenuItem } from '../../domain/menu-item.ts';
import { lineKey, type OrderLine } from '../../domain/visit.ts';
import { type MenuMatch, type MenuWords, menuWords, readyMenu } from './menu-match.ts';
import { isCountedInside, type ModifierWords, readyModifiers } from './modifier-words.ts';

/** An order as it was understood. */
export interface OrderReading {
  readonly lines: readonly OrderLine[];
  /** What is neither on the menu nor a way of serving, as typed in lower case. */
  readonly unknown: readonly string[];
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const SILENT = new Set('a an the some of please and plus then also with'.split(' '));
const BREAKS = /[,;+\n]|\s-\s/;

/** Reads "flat white oat, extra hot x2" with the menu; `known` are ways of serving used here before. */
export function readOrder(
  text: string,
  menu: readonly MenuItem[],
  known: readonly string[] = [],
): OrderReading {
  const order = { lines: [], unknown: [] };
  const kit = { menu: readyMenu(menu), modifiers: readyModifiers(known) };
  for (const segment of text.split(BREAKS)) readSegment(menuWords(segment), kit, order);
  return { lines: merged(order.lines), unknown: order.unknown };
}

/** What an order is read with. */
interface Kit {
  readonly menu: MenuWords;
  readonly modifiers: ModifierWords;
}

interface OpenLine {
  item: MenuItemId;
  quantity: number;
  with: string[];
}

interface OpenOrder {
  readonly lines: OpenLine[];
  readonly unknown: string[];
}

/** One piece of a segment between commas. */
type Piece =
  | { readonly kind: 'item'; readonly length: number; readonly item: MenuItemId }
  | { readonly kind: 'with'; readonly length: number; readonly text: string }
  | { readonly kind: 'times'; readonly length: number; readonly quantity: number }
  | { readonly kind: 'silent'; readonly length: number }
  | { readonly kind: 'unknown'; readonly length: number; readonly text: string };

function readSegment(words: readonly string[], kit: Kit, order: OpenOrder): void {
  const pieces = piecesOf(words, kit);
  const waiting = { quantity: 0, with: [] as string[] };
  let inSegment = false;
  let itemsAhead = pieces.filter((piece) => piece.kind === 'item').length;
  for (const piece of pieces) {
    const last = order.lines.at(-1);
    // Before the first item of a segment, words speak of what is to come: "2 decaf lattes".
    const belongsToLast = inSegment || itemsAhead === 0 ? last : undefined;
    if (piece.kind === 'item') {
      const quantity = Math.max(1, waiting.quantity);
      order.lines.push({ item: piece.item, quantity, with: waiting.with.splice(0) });
      waiting.quantity = 0;
      inSegment = true;
      itemsAhead -= 1;
    } else if (piece.kind === 'with') (belongsToLast?.with ?? waiting.with).push(piece.text);
    else if (piece.kind === 'unknown') order.unknown.push(piece.text);
    else if (piece.kind === 'times' && itemsAhead > 0) waiting.quantity = piece.quantity;
    else if (piece.kind === 'times' && last) last.quantity = piece.quantity;
  }
  order.unknown.push(...waiting.with);
}

/** Cuts the words of a segment into pieces; unknown words in a row stay together. */
function piecesOf(words: readonly string[], kit: Kit): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (from < words.length) {
    const piece = pieceAt(words, from, kit);
    const last = pieces.at(-1);
    if (piece.kind === 'unknown' && last?.kind === 'unknown') {
      pieces[pieces.length - 1] = { ...last, text: `${last.text} ${piece.text}` };
    } else pieces.push(piece);
    from += piece.length;
  }
  return pieces;
}

function pieceAt(words: readonly string[], from: number, kit: Kit): Piece {
  const word = words[from] ?? '';
  const whole = kit.menu.whole(words, from);
  if (whole) return itemPiece(whole);
  const times = timesOf(word);
  if (times !== undefined) {
    const next = words[from + 1] ?? '';
    if (isCountedInside(next)) return { kind: 'with', length: 2, text: `${word} ${next}` };
    return { kind: 'times', length: 1, quantity: times };
  }
  const served = kit.modifiers(words, from);
  if (served > 0) {
    return { kind: 'with', length: served, text: words.slice(from, from + served).join(' ') };
  }
  if (SILENT.has(word)) return { kind: 'silent', length: 1 };
  const part = kit.menu.part(words, from);
  return part ? itemPiece(part) : { kind: 'unknown', length: 1, text: word };
}

function itemPiece(match: MenuMatch): Piece {
  return { kind: 'item', length: match.length, item: match.item };
}

/** How many: "2", "x2", "2x", "two"; undefined for other words and for none at all. */
function timesOf(word: string): number | undefined {
  const digits = /^x?(\d{1,2})x?$/.exec(word)?.[1];
  const quantity = digits === undefined ? NUMBER_WORDS[word] : Number(digits);
  return quantity === 0 ? undefined : quantity;
}

/** The same thing served the same way, said twice, is one line. */
function merged(lines: readonly OrderLine[]): OrderLine[] {
  const byKey = new Map<string, OrderLine>();
  for (const line of lines) {
    const key = lineKey({ ...line, quantity: 1 });
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, quantity: known.quantity + line.quantity } : line);
  }
  return [...byKey.values()];
}
