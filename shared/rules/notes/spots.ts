import { fold } from '../words/fold.ts';
import { tidy, withoutArticle, withoutSubject } from '../words/note-line.ts';

const SITS =
  /^(?:(?:usually|always|mostly|likes to|loves to|prefers to)\s+)?(?:sits?|sitting|stands?|waits?|perch(?:es)?|plonks|camps|settles|lurks|tucks)\s+(?:(?:him|her|them)sel(?:f|ves)\s+)?(?:down\s+|away\s+|out\s+)?(?<how>at|by|in|on|near|under|next to|beside|behind|opposite|outside|inside|upstairs|downstairs|close to)\b\s*(?<where>.*)$/i;
const NAMED =
  /^(?:(?:his|her|their|the)\s+)?(?:usual|favou?rite|regular|normal)?\s*(?:spot|seat|place|table|corner)(?:\s+is|\s+are|\s*[:=])\s*(?<where>.+)$/i;
const USUAL = /^(?:usual|favou?rite|regular)\s+(?:spot|seat|place)\s+(?<where>.+)$/i;
const TABLE =
  /^(?:(?:usual|favou?rite|always|at|on)\s+)*(?<where>table\s+(?:no\.?\s*)?\d+|(?:window|corner|back|front|bar)\s+(?:seat|table|stool|spot|place))$/i;
const IS_THEIRS =
  /^(?:the\s+)?(?<where>.*\b(?:table|seat|chair|stool|corner|sofa|booth|bench|spot|armchair|window)\b.*?)\s+(?:is|are)\s+(?:always\s+)?(?:his|hers|theirs)(?:\s+(?:spot|place|seat|favou?rite))?$/i;
const ALWAYS_THAT =
  /^(?:always|usually|only|mostly|likes|prefers)\s+(?:the\s+)?(?<where>(?:\p{L}+\s+){0,3}(?:armchair|chair|seat|stool|sofa|booth|bench|table|window|corner|basin|sink)\b.*)$/iu;
const PREFERS = /^(?:likes|loves|prefers|always|usually|mostly|at|by|in|on)\s+(?<where>.+)$/i;
/** "Back booth if it’s free". */
const WHEN_FREE =
  /^(?:the\s+)?(?<where>(?:\p{L}+\s+){0,3}(?:armchair|booth|nook|sofa|bench|table|stool|corner|alcove)(?:\s+(?:by|near|under|next to|at)\s+.+?)?)[,]?\s+(?:if|when|whenever|unless)\s+.*\b(?:free|empty|open|taken|going|there)\b.*$/iu;
const ALONE = /^(?:outside|inside|upstairs|downstairs)$/i;
const NOT_A_PLACE =
  /^(?:a\s+(?:book|bank|school|shop|hospital|library|office)|the\s+(?:bank|school|hospital|library|city|bookies|bath)|london|leeds|manchester|dublin|french|german|silence|peace|a hurry|time|work|home|his own|her own|their own|night|day|a queue|line|the queue)\b/i;

/** Reads "sits at the window" and "usual spot: bar"; knows the spots of this shop; else undefined. */
export function readSpot(line: string, spots: readonly string[]): string | undefined {
  const said = tidy(withoutSubject(line));
  const sits = SITS.exec(said);
  if (sits) return placeOfSitting(sits.groups?.how ?? '', sits.groups?.where ?? '', spots);
  const named =
    NAMED.exec(said) ??
    USUAL.exec(said) ??
    TABLE.exec(said) ??
    IS_THEIRS.exec(said) ??
    ALWAYS_THAT.exec(tidy(line)) ??
    WHEN_FREE.exec(said);
  if (named) return spotIn(named.groups?.where ?? '', spots);
  const preferred = PREFERS.exec(said)?.groups?.where ?? said;
  return spots.find((spot) => fold(spot) === fold(withoutArticle(preferred)));
}

function placeOfSitting(how: string, where: string, spots: readonly string[]): string | undefined {
  if (ALONE.test(how)) return spotIn(tidy(`${how} ${where}`), spots);
  if (tidy(where) === '' || NOT_A_PLACE.test(where)) return undefined;
  const place = spotIn(where, spots);
  // "Next to the radiator" is not the radiator.
  return /^(?:at|in|on|by)$/i.test(how) || isKnown(place, spots) ? place : `${how} the ${place}`;
}

/** The shop's own name for a place when just one fits, else as typed. */
function spotIn(where: string, spots: readonly string[]): string {
  const place = withoutArticle(where).replace(/^(?:at|by|in|on)\s+(?:the\s+)?/i, '');
  const wanted = fold(place);
  const same = spots.find((spot) => fold(spot) === wanted);
  const fitting = spots.filter((spot) => fold(spot).split(' ').includes(wanted));
  return same ?? (fitting.length === 1 ? fitting[0] : undefined) ?? place;
}

function isKnown(place: string, spots: readonly string[]): boolean {
  return spots.some((spot) => fold(spot) === fold(place));
}
