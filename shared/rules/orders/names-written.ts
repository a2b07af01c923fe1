import { nicknamesOf } from '../words/nicknames.ts';
import { anyOf } from '../words/note-line.ts';

const PARTICLES = new Set(
  'de da do dos das del della di du la le van von der den ter ten zu al el bin ibn bint y e of ap'.split(
    ' ',
  ),
);
// "Blue Jacket" is no name, however it is written.
const LOOKS = new Set(
  anyOf(
    `red blue green yellow black white grey gray brown pink purple orange tall short big little young old
    man woman lady guy girl boy student teacher doctor nurse jacket coat hat scarf glasses beard bike
    friday saturday sunday monday tuesday wednesday thursday lunch morning the with from
    lad chap bloke postie grumpy baldy specs shorty smiley chatty moody hoody courier driver cleaner teacher nurse gent gentleman couple dad mum mom kid kids baby twins dog dogs whippet poodle labrador dachshund pug terrier spaniel collie greyhound corgi beagle bulldog retriever husky boxer puppy pup pram buggy
    stroller car cycle cyclist runner builder postman postwoman vicar nun scarf cap hood hoodie beanie bobble moustache
    ponytail hair bald blonde curly ginger-haired redhead tattoo tattoos crutches stick cane wheelchair backpack rucksack suit
    tie dress skirt trainers boots wellies umbrella headphones laptop newspaper crossword book regular always new table
    window corner counter upstairs someone somebody unknown stranger his her their who usually tuesdays mondays
    wednesdays thursdays fridays saturdays sundays early late loud quiet friendly nice works work office from opposite
    next door neighbour number and a an in on at by near`,
  ).split('|'),
);
const COLOURS = new Set([
  'brown',
  'white',
  'black',
  'green',
  'grey',
  'gray',
  'blue',
  'young',
  'short',
  'little',
  'baker',
]);
/** Words of orders and of talk, which are nobody's name. */
const NO_NAMES = new Set(
  anyOf(
    `the a an and with for of to but no not usual same again please large small medium big extra hot iced cold oat soya soy
    decaf double single two three four five six seven eight nine ten half milk sugar tea coffee cake loaf bun scone pot cup
    slice me my us is are was has have who what looks like something else more other today only just sandwich soup bread toast
    wedding birthday order new`,
  ).split('|'),
);
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'sir', 'rev', 'father']);
const LED_IN =
  /^(?:(?:(?:his|her|their|the)\s+)?names?(?:['’]?s|\s+is|:)?|called|this is|it['’]?s|named|new(?: one| regular| face| customer)?:?|somebody new:?)\s+/i;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
const MOST_NAME_WORDS = 5;
const NO_NAME = /[\d,:!?“”"@/]/;

/** True for words written as a name is: "Zoë Müller", "Ludwig van Beethoven", 王小明. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (!mayBeName(text, words)) return false;
  return words.every((word, index) => {
    if (index > 0 && PARTICLES.has(word.toLowerCase())) return true;
    // Scripts without capitals have nothing to tell a name by but being letters.
    return /^[\p{Lu}\p{Lt}\p{Lo}'’]/u.test(word);
  });
}

/**
 * A name as it is written: "robert smith" is Robert Smith where the words say so. A first name that is
 * known does, and two words before an order do when neither is a look; empty for what is no name.
 */
export function nameWritten(text: string, hasOrder = false): string {
  // Typed with the capitals on, a name is written as if they were off.
  const isShouted = /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
  const plain = (isShouted ? text.toLowerCase() : text).trim().replace(LED_IN, '');
  if (looksLikeName(plain)) return plain;
  const words = plain.split(/\s+/);
  const isTitled = TITLES.has((words[0] ?? '').toLowerCase().replace('.', ''));
  const isKnown = nicknamesOf(words[0] ?? '').size > 0;
  // One word alone may be anything; before an order it is what somebody is called.
  const isEnough = isKnown || words.length > 1 || (hasOrder && plain.length > 2);
  if (isTitled && words.length === 1) return '';
  if (words.some((word) => NO_NAMES.has(word.toLowerCase()))) return '';
  const named = words.filter((word) => !PARTICLES.has(word.toLowerCase()));
  if (!isEnough || named.length > 4 || !mayBeName(plain, words)) return '';
  // Whoever writes one word with a capital writes the others without one on purpose.
  if (/\p{Lu}/u.test(plain) && !/^\p{Lu}/u.test(plain)) return '';
  if (!words.every((word) => /^\p{L}[\p{L}'’.-]*$/u.test(word))) return '';
  return words.map(written).join(' ');
}

/** True for words that tell what somebody looks like: "purple coat". */
export function saysLooks(text: string): boolean {
  return /\b(?:jacket|coat|hat|cap|scarf|glasses|beard|moustache|hair|hood|hoodie|beanie|bike|pram|buggy|crutches|wheelchair|tattoos?|ponytail|rucksack|backpack|umbrella|dress|suit|boots|wellies)\b/i.test(
    text,
  );
}

/** Words of looks that are said of what is ordered as well: a black coffee, a short one, the lunch combo. */
const OF_ORDERS = new Set(
  anyOf(
    `red blue green yellow black white grey brown pink orange tall short big little old lunch morning regular table new
    a an and in on at by near the with from number kid kids baby`,
  ).split('|'),
);

/** True for words that tell who somebody is by what is seen of them: "dachshund", "always early". */
export function tellsWho(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return saysLooks(text) || words.some((word) => LOOKS.has(word) && !OF_ORDERS.has(word));
}

function mayBeName(text: string, words: readonly string[]): boolean {
  if (text.trim() === '' || words.length > MOST_NAME_WORDS || NO_NAME.test(text)) return false;
  // Georgia Brown has a colour for a surname.
  const last = words.length - 1;
  const isSurname = (word: string, at: number) =>
    at > 0 &&
    at === last &&
    COLOURS.has(word) &&
    (nicknamesOf(words[0] ?? '').size > 0 || words.every((one) => /^\p{Lu}\p{Ll}/u.test(one)));
  return !words.some((word, at) => {
    const plain = word.toLowerCase();
    // Sunday Okafor was born on one; "sunday morning" is when somebody comes.
    const isFirstName =
      at === 0 && last > 0 && WEEKDAY.test(plain) && /^\p{Lu}/u.test(words[last] ?? '');
    return LOOKS.has(plain) && !isSurname(plain, at) && !isFirstName;
  });
}

function written(word: string, index: number): string {
  if (index > 0 && PARTICLES.has(word.toLowerCase())) return word.toLowerCase();
  if (/\p{Lu}/u.test(word)) return word;
  return word
    .replace(/(?<=^|[-’'])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(
      /^(?<mc>Mc)(?<first>\p{Ll})/u,
      (_, mc: string, first: string) => mc + first.toUpperCase(),
    )
    .replace(/(?<=[’'])S$/u, 's');
}
