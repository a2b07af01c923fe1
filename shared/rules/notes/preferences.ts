import { anyOf, tidy, withoutArticle, withoutSubject } from '../words/note-line.ts';

const FROM_NOW_ON =
  /^(?:(?:from now on|from today)[:,]?\s+(?<after>.+)|(?<before>.+?)[,]?\s+(?:from now on|from today(?: on)?|in future|going forward))$/i;
const SWITCHED =
  /^(?:now\s+)?(?:switch(?:ed|ing)|mov(?:ed|ing)|chang(?:ed|ing)|gone over)\s+(?:over\s+)?to\s+(?<what>.+?)(?:\s+now)?$/i;
const MOVED_HOUSE = /^moved to\s+(?:\p{Lu}|a\b|the\b|another\b|new\b)/u;
const LIKES =
  /^(?:really\s+|also\s+|only\s+)*(?:likes?|loves?|prefers?|enjoys?|adores?|fancies|wants|takes|drinks|only takes|only drinks|has always had|always has|usually has|has(?=\s+(?:it|them)\s)|is fond of|fond of|is partial to|partial to|(?:is\s+)?(?:mad|nuts|crazy|daft) (?:about|for|on)|(?:is\s+)?keen on|(?:a\s+)?(?:big\s+)?fan of|favou?rite(?:\s+\w+)?(?:\s+is|:))\s+(?<what>.+)$/i;
const DISLIKES =
  /^(?:really\s+)?(?:hates|dislikes|detests|can['’]?t stand|cannot stand|can['’]?t (?:bear|abide|bide|be doing with)|won['’]?t (?:touch|eat|drink)|(?:doesn['’]?t|does not|don['’]t|do not|no longer|never)\s+(?:really\s+)?(?:likes?|wants?|takes?|have|has|drinks?|eats?|enjoys?|needs?|care for)|not fond of|(?:is\s?n['’]t|is not|not)\s+(?:too\s+)?keen on|not a fan of|avoids|skips|leave out|leave off|hold|without)\s+(?<what>.+)$/i;
const PLEASE = /^(?:please[,]?\s+(?<after>.+)|(?<before>.+?)[,]?\s+please)$/i;
/** Why something is not wanted, when it is a taste: "no small talk, he wants his peace". */
const WHY_NOT =
  /[,;]\s+(?:(?:he|she|they)\s+)?(?:just\s+)?(?:wants?|likes?|prefers?|hates?|finds?|enjoys?)\b.*$/i;
const NO = /^(?:no more|no)\s+(?<what>.+)$/i;
const NOTHING_TO_SERVE = new RegExp(
  `^(?:${anyOf(`longer idea news need one rush problem show reply time work job kids children pets dog cat
  contact phone email wonder matter way hurry answer luck chance money change allergy allergies intolerances known dietary`)})\\b`,
  'i',
);
const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|^(?:weekends|winter|summer|christmas)\b/i;
const SOMEBODY =
  /^(?:him|her|them|us|me|you|everyone|everybody|people|it)$|^(?:his|her|their|our|my)\s+(?:\w+\s+)?(?:wife|husband|dog|cat|kids|children|son|daughter|job|work|mum|dad|mother|father|sister|brother|grandchildren|garden|family|new job|boss|life|team)\b/i;
const DIETS =
  /^(?:is\s+)?(?:strictly\s+)?(?:vegan|vegetarian|veggie|pescatarian|halal|kosher|teetotal)(?:\s+only)?$/i;
const SERVING = new RegExp(
  `\\b(?:${anyOf(`decaf oat soy soya almond_milk coconut_milk skimmed semi-skimmed skinny whole_milk milk sugars? sweetener
  honey straws? lids? ice iced hot lukewarm warm cold foam froth shots? cream lemon syrup vanilla caramel
  cinnamon mug takeaway takeout to_go to_stay toasted butter spoon saucer well_done rare medium_rare spicy
  mild dressing on_the_side weak strong ristretto black white_coffee wet dry napkins? glass_of_water own_cup
  keep_cup keepcup china_cup big_cup small_cup two_cups gravy sauce ketchup mayo salt pepper`)})\\b`,
  'i',
);
/** How it is done, at a barber's or over a toaster: "number 2 on the sides", "well burnt, that's how he likes it". */
const DONE_SO =
  /^(?:(?:number|grade|no\.?|a)\s+)(?:\d(?:\.5)?|one|two|three|four)\s+(?:on|all over|at|round|back|sides|up)\b.*$|^(?:milk|cream|sugar|honey|lemon)\s+(?:in\s+|goes in\s+)?(?:first|last|on top|underneath)\b.*$|^.{3,60}?[,]?\s+(?:that['’]?s|is|just)\s+(?:how|the way|what)\s+(?:he|she|they)\s+(?:likes?|wants?|has|have)\s+(?:it|them|his|hers)\b.*$|^(?:reads|drinks|eats|watches|buys|takes|has)\s+(?:nothing but|only|mostly|mainly)\s+.+$|^(?:the\s+)?(?:corner|end|crusty|middle|burnt|biggest|top)\s+(?:bits?|piece|slice|one|crust)\s+of\s+.+$/i;
const VERBS = new RegExp(
  `\\b(?:${anyOf(`is are was were has had have went goes going comes came will would said says told asked asks
  left lost found gave got bought broke spilled spilt knows works worked lives moved called paid owes
  complained complains thinks thought looks looked makes made been did does should`)})\\b`,
  'i',
);
const LONGEST_SERVING_WORDS = 6;

/** Reads likes, dislikes and ways of serving: "oat milk", "no straw"; undefined for anything else. */
export function readPreference(line: string): string | undefined {
  const said = tidy(withoutSubject(tidy(line))).replace(
    /[,]?\s+(?:from now on|in future) please$/i,
    ' from now on',
  );
  const lasting = FROM_NOW_ON.exec(said);
  if (lasting) return wish(lasting.groups?.after ?? lasting.groups?.before ?? '');
  const moves = MOVED_HOUSE.test(said) || (/^mov/i.test(said) && !SERVING.test(said));
  const switched = moves ? null : SWITCHED.exec(said);
  if (switched) return wish(switched.groups?.what ?? '');
  const disliked = DISLIKES.exec(said);
  if (disliked) return dislike(said, disliked.groups?.what ?? '');
  const liked = LIKES.exec(said);
  if (liked) return like(liked.groups?.what ?? '');
  const polite = PLEASE.exec(said);
  if (polite) return wish(polite.groups?.after ?? polite.groups?.before ?? '');
  if (DONE_SO.test(said)) return said;
  return readServing(said);
}

/** "No straw", "decaf after noon", "extra hot": said without any verb. */
function readServing(said: string): string | undefined {
  if (DIETS.test(said)) return said.replace(/^is\s+/i, '');
  const no = NO.exec(said)?.groups?.what;
  if (no !== undefined) {
    const plain = no
      .replace(WHY_NOT, '')
      .replace(/\s+(?:in|on|at|with|by)\s+(?:the|his|her|their)\s+\p{L}+$/iu, '');
    const short =
      plain.split(/\s+/).length <= 3 && !NOTHING_TO_SERVE.test(no) && !VERBS.test(plain);
    return short ? `no ${no}` : undefined;
  }
  const short = said.split(/\s+/).length <= LONGEST_SERVING_WORDS;
  const plain = short && SERVING.test(said) && !VERBS.test(said) && !/[?!]/.test(said);
  return plain ? said : undefined;
}

/** "Have it with oat milk from now on" is oat milk; "no straw from now on" is read once more. */
function wish(text: string): string | undefined {
  const plain = tidy(text)
    .replace(/^(?:will (?:have|take)|have|take|wants|takes|only|make it|make that)\s+/i, '')
    .replace(/^(?:it|them)\s+/i, '')
    .replace(/^with\s+/i, '');
  if (plain === '') return undefined;
  const disliked = DISLIKES.exec(plain);
  if (disliked) return dislike(plain, disliked.groups?.what ?? '');
  return plain.replace(/^no more\s+/i, 'no ');
}

function like(text: string): string | undefined {
  if (SOMEBODY.test(text) || DAYS.test(text) || /\bcalled\b/i.test(text)) return undefined;
  const what = tidy(text)
    .replace(/^to\s+(?:have|get)\s+/i, '')
    .replace(/^to\s+/i, '')
    .replace(/^(?:it|them)\s+(?:with\s+)?/i, '')
    .replace(/^(?:when\s+)(?:it|they)['’]?(?:s|re)\s+/i, '');
  return /^(?:it|them)$/i.test(what) ? undefined : withoutOwner(what);
}

function withoutOwner(text: string): string {
  return text.replace(/^(?:his|her|their|the|some)\s+/i, '');
}

function dislike(said: string, text: string): string | undefined {
  if (SOMEBODY.test(text) || DAYS.test(text)) return undefined;
  // "No being rushed" says nothing; such a line is best in its own words.
  if (/^(?:\w+ing|to|when|if|that|how)\b/i.test(text)) return said;
  const what = withoutArticle(text).replace(/^(?:any|too much|much|too many)\s+/i, '');
  return what === '' ? undefined : `no ${what}`;
}
