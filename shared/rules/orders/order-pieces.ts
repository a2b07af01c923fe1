import type { MenuItemId } from '../../domain/ids.ts';
import { isByItself } from './eaten.ts';
import { type Times, timesOf } from './how-many.ts';
import { type MenuWords, menuWords } from './menu-match.ts';
import { isCountedInside, type ModifierWords, wayMeant, wayOf } from './modifier-words.ts';
import { inFull } from './said-for.ts';
import { callsOff, halfOf, isSilent, sameAgain, smallWords, takesBack } from './small-words.ts';

/** Silent words that belong to a name nobody knows yet: "pot of lapsang". */
const INSIDE_A_NAME = new Set('of and with on in n de au la le & a the'.split(' '));

/** One word, folded, and how it was typed. */
export interface TypedWord {
  readonly word: string;
  readonly typed: string;
}

/** The words of a segment; what is written in short stands there in full. */
export function typedWords(segment: string, menu: MenuWords): TypedWord[] {
  return segment
    .replaceAll('&', ' and ')
    .split(/[\s/]+/)
    .flatMap((typed) => {
      const folded = menuWords(typed);
      return folded.flatMap((word, at): TypedWord[] => {
        const full = menu.holds(word) ? undefined : inFull(word);
        const wordsOf = (full ?? word).split(' ');
        return wordsOf.map((one, place) => ({ word: one, typed: at + place === 0 ? typed : '' }));
      });
    });
}

/** What an order is read with. */
export interface OrderKit {
  readonly menu: MenuWords;
  readonly modifiers: ModifierWords;
}

/** One piece of a segment between commas. */
export type OrderPiece =
  | {
      readonly kind: 'item';
      readonly length: number;
      readonly items: readonly MenuItemId[];
      /** Only a part of its name was said. */
      readonly isPart: boolean;
    }
  | { readonly kind: 'with'; readonly length: number; readonly text: string }
  | (Times & { readonly kind: 'times' })
  /** "Of each": as many of everything it may be. */
  | { readonly kind: 'each'; readonly length: number }
  | { readonly kind: 'or'; readonly length: number }
  /** "Half of them". */
  | { readonly kind: 'half'; readonly length: number }
  /** "No sorry": what comes takes the place of what was said last. */
  | { readonly kind: 'rather'; readonly length: number }
  /** "Cancel the brownie": what comes is not wanted. */
  | { readonly kind: 'off'; readonly length: number }
  /** "The same for Joan": what was said last, once more. */
  | { readonly kind: 'again'; readonly length: number }
  | { readonly kind: 'silent'; readonly length: number }
  | { readonly kind: 'unknown'; readonly length: number };

/** A piece with what was typed for it. */
export type TypedPiece = OrderPiece & { readonly typed: string };

/** Cuts the words of a segment into pieces; unknown words in a row stay together. */
export function piecesOf(typed: readonly TypedWord[], kit: OrderKit): TypedPiece[] {
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
    const join = words[from - 1] ?? '';
    const isJoined = last?.kind === 'silent' && INSIDE_A_NAME.has(join);
    // "Egg mayo sandwich": what would be a way of serving stands within a name.
    const isInside =
      piece.kind === 'unknown' &&
      (isJoined || last?.kind === 'with') &&
      (before?.kind === 'unknown' || (isJoined && isPartOf(before, join)));
    // "Oat flapjack": what stands right before an unknown name is of it, unless a thing came first.
    const isBegun =
      !isInside && piece.kind === 'unknown' && last?.kind === 'with' && !isOfThing(pieces);
    if (isInside || isBegun) pieces.pop();
    if (isBegun && last) {
      const length = last.length + piece.length;
      pieces.push({ kind: 'unknown', length, typed: said(to - length, to) });
      from = to;
      continue;
    }
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
  return servedSo(pieces);
}

/** Whether ways of serving at the end of what was read belong to a thing before them. */
function isOfThing(pieces: readonly TypedPiece[]): boolean {
  const before = pieces.findLast(({ kind }) => kind !== 'with' && kind !== 'silent');
  if (before?.kind !== 'item') return false;
  const since = pieces.slice(pieces.lastIndexOf(before) + 1);
  return !since.some(({ kind, typed }) => kind === 'silent' && AND.test(typed));
}

/** Behind a thing words that name nothing by themselves say how it is served: "scone, clotted cream". */
function servedSo(pieces: readonly TypedPiece[]): TypedPiece[] {
  return pieces.map((piece, at) => {
    const before = pieces.slice(0, at).findLast(({ kind }) => kind !== 'with');
    const isJoined = before?.kind === 'silent' && !AND.test(before.typed);
    const thing = isJoined ? pieces.slice(0, at).findLast(({ kind }) => !ALONE.has(kind)) : before;
    const words = menuWords(piece.typed);
    if (piece.kind !== 'unknown' || thing?.kind !== 'item' || isByItself(words)) return piece;
    return { ...piece, kind: 'with', text: words.join(' ') };
  });
}

const AND = /^(?:and|n|plus|&|also|then)\b/i;
const ALONE: ReadonlySet<OrderPiece['kind']> = new Set(['with', 'silent']);

/** A white americano is one with milk, and no flat white; a ristretto flat white no ristretto. */
function waysAt(words: readonly string[], from: number, { menu, modifiers }: OrderKit): number {
  const isOfNext = /^(?:white|ristretto)$/.test(words[from] ?? '') && from + 1 < words.length;
  return isOfNext && menu.whole(words, from + 1) ? 1 : modifiers(words, from);
}

/** A pot of lapsang is none of the pots on the menu. */
function isPartOf(piece: OrderPiece | undefined, join: string | undefined): boolean {
  return piece?.kind === 'item' && piece.isPart && join === 'of';
}

function pieceAt(words: readonly string[], from: number, kit: OrderKit): OrderPiece {
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
  const rather = takesBack(words, from);
  if (rather > 0) return { kind: 'rather', length: rather };
  const half = halfOf(words, from);
  if (half > 0) return { kind: 'half', length: half };
  if (callsOff(words, from) > 0) return { kind: 'off', length: 1 };
  const same = sameAgain(words, from);
  if (same > 0) return { kind: 'again', length: same };
  if (word === 'or') return { kind: 'or', length: 1 };
  if (word === 'of' && words[from + 1] === 'each') return { kind: 'each', length: 2 };
  const served = waysAt(words, from, kit);
  if (served > 0) {
    return { kind: 'with', length: served, text: wayOf(words.slice(from, from + served)) };
  }
  const small = smallWords(words, from) || whomFor(words, from, kit);
  if (small > 0) return { kind: 'silent', length: small };
  // "One with milk, one without", "two oat, one normal": as it was.
  const isPlain = /^(?:normal|standard|ordinary|not)$/.test(word) && timesOf(words, from - 1);
  const isLast = from === words.length - 1;
  if (isPlain || (word === 'without' && isLast)) return { kind: 'with', length: 1, text: '' };
  if (isSilent(word) || isInside(words, from, kit)) return { kind: 'silent', length: 1 };
  const part = kit.menu.part(words, from);
  if (part) return { kind: 'item', ...part, isPart: true };
  const meant = wayMeant(word);
  return meant === undefined
    ? { kind: 'unknown', length: 1 }
    : { kind: 'with', length: 1, text: meant };
}

/** "For priya": whom it is for, unless the menu has it. */
function whomFor(words: readonly string[], from: number, { menu, modifiers }: OrderKit): number {
  if (words[from] !== 'for') return 0;
  const isWho = (at: number) => {
    const word = words[at] ?? '';
    if (word === '' || /^(?:and|n|plus|with|w)$/.test(word) || timesOf(words, at)) return false;
    return !menu.holds(word) && !menu.part(words, at) && modifiers(words, at) === 0;
  };
  let to = from + 1;
  while (to < from + 4 && isWho(to)) to += 1;
  return to - from > 1 ? to - from : 0;
}

/** The "in" of "in own cup", "honey in it" and "honey in the peppermint": what follows says it all. */
function isInside(words: readonly string[], from: number, { menu, modifiers }: OrderKit): boolean {
  if (words[from] !== 'in') return false;
  let to = from + 1;
  while (isSilent(words[to] ?? '') || words[to] === 'it') to += 1;
  return to >= words.length || modifiers(words, to) > 0 || menu.part(words, to) !== undefined;
}
