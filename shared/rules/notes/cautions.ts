import { anyOf, tidy, withoutArticle, withoutSubject } from '../words/note-line.ts';

/** A caution read from a line: what must not happen, and whether it speaks of somebody's health. */
export interface CautionReading {
  readonly text: string;
  readonly aboutHealth: boolean;
}

// The fourteen foods that European law has named on labels (Regulation 1169/2011, annex II), in the
// words people use for them, and the other usual ones. Milk is missing: "no milk" is mostly a taste.
const ALLERGENS = anyOf(
  `nut nuts peanut peanuts almond almonds hazelnut hazelnuts walnut walnuts cashew cashews pecan pecans
  pistachio pistachios gluten wheat rye barley dairy lactose egg eggs soya soy fish shellfish prawn prawns
  shrimp crab lobster crustaceans mollusc molluscs mussels celery mustard sesame sulphites sulfites lupin
  kiwi latex penicillin bee_stings strawberries pollen tree_nuts cow['’]?s_milk msg aspartame`,
);
const IS_ALLERGEN = new RegExp(`^(?:any |all )?(?:${ALLERGENS})\\b`, 'i');
const ONE_OF_MANY =
  /^(?:nut|peanut|almond|hazelnut|walnut|cashew|pecan|pistachio|egg|prawn|tree nut)$/i;

const CONDITION =
  /\b(?:diabet(?:ic|es)|epilep(?:tic|sy)|asthma(?:tic)?|epi-?pen|heart condition|pacemaker|fructose|anaphyla\w+)\b/i;
const COELIAC = /\bco?eliac\b/i;
const ALLERGIC_TO =
  /\b(?:allerg(?:ic|y)|intolerant|intolerance)\s+(?:to|against)\s+(?<what>[^,:;.]+)(?<rest>.*)$/i;
const ALLERGY_FIRST = /^allerg(?:y|ies|ic)\s*:\s*(?<what>[^,:;.]+)(?<rest>.*)$/i;
const SOMETHING_ALLERGY =
  /^(?:has\s+)?(?:an?\s+)?(?:severe\s+|bad\s+|serious\s+|strong\s+)?(?<what>[\w’' ]+?)[\s!,-]+(?:allergy|allergic|intolerance|intolerant)\b(?<rest>.*)$/i;
const CANNOT_HAVE =
  /^(?:can['’]?t|cannot|can not|must\s?n['’]?t|must not|may not|is not allowed|isn['’]t allowed|not allowed)\s+(?:to\s+)?(?:have|eat|drink|take|touch)?\s*(?<what>[^,:;.]+)(?<rest>.*)$/i;
const NEVER_GIVE =
  /^(?:never|do not|don['’]t)\s+(?:ever\s+)?(?:give|serve|offer|sell)\s+(?:(?:him|her|them)\s+)?(?<what>[^,:;.]+)(?<rest>.*)$/i;
const NEVER_EATS = /^never\s+(?:eats|touches)\s+(?<what>[^,:;.]+)(?<rest>.*)$/i;
const NEVER_DO =
  /^(?:never|do not|don['’]t)\s+(?:ever\s+)?(?:call|ask|mention|put|use|seat|say|talk|let|shout|touch|ring|phone|take|bring|add|make|wake|photograph|hand|pass|sit|bring up|discuss|comment|joke|tell|offer|leave|fill|heat|microwave|cut|trim|shave|spray|light|play|hug|hurry|rush|stand|move|send|post|write|text|email|print|sing)\b.*$/i;
const REACTION =
  /^(?<what>[^,:;.]+?)\s+(?:brings?|makes?|gives?|sets?|sends?|turns?)\s+(?:him|her|them)\s+(?:(?:out|off|into|in|really|very|so|all|up|come|bad|terrible|awful)\s+)*(?:an?\s+)?(?:rash|hives|ill|sick|poorly|unwell|swell|swollen|wheez\w*|migraines?|itch\w*|anaphyla\w+|throw up|vomit|queasy|faint|asthma|reaction|sneez\w*|blotchy|blotches|spots|off|(?:(?:\w+\s+){0,2}(?:ache|aches|cramps?|headaches?|heartburn|the runs|indigestion|pains?|fits?|palpitations)))\b(?<rest>.*)$/i;
const SETS_OFF =
  /^(?<what>[^,:;.]+?)\s+(?:sets?|brings?|burns?|irritates?|inflames?|triggers?|upsets?|flares?)\s+(?:(?:off|on|up)\s+)?(?:his|her|their)\s+(?:skin|scalp|asthma|stomach|tummy|gut|eczema|migraines?|ibs|psoriasis|eyes|throat|chest|hands|face)\b(?<rest>.*)$/i;
const KEEP_AWAY =
  /^(?:(?:is\s+)?on\s+(?<drug>[\p{L}-]+)[,;]?\s+(?:so|and)[,]?\s+)?(?:please\s+)?(?:keep\s+(?:the\s+|all\s+|any\s+)?(?<what>[^,:;.]+?)\s+(?:well\s+)?(?:away|off|out)(?:\s+(?:from|of)\s+(?:him|her|them|his|her|their)\b.*)?)(?<rest>[,:;.].*)?$/iu;
const NO_EVER =
  /^no\s+(?<what>[^,:;.]+?)[,]?\s+(?:ever|under any circumstances|whatever (?:he|she|they) says?)\b(?<rest>.*)$/i;
const REACTS_TO =
  /^(?:has |had |gets? |got )?(?:(?:an?|severe|bad|nasty|serious|terrible|allergic)\s+)*(?:reacts?|reacted|reactions?|sensitive|sensitivity|swells?(?: up)?|hives|a rash|comes? out in (?:hives|a rash)|breaks? out)\s+(?:(?:badly|very badly|terribly)\s+)?(?:to|from|with|after|at|off|if there['’]?s|if (?:he|she|they) (?:has|eats|touches|have|eat|touch))\s+(?<what>[^,:;.]+?)(?:\s+(?:anywhere near|near (?:him|her|them)|about))?(?<rest>[,:;.].*)?$/i;
const NO_SOMETHING =
  /^(?:strictly\s+|absolutely\s+)?(?:no|never|zero|without)\s+(?<what>[^,:;.]+)(?<rest>.*)$/i;
const FREE = /^(?<what>gluten|nut|dairy|lactose|egg|wheat|soya?)[\s-]free(?:\s+only)?$/i;
const NO_NOUN_AFTER_NEVER = new RegExp(
  `^(?:${anyOf(`been comes came goes went has had is was does did will would says said drinks takes
  wants stays sits orders pays paid tips again mind late early on in at before after late misses heard
  seen met lets leaves likes gets got asks complains forgets smiles the a`)})\\b`,
  'i',
);

/** True for a word that names what people are allergic to. */
export function isAllergen(word: string): boolean {
  return IS_ALLERGEN.test(word);
}

/** Reads "allergic to nuts", "never nuts", "no nuts: change the tongs"; undefined for anything else. */
export function readCaution(line: string): CautionReading | undefined {
  const said = withoutSubject(line);
  const allergy =
    ALLERGIC_TO.exec(said) ??
    ALLERGY_FIRST.exec(said) ??
    SOMETHING_ALLERGY.exec(said) ??
    FREE.exec(said);
  if (allergy) return healthCaution(allergy);
  if (COELIAC.test(said)) return { text: withInstruction('no gluten', said), aboutHealth: true };
  const reaction = REACTION.exec(said) ?? SETS_OFF.exec(said) ?? REACTS_TO.exec(said);
  if (reaction) return healthCaution(reaction);
  const away = KEEP_AWAY.exec(said);
  if (away)
    return { ...cautionOf(away), text: tidy(said), aboutHealth: away.groups?.drug !== undefined };
  const ever = NO_EVER.exec(said);
  if (ever) return { ...cautionOf(ever), text: tidy(said) };
  const forbidden = CANNOT_HAVE.exec(said);
  if (forbidden && plausible(forbidden)) return healthCaution(forbidden);
  if (CONDITION.test(said)) return { text: tidy(line), aboutHealth: true };
  const never = NEVER_GIVE.exec(said) ?? NEVER_EATS.exec(said);
  if (never) return cautionOf(never);
  if (NEVER_DO.test(said)) return { text: tidy(said), aboutHealth: false };
  return readNo(said);
}

/** "no nuts" is a caution, "no straw" is a taste; "never" makes a caution of either. */
function readNo(said: string): CautionReading | undefined {
  const no = NO_SOMETHING.exec(said);
  if (!no) return undefined;
  const what = no.groups?.what ?? '';
  if (IS_ALLERGEN.test(what.trim())) return cautionOf(no);
  const isNever = /^(?:strictly\s+|absolutely\s+)?(?:never|zero)\b/i.test(said);
  const isStrict = /^(?:strictly|absolutely)\b/i.test(said);
  if (!isNever && !isStrict) return undefined;
  if (NO_NOUN_AFTER_NEVER.test(what) || what.trim().split(/\s+/).length > 3) return undefined;
  return cautionOf(no);
}

function cautionOf(match: RegExpExecArray): CautionReading {
  const what = match.groups?.what ?? '';
  return { text: instructionOf(match), aboutHealth: IS_ALLERGEN.test(withoutArticle(what)) };
}

function healthCaution(match: RegExpExecArray): CautionReading {
  return { text: instructionOf(match), aboutHealth: true };
}

/** What to do and what not: "no nuts: change the tongs". */
function instructionOf(match: RegExpExecArray): string {
  const what = withoutArticle(match.groups?.what ?? '').replace(/^(?:any|all)\s+/i, '');
  const plural = ONE_OF_MANY.test(what) ? `${what}s` : what;
  const rest = tidy(match.groups?.rest ?? '');
  return rest === '' ? `no ${plural}` : `no ${plural}: ${rest}`;
}

function withInstruction(text: string, said: string): string {
  const rest = tidy(/[,:;](.*)$/.exec(said)?.[1] ?? '');
  return rest === '' ? text : `${text}: ${rest}`;
}

/** "Can't stand mornings", "can't have been him": said of other things than food. */
function plausible(match: RegExpExecArray): boolean {
  const what = withoutArticle(match.groups?.what ?? '');
  if (IS_ALLERGEN.test(what)) return true;
  const says = /\b(?:have|eat|drink|take|touch)\s/i.test(match[0]);
  return says && !/^(?:been|to|it|long|more)\b/i.test(what) && what.split(' ').length <= 3;
}
