import type { MenuItem } from '../../domain/menu-item.ts';
import { joinLines, type OrderLine, orderKey } from '../../domain/visit.ts';
import { anyOf } from '../words/note-line.ts';
import { menuWords, readyMenu } from './menu-match.ts';
import { isWayOfServing } from './modifier-words.ts';
import { type OrderReading, readOrder } from './order-words.ts';
import { withoutRival } from './rival-ways.ts';

const IN_IT = /^(?<ways>.+?)\s+in\s+(?:the|his|her|their)\s+(?<item>.+)$/i;
const INSTEAD =
  /^(?<now>.+?)\s+(?:instead of|rather than|not)\s+(?:the\s+|his\s+|her\s+|an?\s+)?(?<was>.+)$/i;
const NO_MORE = /^(?:no|without)\s+(?:more\s+)?(?:the\s+)?(?<what>.+)$/i;
/** Words of what is drunk: milk, sugar and decaf are said of these. */
const DRINKS = new Set(
  anyOf(
    `latte white cappuccino americano coffee espresso mocha cortado macchiato piccolo filter black chocolate chai matcha
    tea assam grey breakfast darjeeling peppermint chamomile rooibos pot juice smoothie babyccino steamer`,
  ).split('|'),
);
const OF_DRINKS =
  /\b(?:milk|oat|soya?|almond|coconut|skimmed|semi|skinny|whole|dairy|decaf|sugars?|sweetener|syrup|vanilla|caramel|hazelnut|shots?|foam|froth|iced?|ice|cup|cups|mug|strong|weak|cream|marshmallows?|lid|straw)\b/i;
const OF_FOOD =
  /\b(?:toasted|warmed|heated|buttered|butter|jam|sliced|plate|crusts?|dressing|salad)\b/i;

/**
 * What somebody's usual becomes by what they asked for from now on: "oat" is how they have what they
 * drink, "latte" is another, "no scone" leaves one out; undefined when the words change nothing in it,
 * or nobody can tell what.
 */
export function changedUsual(
  usual: readonly OrderLine[],
  asked: string,
  menu: readonly MenuItem[],
): readonly OrderLine[] | undefined {
  if (asked === '') return undefined;
  const lines =
    withMore(usual, asked, menu) ??
    withOther(usual, asked, menu) ??
    withoutOne(usual, asked, menu) ??
    servedIn(usual, asked, menu) ??
    instead(usual, asked, menu) ??
    served(usual, asked, menu);
  return lines && orderKey(usual) !== orderKey(lines) ? lines : undefined;
}

/** "Add a cheese scone to his usual": what they have, and that. */
function withMore(
  usual: readonly OrderLine[],
  asked: string,
  menu: readonly MenuItem[],
): readonly OrderLine[] | undefined {
  if (!/^and\s/i.test(asked) || usual.length === 0) return undefined;
  const more = readOrder(asked.replace(/^and\s+/i, ''), menu);
  return isClear(more) ? joinLines(usual, more.lines) : undefined;
}

/** "Scone instead of the lemon drizzle": the others stay. */
function withOther(
  usual: readonly OrderLine[],
  asked: string,
  menu: readonly MenuItem[],
): readonly OrderLine[] | undefined {
  const { now = '', was = '' } = INSTEAD.exec(asked)?.groups ?? {};
  const gone = lineNamed(usual, was, menu);
  const other = now === '' ? undefined : readOrder(now, menu);
  if (!gone || !other || !isClear(other)) return undefined;
  return usual.flatMap((line) => (line === gone ? other.lines : [line]));
}

/** "No more toastie": it is left out, and the rest is had as ever. */
function withoutOne(
  usual: readonly OrderLine[],
  asked: string,
  menu: readonly MenuItem[],
): readonly OrderLine[] | undefined {
  const what = NO_MORE.exec(asked)?.groups?.what;
  const gone = what === undefined ? undefined : lineNamed(usual, what, menu);
  return gone && usual.length > 1 ? usual.filter((line) => line !== gone) : undefined;
}

/** "Oat milk in the americano", "lemon drizzle warmed": of one of the things they have. */
function servedIn(
  usual: readonly OrderLine[],
  asked: string,
  menu: readonly MenuItem[],
): readonly OrderLine[] | undefined {
  const { ways = '', item = '' } = IN_IT.exec(asked)?.groups ?? {};
  const read = readOrder(ways === '' ? asked : `${item} ${ways}`, menu);
  const [said, another] = read.lines;
  const theirs = said && usual.find((line) => line.item === said.item);
  if (!theirs || another || !isClear(read) || usual.length < 2) return undefined;
  return usual.map((line) => (line === theirs ? servedSo(line, said.with) : line));
}

/** "Usual is now a latte". */
function instead(
  usual: readonly OrderLine[],
  asked: string,
  menu: readonly MenuItem[],
): readonly OrderLine[] | undefined {
  const read = readOrder(asked, menu);
  return isClear(read) && orderKey(read.lines) !== orderKey(usual) ? read.lines : undefined;
}

/** "Oat milk": how they have what it can be said of; nobody has oat milk in a toastie. */
function served(
  usual: readonly OrderLine[],
  asked: string,
  menu: readonly MenuItem[],
): readonly OrderLine[] | undefined {
  const isDrink = (line: OrderLine) =>
    menuWords(menu.find(({ id }) => id === line.item)?.name ?? '').some((word) => DRINKS.has(word));
  const fits = OF_DRINKS.test(asked)
    ? isDrink
    : OF_FOOD.test(asked)
      ? (line: OrderLine) => !isDrink(line)
      : () => true;
  const fitting = usual.filter(fits);
  const [line] = fitting;
  // Of two things to eat nobody can tell which is meant.
  if (!line || (fitting.length > 1 && !OF_DRINKS.test(asked) && usual.length > 1)) return undefined;
  const name = menu.find(({ id }) => id === line.item)?.name ?? '';
  const read = readOrder(`${name} ${asked}`, menu);
  const [said, another] = read.lines;
  if (!isClear(read) || another || said?.item !== line.item || said.with.length === 0)
    return undefined;
  if (!said.with.every(isWayOfServing)) return undefined;
  return usual.map((one) => (one === line ? servedSo(one, said.with) : one));
}

function servedSo(line: OrderLine, ways: readonly string[]): OrderLine {
  const now = ways.reduce<readonly string[]>(
    (before, way) => [...withoutRival(before, way), way],
    line.with,
  );
  return { ...line, with: now };
}

/** The thing in their usual that words name, when it is just one. */
function lineNamed(
  usual: readonly OrderLine[],
  words: string,
  menu: readonly MenuItem[],
): OrderLine | undefined {
  const named = menuWords(words);
  const match = readyMenu(menu).part(named, 0);
  const [line, another] = usual.filter(({ item }) => match?.items.includes(item));
  return match?.length === named.length && another === undefined ? line : undefined;
}

function isClear({ lines, asked, unknown }: OrderReading): boolean {
  return lines.length > 0 && asked.length + unknown.length === 0;
}
