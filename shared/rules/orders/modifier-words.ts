import { foldWords } from '../words/fold.ts';
import { slipBetween } from '../words/typo.ts';

/** Ways of serving that are said in several words. */
const PHRASES: readonly string[] = [
  'oat milk',
  'soy milk',
  'soya milk',
  'almond milk',
  'coconut milk',
  'whole milk',
  'skimmed milk',
  'hot milk',
  'cold milk',
  'semi skimmed',
  'lactose free',
  'sugar free',
  'gluten free',
  'dairy free',
  'milk first',
  'to go',
  'to stay',
  'to take out',
  'to take away',
  'to sit in',
  'to have in',
  'to drink in',
  'to eat in',
  'sit in',
  'heated up',
  'warmed up',
  'to share',
  'brown sauce',
  'red sauce',
  'hot sauce',
  'tomato sauce',
  'full fat',
  'clotted cream',
  'squirty cream',
  'on side',
  'in a box',
  'in a bag',
  'double shot',
  'gluten free bread',
  'brown bread',
  'white bread',
  'end piece',
  'room for milk',
  'choc dusted',
  'chocolate dusted',
  'shot of espresso',
  'shot of vanilla',
  'shot of caramel',
  'cut in 4',
  'cut in four',
  'cut in 2',
  'cut in quarters',
  'in quarters',
  'boxed up',
  'wrapped up',
  'cut in two',
  'to take home',
  'take away',
  'take out',
  'eat in',
  'on the side',
  'on top',
  'for here',
  'in half',
  'cut in half',
  'in a mug',
  'in a glass',
  'own cup',
  'keep cup',
  'china cup',
  'big cup',
  'small cup',
  'half caff',
  'half sugar',
  'brown sugar',
  'white sugar',
  'well done',
  'medium rare',
  'whipped cream',
];

const WORDS = new Set(
  (
    'large small medium glass semi custard bagged separate separately thinly thickly regular single double triple quad tall short mini kids big half decaf oat soy soya ' +
    'almond coconut skimmed skinny whole iced ice hot warm cold lukewarm black sugar sugars sweetener honey ' +
    'foam froth milk cream lemon syrup vanilla caramel cinnamon mug takeaway takeout toasted butter strong ' +
    'weak spicy mild dry wet plain straw lid napkin marmalade pickle chutney hazelnut gingerbread pumpkin thick thin sliced unsliced warmed heated wrapped boxed dirty halved cut buttered jam scoop frothy milky sprinkles lime marshmallow marshmallows dressing gravy ketchup mayo'
  ).split(' '),
);

/** Words that make a way of serving of what follows them: "extra hot", "no straw". */
const STARTERS = new Set('extra no without minus less more light lightly very half not'.split(' '));

/** Things that are counted inside an order: "two cups", "3 sugars". */
const COUNTED = new Set(
  'cup cups sugar sugars shot shots straw straws lid lids spoon spoons lump lumps cube cubes pump pumps plate plates fork forks'.split(
    ' ',
  ),
);

/** Ways of serving made ready for looking words up in them. */
export type ModifierWords = (words: readonly string[], from: number) => number;

/** How many words from a place on say one way of serving; 0 when they say none. */
export function readyModifiers(known: readonly string[]): ModifierWords {
  const phrases = [...PHRASES, ...known].map(foldWords);
  phrases.sort((one, other) => other.length - one.length);
  return (words, from) => {
    const phrase = phrases.find((candidate) =>
      candidate.every((word, index) => word === words[from + index]),
    );
    if (phrase && phrase.length > 0) return phrase.length;
    const word = words[from] ?? '';
    if (STARTERS.has(word)) return started(words, from);
    return WORDS.has(word) ? 1 : 0;
  };
}

/** True for a text that says only how something is served: "oat", "extra hot". */
export function isWayOfServing(text: string): boolean {
  const words = foldWords(text);
  return words.length > 0 && readyModifiers([])(words, 0) === words.length;
}

/** True for things that are counted inside an order rather than ordered. */
export function isCountedInside(word: string): boolean {
  return COUNTED.has(word);
}

function started(words: readonly string[], from: number): number {
  const next = words[from + 1];
  if (next === undefined) return 0;
  // "Not too hot", "no brown sugar".
  const twoMore =
    next === 'too' ||
    next === 'so' ||
    next === 'brown' ||
    next === 'whipped' ||
    next === 'the' ||
    next === 'a' ||
    next === 'an' ||
    next === 'any';
  return twoMore && words[from + 2] !== undefined ? 3 : 2;
}

/** Ways of serving that are said in several words, as they are kept: one way is counted as one. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^(?:to go|to take (?:out|away|home)|take (?:away|out)|takeout|takeaway)$/, 'takeaway'],
  [/^(?:to stay|for here|to (?:sit|have|drink|eat) in|sit in|eat in)$/, 'eat in'],
];

/** A way of serving as it is kept: "without the oat" is without oat, "to go" is takeaway. */
export function wayOf(words: readonly string[]): string {
  const isDenied = /^(?:no|not|without|less)$/.test(words[0] ?? '');
  const small = isDenied ? /^(?:the|any|an?)$/ : /^(?:the|any)$/;
  const text = words.filter((word, at) => at === 0 || !small.test(word)).join(' ');
  return SAME.find(([said]) => said.test(text))?.[1] ?? text;
}

/** The way of serving that a slip was meant for: "deacf" is decaf; undefined for no slip of one. */
export function wayMeant(word: string): string | undefined {
  if (word.length < 5) return undefined;
  return [...WORDS].find((way) => way.length >= 5 && slipBetween(word, way, 1)?.whole);
}
