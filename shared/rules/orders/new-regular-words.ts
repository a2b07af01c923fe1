import type { MenuItem } from '../../domain/menu-item.ts';
import type { OrderLine } from '../../domain/visit.ts';
import { menuWords, readyMenu } from './menu-match.ts';
import { readOrder } from './order-words.ts';

/** A new regular as they were described in the search box. */
export interface NewRegularReading {
  /** Their name, when the words look like one; else empty. */
  readonly name: string;
  /** How the shop tells them apart, when there is no name; else empty. */
  readonly calledBy: string;
  readonly lines: readonly OrderLine[];
}

const NAME_PARTICLES = new Set(
  'de da do dos das del della di du la le van von der den ter ten zu al el bin ibn bint y e of'.split(
    ' ',
  ),
);
// "Blue Jacket" is no name, however it is written.
const LOOKS = new Set(
  (
    'red blue green yellow black white grey gray brown pink purple orange tall short big little young old ' +
    'man woman lady guy girl boy student teacher doctor nurse jacket coat hat scarf glasses beard bike ' +
    'friday saturday sunday monday tuesday wednesday thursday lunch morning the with from'
  ).split(' '),
);
const MOST_NAME_WORDS = 5;

/** Reads "blue jacket, flat white": what is on the menu is the order, the rest says who it is. */
export function readNewRegular(text: string, menu: readonly MenuItem[]): NewRegularReading {
  const who: string[] = [];
  const order: string[] = [];
  for (const segment of text.split(/[,;\n]|\s-\s/)) {
    const parted = partSegment(segment.trim(), menu, order.length > 0);
    if (parted.who !== '') who.push(parted.who);
    if (parted.order !== '') order.push(parted.order);
  }
  const described = who.join(', ');
  const { lines } = readOrder(order.join(', '), menu);
  const name = looksLikeName(described) ? described : '';
  return { name, calledBy: name === '' ? described : '', lines };
}

/** True for words written as a name is: "Zoë Müller", "Ludwig van Beethoven", 王小明. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (text.trim() === '' || words.length > MOST_NAME_WORDS || /[\d,:!?“”"]/.test(text))
    return false;
  if (words.some((word) => LOOKS.has(word.toLowerCase()))) return false;
  return words.every((word, index) => {
    if (index > 0 && NAME_PARTICLES.has(word.toLowerCase())) return true;
    // Scripts without capitals have nothing to tell a name by but being letters.
    return /^[\p{Lu}\p{Lt}\p{Lo}'’]/u.test(word);
  });
}

interface Parted {
  readonly who: string;
  readonly order: string;
}

function partSegment(segment: string, menu: readonly MenuItem[], orderBegun: boolean): Parted {
  const { lines, unknown } = readOrder(segment, menu);
  if (lines.length > 0 && unknown.length === 0 && !hasLeadingLooks(segment, menu)) {
    return { who: '', order: segment };
  }
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
    if (!ready.whole(folded, from)) continue;
    const order = words.slice(from).join(' ');
    const before = words.slice(0, from).join(' ');
    const served = before !== '' && isServing(before, menu);
    return served ? { who: '', order: segment } : { who: before, order };
  }
  return undefined;
}

/** True for nothing but ways of serving and numbers: "extra hot", "2 large". */
function isServing(text: string, menu: readonly MenuItem[]): boolean {
  const item = menu.find((candidate) => !candidate.retired);
  if (!item) return false;
  const { unknown, lines } = readOrder(`${item.name}, ${text}`, menu);
  return unknown.length === 0 && lines.length === 1;
}
