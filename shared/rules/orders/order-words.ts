import type { MenuItemId } from '../../domain/ids.ts';
import type { MenuItem } from '../../domain/menu-item.ts';
import { joinLines, type OrderLine } from '../../domain/visit.ts';
import { type Times, timesOf } from './how-many.ts';
import { type MenuWords, menuWords, readyMenu } from './menu-match.ts';
import { isCountedInside, type ModifierWords, readyModifiers } from './modifier-words.ts';
import { inFull } from './said-for.ts';

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

const SILENT = new Set(
  (
    'a an the some of please pls plz thanks thx and plus then also with w for just only x another more ' +
    'today and n could can may i we it there this time those these kids make having have has having got get wants want like would'
  ).split(' '),
);
/** "A slice of carrot cake" is carrot cake. */
const MEASURES = new Set(
  'slice slices piece pieces glass cup mug bowl bottle portion bit plate wedge slab hunk'.split(
    ' ',
  ),
);
/** Silent words that belong to a name nobody knows yet: "pot of lapsang". */
const INSIDE_A_NAME = new Set('of and with on in n de au la le & a the'.split(' '));
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

/** One word, folded, and how it was typed. */
interface Typed {
  readonly word: string;
  readonly typed: string;
}

/** The words of a segment; what is written in short stands there in full. */
function typedWords(segment: string, menu: MenuWords): Typed[] {
  return segment
    .replaceAll('&', ' and ')
    .split(/[\s/]+/)
    .flatMap((typed) => {
      const folded = menuWords(typed);
      return folded.flatMap((word, at): Typed[] => {
        const full = menu.holds(word) ? undefined : inFull(word);
        if (full !== undefined) return full.split(' ').map((one) => ({ word: one, typed: one }));
        return [{ word, typed: folded.length === 1 ? typed : at === 0 ? typed : '' }];
      });
    });
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

/** One piece of a segment between commas. */
type Piece =
  | {
      readonly kind: 'item';
      readonly length: number;
      readonly items: readonly MenuItemId[];
      /** Only a part of its name was said. */
      readonly isPart: boolean;
    }
  | { readonly kind: 'with'; readonly length: number; readonly text: string }
  | (Times & { readonly kind: 'times' })
  | { readonly kind: 'silent'; readonly length: number }
  | { readonly kind: 'unknown'; readonly length: number };

/** A piece with what was typed for it. */
type TypedPiece = Piece & { readonly typed: string };

function readSegment(words: readonly Typed[], kit: Kit, order: OpenOrder): void {
  const pieces = piecesOf(words, kit);
  const waiting = { quantity: 0, with: [] as string[] };
  let inSegment: OpenLine | OpenAsked | undefined;
  let itemsAhead = pieces.filter((piece) => piece.kind === 'item').length;
  for (const [at, piece] of pieces.entries()) {
    const last = inSegment ?? order.lines.at(-1);
    // Before the first item of a segment, words speak of what is to come: "2 decaf lattes".
    const belongsToLast = inSegment || itemsAhead === 0 ? last : undefined;
    if (piece.kind === 'item') {
      inSegment = lineOf(piece, waiting, order);
      waiting.quantity = 0;
      itemsAhead -= 1;
    } else if (piece.kind === 'with') (belongsToLast?.with ?? waiting.with).push(piece.text);
    else if (piece.kind === 'unknown') {
      order.unknown.push(piece.typed);
      // "2 bagels and a filter": what was counted is not on the menu.
      waiting.quantity = 0;
    } else if (piece.kind === 'times' && itemsAhead > 0 && !(piece.isAfter && inSegment))
      waiting.quantity = piece.quantity;
    else if (piece.kind === 'times' && last) {
      const isSome = pieces[at + 1]?.kind === 'with' && piece.quantity < whole(last).quantity + 1;
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
  if (!('item' in all) || all.quantity === many) return all;
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

/** Cuts the words of a segment into pieces; unknown words in a row stay together. */
function piecesOf(typed: readonly Typed[], kit: Kit): TypedPiece[] {
  const words = typed.map(({ word }) => word);
  const pieces: TypedPiece[] = [];
  const said = (from: number, to: number) =>
    typed
      .slice(from, to)
      .map((one) => one.typed)
      .filter((one) => one !== '')
      .join(' ');
  let from = 0;
  while (from < words.length) {
    const last = pieces.at(-1);
    const found = pieceAt(words, from, kit);
    // A matcha latte is no latte: what stands right before it makes it something else.
    const isVariety = last?.kind === 'unknown' && found.kind === 'item';
    const piece: TypedPiece = isVariety
      ? { kind: 'unknown', length: found.length, typed: '' }
      : { ...found, typed: '' };
    const to = from + piece.length;
    const before = pieces.at(-2);
    const isInside =
      piece.kind === 'unknown' &&
      last?.kind === 'silent' &&
      INSIDE_A_NAME.has(words[from - 1] ?? '') &&
      (before?.kind === 'unknown' || isPartOf(before, words[from - 1]));
    if (isInside) pieces.pop();
    const open = pieces.at(-1);
    const isOpen = open?.kind === 'unknown' || (isInside && open?.kind === 'item');
    if (piece.kind === 'unknown' && open && isOpen) {
      const length = open.length + piece.length + (isInside ? (last?.length ?? 0) : 0);
      pieces[pieces.length - 1] = {
        kind: 'unknown',
        length,
        typed: said(to - length, to),
      };
    } else pieces.push({ ...piece, typed: said(from, to) });
    from = to;
  }
  return pieces;
}

/** "Without the oat" is without oat. */
function waysOf(words: readonly string[]): string {
  return words.filter((word, at) => at === 0 || (word !== 'the' && word !== 'any')).join(' ');
}

/** A pot of lapsang is none of the pots on the menu. */
function isPartOf(piece: Piece | undefined, join: string | undefined): boolean {
  return piece?.kind === 'item' && piece.isPart && join === 'of';
}

function pieceAt(words: readonly string[], from: number, kit: Kit): Piece {
  const word = words[from] ?? '';
  const full = kit.menu.whole(words, from) ?? kit.menu.complete(words, from);
  if (full) return { kind: 'item', ...full, isPart: false };
  const times = timesOf(words, from);
  if (times) {
    const next = words[from + times.length] ?? '';
    if (isCountedInside(next)) {
      return { kind: 'with', length: times.length + 1, text: `${word} ${next}` };
    }
    return { kind: 'times', ...times };
  }
  const served = kit.modifiers(words, from);
  if (served > 0) {
    return { kind: 'with', length: served, text: waysOf(words.slice(from, from + served)) };
  }
  if (SILENT.has(word)) return { kind: 'silent', length: 1 };
  if (MEASURES.has(word) && words[from + 1] === 'of') return { kind: 'silent', length: 2 };
  if (MEASURES.has(word) && timesOf(words, from - 1)) return { kind: 'silent', length: 1 };
  const part = kit.menu.part(words, from);
  return part ? { kind: 'item', ...part, isPart: true } : { kind: 'unknown', length: 1 };
}
