import { anyOf } from '../words/note-line.ts';

/** What counters write in short, in full. */
const SHORT: Readonly<Record<string, string>> = {
  fw: 'flat white',
  flattie: 'flat white',
  hc: 'hot chocolate',
  choc: 'chocolate',
  choccy: 'chocolate',
  capp: 'cappuccino',
  cap: 'cappuccino',
  capps: 'cappuccinos',
  cappa: 'cappuccino',
  pan: 'pain',
  doz: 'dozen',
  caps: 'cappuccinos',
  cino: 'cappuccino',
  lat: 'latte',
  amer: 'americano',
  lb: 'long black',
  sb: 'short black',
  esp: 'espresso',
  expresso: 'espresso',
  mac: 'macchiato',
  pic: 'piccolo',
  cort: 'cortado',
  filt: 'filter',
  babycino: 'babyccino',
  baby: 'babyccino',
  oj: 'orange juice',
  aj: 'apple juice',
  eb: 'english breakfast',
  ebt: 'english breakfast tea',
  eg: 'earl grey',
  pep: 'peppermint',
  mint: 'peppermint',
  cuppa: 'tea',
  brew: 'tea',
  pac: 'pain au chocolat',
  cin: 'cinnamon',
  card: 'cardamom',
  croiss: 'croissant',
  sando: 'sandwich',
  sarnie: 'sandwich',
  toasty: 'toastie',
  fizzy: 'sparkling',
  bfast: 'breakfast',
  brekkie: 'breakfast',
  brekky: 'breakfast',
  flatty: 'flat white',
  sm: 'small',
  dbl: 'double',
  sgl: 'single',
  smaller: 'small',
  larger: 'large',
  bigger: 'large',
  ext: 'extra',
  brek: 'breakfast',
  wi: 'with',
  wtr: 'water',
  lge: 'large',
  lrg: 'large',
  lg: 'large',
  sml: 'small',
  med: 'medium',
  reg: 'regular',
  xtra: 'extra',
  xhot: 'extra hot',
  xshot: 'extra shot',
  skim: 'skimmed',
  ta: 'takeaway',
  tkwy: 'takeaway',
  takeout: 'takeaway',
  dcaf: 'decaf',
  decaff: 'decaf',
  decaffeinated: 'decaf',
};

const TEAS = new Set(
  anyOf(
    `assam darjeeling ceylon earl grey breakfast lapsang oolong sencha rooibos redbush chamomile camomile peppermint
    matcha jasmine lemongrass hibiscus keemun yunnan chai afternoon`,
  ).split('|'),
);
/** Kinds of things that are asked for by their kind though their names do not hold it. */
const KINDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['tea', TEAS],
  ['coffee', new Set(['americano', 'filter', 'black'])],
  ['cake', new Set(['drizzle', 'brownie', 'sponge', 'victoria', 'blondie', 'torte', 'gateau'])],
  ['loaf', new Set(['sourdough', 'rye', 'ciabatta', 'baguette', 'focaccia'])],
];

/** What counters say for something besides its name: Assam is a tea. Chai with milk is none. */
export function wordsSaidFor(words: readonly string[]): string[] {
  if (words.includes('latte')) return [];
  return KINDS.filter(([, names]) => words.some((word) => names.has(word))).map(([kind]) => kind);
}

/** The words a short form stands for; undefined for any other word. */
export function inFull(word: string): string | undefined {
  const one = word.replace(/(?<=.{3})s$/, '');
  return [word, one]
    .map((short) => (Object.hasOwn(SHORT, short) ? SHORT[short] : undefined))
    .find(Boolean);
}

/** What is said in several words for one thing of the menu, or for how many. */
const SAID_FOR: readonly (readonly [RegExp, string])[] = [
  [/\bw\/o\b/gi, 'without'],
  [/\bminus\b/gi, 'without'],
  [/\binstead of (?:the |an? )?[^,;]*?(?=\s+and\b|[,;]|$)/giu, ''],
  [/\binstead\b/gi, ''],
  [
    /\bfor (?:the |my |all |of )*(\d{1,2}|two|three|four|five|six) (?:kids|lads|girls|boys|adults|people|of (?:us|them))\b/gi,
    ' $1',
  ],
  [
    /(?<=^|[,;]\s*)(?:good (?:morning|afternoon|evening)|morning|hi(?:ya| there)?|hello|hey)[,!.]?\s+(?=\S)/gi,
    '',
  ],
  [
    /(?<=^|[,;]\s*)(?:(?:is it|would it be) (?:ok|okay|possible|all right) (?:if (?:i|we|she|he|they) (?:have|had|get)|to (?:have|get))|(?:may|can|could) (?:i|we|she|he|they) (?:please )?(?:have|get)|(?:i|we|he|she|they)(?:['’]ll| will| would|['’]d)(?: just)?(?: like| have| take| love| go for)|(?:he|she|they|i|we)(?: just)? (?:wants?|fancies|needs?|has|have)|they would like|i['’]?ll (?:have|take|go for)|please (?:may|can|could) (?:i|we) have)\b\s*/gi,
    '',
  ],
  [
    /(?<=^|[,;]\s*)\p{L}+ (?:wants|is having|will have|would like|fancies|['’]ll have|has gone for) (?=\S)/giu,
    '',
  ],
  [/\s*\((?!(?:and|with|plus|no|extra|w)\b)[\p{L} ]{2,20}\)/giu, ''],
  [/[()]/g, ' '],
  [/\b(?:thank you|thanks very much|many thanks|ta very much|cheers)\b/gi, ''],
  [/[.?!]+(?=\s|$)/g, ','],
  [/\bmade with\b/gi, 'with'],
  [/\bh\s*(?:&|n|and)\s*c\b/gi, 'ham and cheese'],
  [/\bt\/a\b/gi, 'takeaway'],
  [/\bchoc(?:olate)? croissants?\b/gi, 'pain au chocolat'],
  [/\bbuilders?['’]?s? (?:tea|brew)\b/gi, 'english breakfast'],
  [/\be\.? grey\b/gi, 'earl grey'],
  [/\b(?:a )?baker['’]?s['’]? dozen\b/gi, '13'],
  [/(?<=\p{L})\s?x\s?(?=\d{1,2}\b)/giu, ' x'],
  [/(?<=\p{L})\s+(?:n|'n'|’n’)\s+(?=cheese\b)/giu, ' and '],
];

/** An order as it would be written out: "t/a" is takeaway, "lattex2" two lattes. */
export function asWritten(text: string): string {
  return SAID_FOR.reduce((said, [from, to]) => said.replace(from, to), text)
    .replace(/(?:\s*,)+\s*(?=,|$)/g, '')
    .trim();
}
