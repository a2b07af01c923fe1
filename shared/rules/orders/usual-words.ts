import type { MenuItem } from '../../domain/menu-item.ts';
import type { OrderLine } from '../../domain/visit.ts';
import { menuWords, readyMenu } from './menu-match.ts';
import { type OrderReading, readOrder } from './order-words.ts';
import { withoutRival } from './rival-ways.ts';

/** "The usual", "same again", "two usuals", before whatever is different today. */
const USUAL =
  /^\s*(?:(?<many>\d{1,2}|two|three|four)\s*x?\s+(?:of\s+)?)?(?:(?:just|only|can i (?:have|get)|having)\s+)?(?:(?:the|his|her|their|my|a|one|double)\s+)?(?:usuals?|ususal|ususl|usaul|(?:regular|normal) order|(?<=(?:his|her|their|the|my)\s)(?:normal|regular)(?=\s*(?:$|[,;]|order|please|pls|but|with|and|only|large|small))|same(?:\s+(?:again|thing|as (?:ever|always|usual|before|last time|yesterday)))?)(?:\s+(?:order|again|please|pls))*(?=$|[\s,;.+&])/i;
/** Small words between the usual and what is different. */
const JOINED =
  /^[\s,;.+&]*(?:(?:but|with|w\/|and|plus|only|just|as|make it|today|please|pls|this time|in|a)\b[\s,;]*)*/i;
const NOT_THE_USUAL =
  /^\s*(?:not|instead of|(?:a )?(?:day|break|change) (?:off )?from)\s+(?:(?:the|his|her|their)\s+)?usual(?:\s+(?:today|this time))?[\s,;:–-]*(?:but\s+)?/i;
const MANY: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };

const NOT_WANTED =
  /^[\s,;]*(?:but\s+|just\s+)?(?:cancel|forget|drop|skip|hold|lose|no|not|without|minus|w\/o)\s+(?:the\s+|an?\s+)?(?<what>[\p{L} ]+?)(?:\s+(?:today|this time|please|pls))*$/iu;
/** "And the same again for Sue". */
const AGAIN = /^(?:the\s+)?same(?:\s+again)?(?:\s+for\s+\p{L}+)?\s*$/iu;
/** "Swap oat for almond": almond. */
const SWAPPED =
  /\b(?:swap|swapping|change|changing)\s+(?:the\s+)?[\p{L} ]+?\s+(?:for|to)\s+(?:the\s+)?(?<now>\p{L}+)/giu;
/**
 * Reads an order of somebody who has a usual: "the usual but large", "same again, no sugar, and a
 * croissant". What is different takes the place of what it was; without a usual it is a plain order.
 */
export function readOrderOf(
  text: string,
  menu: readonly MenuItem[],
  usual: readonly OrderLine[],
  known: readonly string[] = [],
): OrderReading {
  const match = usual.length === 0 ? null : USUAL.exec(text);
  if (NOT_THE_USUAL.test(text)) return readOrder(text.replace(NOT_THE_USUAL, ''), menu, known);
  const first = usual[0];
  if (!match || first === undefined) return readOrder(text, menu, known);
  const after = text.slice(match[0].length);
  const joined = JOINED.exec(after)?.[0] ?? '';
  const off = calledOff(after, usual, menu);
  if (off) return { lines: off, asked: [], unknown: [] };
  const again = AGAIN.exec(after.slice(joined.length));
  const rest = after.slice(joined.length).replace(SWAPPED, '$<now>').replace(AGAIN, '');
  // "But decaf" is how it is served; "and a large latte" is one thing more.
  const mark = /[,;+&]|\b(?:and|plus)\b/i.test(joined) ? ',' : '';
  const word = match.groups?.many?.toLowerCase() ?? '';
  const many = (MANY[word] ?? Math.max(1, Number(word) || 1)) + (again ? 1 : 0);
  // "Two usuals, one with sugar": the other as it always is.
  if (many > 1 && rest !== '' && usual.length === 1) {
    const name = menu.find(({ id }) => id === first.item)?.name ?? '';
    return readOrder(`${many} ${name} ${first.with.join(' ')}, ${rest}`, menu, known);
  }
  const isPlain = /\bbut\b/i.test(joined) && !/\bmake it\b/i.test(joined);
  const other = isPlain ? insteadOf(first, rest, menu, known) : undefined;
  if (other) return { ...other, lines: [...other.lines, ...usual.slice(1)] };
  const instead = /\bmake it\b/i.test(joined) ? readOrder(rest, menu, known) : undefined;
  if (instead && instead.lines.length > 0) return instead;
  // Read as if the usual had just been said, so that "large" is how it is served today.
  const name = menu.find(({ id }) => id === first.item)?.name ?? '';
  const read = readOrder(`${name}${mark} ${rest}`, menu, known);
  const [said, ...more] = read.lines;
  const isSaid = said?.item === first.item;
  const changed = changedBy(first, isSaid ? said.with : []);
  const others = isSaid ? more : read.lines;
  const lines = [changed, ...usual.slice(1)].map((line) => ({
    ...line,
    quantity: line.quantity * many * (line === changed && isSaid ? said.quantity : 1),
  }));
  return { ...read, lines: [...lines, ...others] };
}

/** "Usual, no brownie": what is left of it, when one of the things in it is not wanted. */
function calledOff(
  after: string,
  usual: readonly OrderLine[],
  menu: readonly MenuItem[],
): readonly OrderLine[] | undefined {
  const what = NOT_WANTED.exec(after)?.groups?.what;
  if (what === undefined || usual.length < 2) return undefined;
  const items = readyMenu(menu).part(menuWords(what), 0);
  const left = usual.filter(({ item }) => !items?.items.includes(item));
  const isWhole = items?.length === menuWords(what).length;
  return isWhole && left.length === usual.length - 1 ? left : undefined;
}

/** "Usual but latte, not flat white": another thing, had the same way. */
function insteadOf(
  first: OrderLine,
  rest: string,
  menu: readonly MenuItem[],
  known: readonly string[],
): OrderReading | undefined {
  if (/\b(?:too|as well|also|extra|and|plus|on top)\b|[,;+&]/i.test(rest)) return undefined;
  const read = readOrder(rest.replace(/\s+(?:not|instead of)\s+.*$/i, ''), menu, known);
  const [line, more] = read.lines;
  if (!line || more || line.item === first.item || read.unknown.length > 0) return undefined;
  return { ...read, lines: [changedBy({ ...first, item: line.item }, line.with)] };
}

function changedBy(line: OrderLine, ways: readonly string[]): OrderLine {
  const served = ways.reduce<readonly string[]>(
    (before, way) => [...withoutRival(before, way), way],
    line.with,
  );
  return { ...line, with: served };
}
