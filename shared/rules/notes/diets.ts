import { anyOf, tidy, withoutSubject } from '../words/note-line.ts';

/** What somebody eats and does not eat at all, and whether it tells of a belief. */
export interface DietReading {
  readonly text: string;
  readonly aboutBelief: boolean;
}

const NAMED = anyOf(
  `lacto_ovo_veggie lacto_ovo_vegetarian ovo-lacto_vegetarian vegan veggie vegetarian pescatarian pescetarian fruitarian flexitarian plant-based plant_based lacto-vegetarian
  teetotal tee-total halal kosher jain keto paleo`,
);
/** True for a way of eating that somebody chose, and no illness asks for. */
export function isByChoice(line: string): boolean {
  return BY_CHOICE.test(line);
}

const OF_BELIEF =
  /\b(?:halal|kosher|jain|pork|bacon|ham|beef|ramadan|lent|fasting|shabbat|teetotal|tee-total|alcohol|fasts?)\b/i;
const ADVERBS =
  '(?:(?:a|an|strict|strictly|mostly|fully|totally|completely|now|also|gone|went|turned|become|becoming|became|been|going|as of \\w+) )*';
const IS = new RegExp(
  `^${ADVERBS}(?<what>${NAMED})(?:\\s+(?:now|only|diet|food|food only|these days|since [^,;.]{2,40}|again|always|please|from now on|pls))*$`,
  'i',
);
const KEEPS = new RegExp(
  `^(?:keeps?|eats?|follows?|has|on|doing|does|tries|trying|observes?|needs?|wants?)\\s+(?:only\\s+|it\\s+|a\\s+|to\\s+)*(?<what>${NAMED})(?:\\s+(?:diet|food|only|meat only|meat|please|with (?:his|her|their) [^,;.]{2,30}))*$`,
  'i',
);
/** What a diet says to whoever serves: it stands where what must never happen stands. */
const SERVED: Readonly<Record<string, string>> = {
  vegan: 'vegan: nothing from animals',
  'plant-based': 'plant-based: nothing from animals',
  'plant based': 'plant based: nothing from animals',
  vegetarian: 'vegetarian: no meat, no fish',
  veggie: 'veggie: no meat, no fish',
  pescatarian: 'pescatarian: no meat',
  pescetarian: 'pescetarian: no meat',
  teetotal: 'teetotal: no alcohol',
  'tee-total': 'teetotal: no alcohol',
  halal: 'halal only',
  kosher: 'kosher only',
};
/** A way of eating with something said behind it: "vegan bar the odd egg", "low fodmap for now". */
const WITH_MORE = new RegExp(
  `^(?:(?:is|doing|trying|eating|on|mostly|mainly|strictly|keeps?|follows?)\\s+)*(?:a\\s+)?(?<what>${NAMED}|${anyOf(`gluten_free dairy_free gluten-free dairy-free lactose_free
  low_fodmap low_salt low_carb low_fat low_sugar sugar_free no_carbs low-fodmap low-salt low-carb fodmap`)})\\b[,;]?\\s+(?:diet\\s+)?(?<more>(?:bar|except|apart from|but|other than|unless|mon|tue|wed|thu|fri|sat|sun|on|at|in|most|during|when|for|by choice|his|her|their|till|until|till|this|only|not|no allergy|nothing medical|weekdays|weekends|so)\\b.+)$`,
  'i',
);
const BY_CHOICE =
  /\b(?:by choice|(?:his|her|their) (?:own )?choice|(?:just|only|purely) (?:a )?(?:taste|preference|fad|health kick)|thats? just taste|nothing medical|not (?:an )?allerg\w*|no allergy|not medical|lifestyle)\b/i;
/** "Hindu, no beef pls": the belief, and what it leaves out. */
const BELIEF_FIRST =
  /^(?:is\s+)?(?<belief>muslim|hindu|jewish|jain|sikh|buddhist|rastafarian|rasta|mormon|orthodox|adventist)\b[,;:]?\s+(?:so\s+|and\s+|hence\s+)?(?<what>(?:no|never|nothing|doesn['’]t|does not|not|halal|kosher|keeps?|only|vegetarian)\b.+)$/i;
const BELIEF_LAST =
  /^(?<what>(?:no|never|nothing|without)\s+.+?)[,;:(–-]+\s*(?:(?:is|he['’]s|she['’]s|they['’]re|being)\s+)?(?:an?\s+)?(?<belief>muslim|hindu|jewish|jain|sikh|buddhist|rastafarian|rasta|mormon|orthodox|adventist)\)?$/i;
/** "Eats fish, no other meat", "fish yes meat no". */
const SOME_MEAT =
  /^(?:eats\s+)?(?:fish|chicken|eggs|poultry|seafood)(?:\s+(?:yes|ok|okay|fine))?[,;]?\s+(?:but\s+)?(?:no|not|nothing)\s+(?:other\s+|red\s+)?meat\b.*$|^(?:fish|chicken|eggs)\s+yes[,;]?\s+(?:other\s+|red\s+)?meat\s+no$|^(?:eats\s+)?(?:everything|anything)\s+(?:but|except|bar)\s+(?:red\s+)?meat$/i;

/** Foods that are left out for a way of life rather than for an allergy. */
const LEFT_OUT =
  /^(?:(?:no|never (?:eats?|touch(?:es)?|has)|never|doesn['’]t (?:eat|touch|have|drink)|does not (?:eat|touch|have|drink)|don['’]t (?:eat|touch|drink)|can['’]t (?:eat|have))\s+)(?<rest>(?:any\s+)?(?<what>pork|bacon|ham|beef|meat|red meat|alcohol|animal products))(?:(?:,|\s)+(?:at all|for (?:him|her|them)|religious reasons|(?:it['’]?s\s+)?(?:his|her|their) (?:religion|faith)|or (?:bacon|ham|pork|gelatine|alcohol|lard|fish|meat|shellfish)|ever|please|(?:muslim|hindu|jewish|religious|for religious reasons|buddhist|sikh)|(?:is |she['’]s |he['’]s )?(?:muslim|hindu|jewish)))*$/i;
const FASTS =
  /^(?:fasting|fasts)\s+(?:(?:for|in|during|on|of an?|every|all)\s+)*(?:ramadan|lent|advent|\w+days?)\b.*$/i;

/** Reads "she's vegan now", "keeps kosher", "no pork"; undefined for anything else. */
export function readDiet(line: string): DietReading | undefined {
  const said = withoutSubject(tidy(line));
  const named = (IS.exec(said) ?? KEEPS.exec(said))?.groups?.what;
  if (named !== undefined) {
    const known = named.toLowerCase();
    return diet(SERVED[known] ?? known);
  }
  if (FASTS.test(said)) return diet(said);
  if (SOME_MEAT.test(said) || WITH_MORE.test(said)) return diet(said);
  const belief = (BELIEF_FIRST.exec(said) ?? BELIEF_LAST.exec(said))?.groups?.what;
  if (belief !== undefined) return { text: tidy(belief), aboutBelief: true };
  const left = LEFT_OUT.exec(said);
  if (!left) return undefined;
  const also = /\bor (\w+)/i.exec(said)?.[1];
  const what = `no ${left.groups?.what ?? ''}${also === undefined ? '' : `, no ${also}`}`;
  return diet(what.toLowerCase());
}

function diet(text: string): DietReading {
  return { text, aboutBelief: OF_BELIEF.test(text) };
}
