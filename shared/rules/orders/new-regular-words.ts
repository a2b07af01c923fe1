import type { MenuItem } from '../../domain/menu-item.ts';
import type { OrderLine } from '../../domain/visit.ts';
import { type MenuWords, menuWords, readyMenu } from './menu-match.ts';
import { isWayOfServing } from './modifier-words.ts';
import { looksLikeName, nameWritten, saysLooks, tellsWho } from './names-written.ts';
import { type IsCardHere, readNumbers } from './numbers-of-new.ts';
import { type AskedLine, readOrder } from './order-words.ts';
import { inFull } from './said-for.ts';

/** A new regular as they were described in the search box. */
export interface NewRegularReading {
  /** Their name, when the words look like one; else empty. */
  readonly name: string;
  /** How the shop tells them apart, when there is no name; else empty. */
  readonly calledBy: string;
  readonly phone: string;
  /** The number of a card that was scanned or typed; they have no name yet. */
  readonly cardNumber: string;
  readonly lines: readonly OrderLine[];
  /** Of which the menu has several. */
  readonly asked: readonly AskedLine[];
  /** What was ordered and is not on the menu, as typed. */
  readonly unknown: readonly string[];
  /** The words of the order, as typed. */
  readonly order: string;
}

/** What is between who it is and what they have. */
const PARTS = /[,;\n]|\s[-–—]\s|:\s|(?<!\b(?:mr|mrs|ms|dr|st|prof|rev|sr|jr|\p{L}))\.(?:\s|$)/iu;

/** "New one: Gareth". */
const SAYS_NEW =
  /^\s*(?:new(?:\s+(?:one|regular|face|customer|guy|lady|person|lad|girl))?|somebody new)\s*[:,–-]\s*/i;

/**
 * Reads "blue jacket, flat white" and "robert smith flat white": what is on the menu is the order, the
 * rest says who it is. After a name and a comma comes an order, also of what is not on the menu yet.
 */
export function readNewRegular(
  text: string,
  menu: readonly MenuItem[],
  isCardHere?: IsCardHere,
): NewRegularReading {
  const { phone, cardNumber, rest } = readNumbers(text.replace(SAYS_NEW, ''), isCardHere);
  const who: string[] = [];
  const order: string[] = [];
  const parts = rest.split(PARTS).map((part) => part.trim());
  for (const part of parts.filter((one) => one !== '')) {
    // Behind who it is the whole of it is ordered: of "Ada, matcha latte" the matcha says nothing of Ada.
    if (who.length > 0 && isOrderAfter(who, part, menu)) {
      order.push(part);
      continue;
    }
    if (who.length + order.length === 0 && parts.length > 1 && isNameFirst(part, menu)) {
      who.push(part);
      continue;
    }
    const parted = partSegment(part, menu, order.length > 0);
    if (parted.who !== '') who.push(parted.who);
    if (parted.order !== '') order.push(parted.order);
  }
  const described = who.join(', ');
  const ordered = order.join(', ');
  const { lines, asked, unknown } = readOrder(ordered, menu);
  const name = nameWritten(described, ordered + phone + cardNumber !== '');
  const calledBy = name === '' ? described : '';
  return { name, calledBy, phone, cardNumber, lines, asked, unknown, order: ordered };
}

/** "Pearl, latte": one word that only a slip would make an order of is who it is, when more follows. */
function isNameFirst(part: string, menu: readonly MenuItem[]): boolean {
  const [word = '', another] = menuWords(part);
  if (another !== undefined || inFull(word) !== undefined || nameWritten(part, true) === '')
    return false;
  const ready = readyMenu(menu);
  return !ready.holds(word) && !ready.holds(word.replace(/s$/, '')) && !isWayOfServing(part);
}

/** Behind a name, or where nothing is on the menu yet, a comma begins the order. */
function isOrderAfter(who: readonly string[], part: string, menu: readonly MenuItem[]): boolean {
  if (/^(?:with|from|who|the|that|always|works?|lives|sits)\b/i.test(part)) return false;
  if (saysLooks(part)) return false;
  const { lines, asked } = readOrder(part, menu);
  if (lines.length + asked.length > 0) return true;
  // "Blue jacket, flat white": what is seen of somebody is not gone on with by what is served.
  if (saysLooks(who.join(', '))) return !tellsWho(part);
  return menu.length === 0 || nameWritten(who.join(', '), true) !== '';
}

interface Parted {
  readonly who: string;
  readonly order: string;
}

function partSegment(segment: string, menu: readonly MenuItem[], orderBegun: boolean): Parted {
  const { lines, asked, unknown } = readOrder(segment, menu);
  const isKnown = lines.length + asked.length > 0 && unknown.length === 0;
  if (isKnown && !hasLeadingLooks(segment, menu)) return { who: '', order: segment };
  const cut = wholeItemIn(segment, menu);
  if (cut) return cut;
  const servesOnly = orderBegun && lines.length === 0 && isServing(segment, menu);
  return servesOnly ? { who: '', order: segment } : { who: segment, order: '' };
}

/** "black coat latte" would read as a black latte: then the words before it are a person. */
function hasLeadingLooks(segment: string, menu: readonly MenuItem[]): boolean {
  return looksLikeName(segment) && wholeItemIn(segment, menu) === undefined;
}

/** "Ada flat white oat": the words before an item named in full are who, the rest the order. */
function wholeItemIn(segment: string, menu: readonly MenuItem[]): Parted | undefined {
  const ready = readyMenu(menu);
  const words = segment.split(/\s+/).filter((word) => word !== '');
  const folded = words.map((word) => menuWords(word).join(' '));
  for (let from = 0; from < words.length; from += 1) {
    if (isOfTheirs(words, from, ready)) continue;
    const left = folded
      .slice(from)
      .flatMap((word) => (ready.holds(word) ? word : (inFull(word) ?? word).split(' ')));
    if (!(ready.whole(left, 0) ?? ready.complete(left, 0))) continue;
    const begin = servedFrom(words, from, menu);
    const order = words.slice(begin).join(' ');
    const before = words.slice(0, begin).join(' ');
    return before === '' ? { who: '', order: segment } : { who: before, order };
  }
  return partAfterName(words, folded, menu);
}

/** Ruth Latter is no latte, and "in the flat cap" is what he looks like. */
function isOfTheirs(words: readonly string[], from: number, ready: MenuWords): boolean {
  const [before = '', word = ''] = words.slice(Math.max(0, from - 1));
  if (from === 0) return false;
  const isWorn = words
    .slice(Math.max(0, from - 3), from)
    .some((one) => /^(?:in|with|wear)/i.test(one));
  if (isWorn && saysLooks(words.slice(from, from + 2).join(' '))) return true;
  const isWritten = /^\p{Lu}\p{Ll}/u.test(before) && /^\p{Lu}\p{Ll}/u.test(word);
  const folded = menuWords(word).join(' ');
  const isSaid = [folded, folded.replace(/s$/, '')].some((one) => ready.holds(one));
  return isWritten && !isSaid && inFull(folded) === undefined;
}

/** "robert smith scone": a name, and then nothing but what the menu has one or several of. */
function partAfterName(
  words: readonly string[],
  folded: readonly string[],
  menu: readonly MenuItem[],
): Parted | undefined {
  const ready = readyMenu(menu);
  for (let from = 1; from < words.length; from += 1) {
    const left = folded.slice(from);
    // The beginning of a word, or a slip, would make an order of a surname.
    const isOnMenu = left.every((word) => ready.holds(word) || ready.holds(word.replace(/s$/, '')));
    if (!isOnMenu || ready.part(folded, from)?.length !== left.length) continue;
    const who = words.slice(0, servedFrom(words, from, menu)).join(' ');
    const order = words.slice(servedFrom(words, from, menu)).join(' ');
    if (nameWritten(who, true) !== '' && order !== '') return { who, order };
  }
  return undefined;
}

/** Where the order begins: "robert smith 2 large flat whites" has its ways and numbers before it. */
function servedFrom(words: readonly string[], item: number, menu: readonly MenuItem[]): number {
  let begin = item;
  while (begin > 0 && isServing(words.slice(begin - 1, item).join(' '), menu)) begin -= 1;
  // "Black coat latte": a colour alone says who.
  return begin;
}

/** True for nothing but ways of serving and numbers: "extra hot", "2 large". */
function isServing(text: string, menu: readonly MenuItem[]): boolean {
  const item = menu.find((candidate) => !candidate.retired);
  if (!item) return false;
  const { unknown, lines, asked } = readOrder(`${item.name}, ${text}`, menu);
  const [line] = lines;
  const isChanged = line !== undefined && line.with.length + line.quantity > 1;
  return unknown.length + asked.length === 0 && lines.length === 1 && isChanged;
}
