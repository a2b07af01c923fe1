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
const OF_BELIEF =
  /\b(?:halal|kosher|jain|pork|bacon|ham|beef|ramadan|lent|fasting|shabbat|teetotal|tee-total|alcohol)\b/i;
const ADVERBS =
  '(?:(?:a|an|strict|strictly|mostly|fully|totally|completely|now|also|gone|went|turned|become|becoming|became|been|going|as of \\w+) )*';
const IS = new RegExp(
  `^${ADVERBS}(?<what>${NAMED})(?:\\s+(?:now|only|diet|food|food only|these days|since \\w+|again|always|please|from now on|pls))*$`,
  'i',
);
const KEEPS = new RegExp(
  `^(?:keeps?|eats?|follows?|has|on|observes?|needs?|wants?)\\s+(?:only\\s+|it\\s+|a\\s+|to\\s+)*(?<what>${NAMED})(?:\\s+(?:diet|food|only|meat only|meat|please))*$`,
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
/** Foods that are left out for a way of life rather than for an allergy. */
const LEFT_OUT =
  /^(?:(?:no|never (?:eats?|touch(?:es)?|has)|never|doesn['’]t (?:eat|touch|have|drink)|does not (?:eat|touch|have|drink)|don['’]t (?:eat|touch|drink)|can['’]t (?:eat|have))\s+)(?<rest>(?:any\s+)?(?<what>pork|bacon|ham|beef|meat|red meat|alcohol|animal products))(?:(?:,|\s)+(?:at all|or (?:bacon|ham|pork|gelatine|alcohol|lard|fish|meat|shellfish)|ever|please|(?:muslim|hindu|jewish|religious|for religious reasons|buddhist|sikh)|(?:is |she['’]s |he['’]s )?(?:muslim|hindu|jewish)))*$/i;
const FASTS =
  /^(?:fasting|fasts)\s+(?:for\s+)?(?:ramadan|lent|in ramadan|during ramadan|on \w+days?)$/i;

/** Reads "she's vegan now", "keeps kosher", "no pork"; undefined for anything else. */
export function readDiet(line: string): DietReading | undefined {
  const said = withoutSubject(tidy(line));
  const named = (IS.exec(said) ?? KEEPS.exec(said))?.groups?.what;
  if (named !== undefined) {
    const known = named.toLowerCase();
    return diet(SERVED[known] ?? known);
  }
  if (FASTS.test(said)) return diet(said);
  const left = LEFT_OUT.exec(said);
  if (!left) return undefined;
  const also = /\bor (\w+)/i.exec(said)?.[1];
  const what = `no ${left.groups?.what ?? ''}${also === undefined ? '' : `, no ${also}`}`;
  return diet(what.toLowerCase());
}

function diet(text: string): DietReading {
  return { text, aboutBelief: OF_BELIEF.test(text) };
}
