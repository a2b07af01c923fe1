import { anyOf, tidy, withoutArticle, withoutSubject } from '../words/note-line.ts';
import { saysHarm } from './harm.ts';

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
  kiwi latex penicillin bee_stings wasp_stings strawberries strawberry pollen tahini avocado banana bananas chickpea chickpeas lentils peas citrus caffeine tree_nuts cow['’]?s_milk msg aspartame lanolin nickel henna ammonia bleach grapefruit perfume hair_dye bee wasp peroxide feathers onion garlic`,
);
const IS_ALLERGEN = new RegExp(`^(?:any |all )?(?:${ALLERGENS})\\b`, 'i');
const ONE_OF_MANY =
  /^(?:nut|peanut|almond|hazelnut|walnut|cashew|pecan|pistachio|egg|prawn|tree nut)$/i;

const CONDITION =
  /\b(?:diabet(?:ic|es)|epilep(?:tic|sy)|asthma(?:tic)?|epi-?pen|heart condition|pacemaker|fructose|anaphyla\w+)\b/i;
const COELIAC = /\bco?eliac\b/i;
/** What nobody is allergic to but in jest. */
const IN_JEST =
  /\ballerg(?:ic|y)\s+to\s+(?:(?:early|bad|hard|his|her|their|the|all|being|any)\s+)*(?:mornings?|mondays?|work|working|people|small talk|exercise|kids|children|early starts|getting up|change|fun|queues?|queuing|housework|washing up|decaf|paying|spending|money|tidying|cleaning|gym|mondays)\b/i;
const ALLERGIC_TO =
  /\b(?:allerg(?:ic|y)|intolerant|intolerance)\s+(?:to|against)\s+(?<what>[^,:;.]+)(?<rest>.*)$/i;
const ALLERGY_FIRST = /^allerg(?:y|ies|ic)\s*:\s*(?<what>[^,:;.]+)(?<rest>.*)$/i;
const SOMETHING_ALLERGY =
  /^(?:has\s+|(?:won['’]?t|can['’]?t|doesn['’]?t|never)\s+(?:touch|eat|have|drink)\s+)?(?:an?\s+)?(?:severe\s+|bad\s+|serious\s+|strong\s+)?(?<what>[\w’' ]+?)[\s!,-]+(?:allergy|allergic|intolerance|intolerant)\b(?<rest>.*)$/i;
const CANNOT_HAVE =
  /^(?:can['’]?t|cannot|can not|must\s?n['’]?t|must not|may not|is not allowed|isn['’]t allowed|not allowed|(?:is )?not to(?= (?:have|eat|drink|touch|take|be given|go near|get))|(?:is )?not (?:supposed|meant|able)|(?:is )?(?:not|isn['’]?t) (?:good|great|safe|ok|okay|fine|grand|alright) (?=with ))\s+(?:to\s+|with\s+)?(?:have|eat|drink|take|touch|do|tolerate|stomach|digest|be near|go near|be given|get)?\s*(?:any(?:thing|one)?\s+(?:with|w)\s+)?(?<what>[^,:;.]+?)(?<rest>(?:\s+in(?:\s+(?:it|them))?)?(?:\s+any ?more)?(?:[,:;.].*|\s+(?:makes?|gives?|sets?|brings?|because|cos|coz|since|doctor|dr)\b.*)?)$/i;
const NEVER_GIVE =
  /^(?:never|do not|don['’]t)\s+(?:ever\s+)?(?:give|serve|offer|sell)\s+(?:(?:him|her|them)\s+)?(?<what>[^,:;.]+)(?<rest>.*)$/i;
const NEVER_EATS = /^never\s+(?:eats|touches)\s+(?<what>[^,:;.]+)(?<rest>.*)$/i;
const NEVER_DO =
  /^(?:whatever (?:you|we) do[,]?\s+)?(?:please\s+)?(?:never|do not|don['’]t)\s+(?:ever\s+)?(?:wish|sit|quote|argue|joke|flirt|try|call|ask|mention|put|use|seat|say|talk|let|shout|touch|ring|phone|take|bring|add|make|wake|photograph|hand|pass|sit|bring up|discuss|comment|joke|tell|offer|leave|fill|heat|microwave|cut|trim|shave|spray|light|play|hug|hurry|rush|stand|move|send|post|write|text|email|print|sing)\b.*$/i;
const FORBIDS_BEHIND =
  /[!.,;:–-]\s*(?:so\s+|please\s+)?(?:do not|don['’]?t|never)\s+(?:ever\s+)?(?:ask|mention|say|bring|talk|joke|tell|comment|congratulate|discuss|go there)\b/i;
/** What must be left alone: "keep off the subject of brexit", "mind his left ear". */
const LEAVE_ALONE =
  /^(?:.{3,40}[,;.]\s+(?:mind|watch|careful (?:with|of|near|round)|go (?:easy|gently?|careful) (?:with|on|near|round|around))\s+(?:the|his|her|their|it|that)\b|keep (?:well )?(?:off|away from|clear of)|steer (?:well )?clear of|stay off|avoid (?:mentioning|talking about|bringing up|the subject of|asking about)|(?:is )?not to be (?:\p{L}+ed|sat|put|left|told|given|sung|woken|shown|kept)|mind (?:the|his|her|their) |(?:go )?(?:careful|easy|gently?) (?:with|on|around|near|of) )/iu;
/** "On warfarin so no grapefruit": why, and then what must not be. */
const SO_NO =
  /^(?<why>[^,;:]+?)[,]?\s+(?:so|hence|therefore)\s+(?:it['’]s\s+|(?:he|she|they)\s+)?(?<no>no|nothing|never|not|can['’]?t have|cannot have|avoid|keep off|steer clear of)\s+(?<what>[^,;:]+)(?<rest>.*)$/i;
const REASON =
  /\bon (?:\p{L}+ )?(?:\p{L}+(?:in|ine|ol|one|ide|ate|pril|mab|statin|fen)|antibiotics|steroids|blood thinners|(?:heart |blood pressure )?(?:pills|tablets|meds|medication)|chemo|insulin)\b|\b(?:lithium|methadone|prozac|antidepressants?|in recovery|in aa|trying for a baby|pregnant|expecting|breastfeeding|nursing|heart|kidneys?|liver|stomach|ibs|gout|ulcer|reflux|diabet\w*|allerg\w*|co?eliac|intoleran\w*|doctor|dr|op|operation|surgery|stitches|braces|dentures|pacemaker|transplant|epilep\w*|asthma\w*|scan|blood test|diet)\b/iu;
/** What ails somebody where they sit or are seen to: "eczema on his scalp", "bad knee". */
const AILS = new RegExp(
  `\\b(?:${anyOf(`eczema psoriasis dermatitis rosacea alopecia impetigo crohn['’]?s colitis diverticulitis ibs reflux gout ulcer
  vertigo arthritis tinnitus sciatica stitches braces dentures hearing_aids? pacemaker stoma warfarin blood_thinners
  insulin kidney_stones gallstones hernia slipped_disc`)}|(?:sensitive|tender|sore|bad|dodgy|gammy|dicky|new|broken|frozen|stiff|delicate) (?:\\p{L}+ )?(?:scalp|skin|head|neck|back|knees?|hips?|shoulders?|ears?|eyes?|legs?|foot|feet|wrist|heart|stomach|tummy|chest|gums|teeth))\\b`,
  'iu',
);
const ASKS_FOR_CARE =
  /(?:^|[\s,;:.–-])(?:no|not|never|nothing|avoid|keep|mind|careful|gentle|gently|easy|slowly|softly|don['’]?t|do not|watch|only)\s/i;
/** What is said of a thing to leave out: "nuts are a no-no". */
const NO_NO =
  /^(?<what>[^,;:.]+?)\s+(?:is|are)\s+(?:an?\s+)?(?:absolute(?:ly)?\s+|big\s+|strictly\s+|total\s+|complete\s+)*(?:no[- ]no|no|off[- ]limits|out of bounds|out|forbidden|banned)(?:\s+for\s+(?:him|her|them))?(?<rest>[,;:.].*)?$/i;
const AVOIDS =
  /^(?:must\s+|has to\s+|have to\s+|needs to\s+|should\s+|to\s+|please\s+)*(?:avoid|steer clear of|stay off|stay away from)\s+(?:all\s+|any\s+)?(?<what>[^,;:.]+?)(?:\s+at all costs)?(?<rest>[,;:.].*)?$/i;
/** A food, and how bad it is: "mustard. even a smear.", "lactose, but butter ok". */
const FOOD_FIRST = new RegExp(
  `^(?<what>${ALLERGENS})(?:\\s+(?:thing|issue|problem))?(?<rest>\\s*[,:;.!–-]+\\s*(?:but|except|even|traces?|severe|serious|bad|badly|life|ambulance|epi|careful|can['’]?t|deadly|not even|ok|okay)\\b.*)$`,
  'i',
);
const REACTION =
  /^(?!(?:can['’]?t|cannot|no|never|not)\b)(?<what>[^,:;.]+?)\s+(?:brings?|makes?|gives?|sets?|sends?|turns?)\s+(?:him|her|them)\s+(?:(?:out|off|into|in|really|very|so|all|up|come|bad|terrible|awful)\s+)*(?:an?\s+)?(?:rash|hives|ill|sick|poorly|unwell|swell|swollen|wheez\w*|migraines?|itch\w*|anaphyla\w+|throw up|vomit|queasy|faint|asthma|reaction|sneez\w*|blotchy|blotches|spots|off|(?:(?:\w+\s+){0,2}(?:ache|aches|cramps?|headaches?|heartburn|the runs|indigestion|pains?|fits?|palpitations)))\b(?<rest>.*)$/i;
const SETS_OFF =
  /^(?<what>[^,:;.]+?)\s+(?:sets?|brings?|burns?|irritates?|inflames?|triggers?|upsets?|flares?)\s+(?:(?:off|on|up)\s+)?(?:his|her|their)\s+(?:skin|scalp|asthma|stomach|tummy|gut|eczema|migraines?|ibs|psoriasis|eyes|throat|chest|hands|face)\b(?<rest>.*)$/i;
const KEEP_AWAY =
  /^(?:(?:is\s+)?on\s+(?<drug>[\p{L}-]+)[,;]?\s+(?:so|and)[,]?\s+)?(?:please\s+)?(?:keep\s+(?:the\s+|all\s+|any\s+)?(?<what>[^,:;.]+?)\s+(?:well\s+)?(?:away|off|out)(?:\s+(?:from|of)\s+(?:him|her|them|his|her|their)\b.*)?)(?<rest>[,:;.].*)?$/iu;
const NO_EVER =
  /^no\s+(?<what>[^,:;.]+?)[,]?\s+(?:ever|under any circumstances|whatever (?:he|she|they) says?)\b(?<rest>.*)$/i;
const REACTS_TO =
  /^(?:has |had |gets? |got )?(?:(?:an?|severe|bad|nasty|serious|terrible|allergic)\s+)*(?:reacts?|reacted|reactions?|sensitive|sensitivity|swells?(?: up)?|hives|a rash|comes? (?:out|up) in (?:hives|a rash)|breaks? out|(?:goes|gets|turns) (?:all )?(?:blotchy|red|itchy|puffy|swollen|wheezy|bumpy|sick|ill|faint|dizzy|flushed))\s+(?:(?:badly|very badly|terribly)\s+)?(?:to|from|with|after|at|off|if there['’]?s|if (?:he|she|they) (?:has|eats|touches|have|eat|touch))\s+(?<what>[^,:;.]+?)(?:\s+(?:anywhere near|near (?:him|her|them)|about))?(?<rest>[,:;.].*)?$/i;
const NO_SOMETHING =
  /^(?:strictly\s+|absolutely\s+)?(?:no|never|zero|without)\s+(?<what>[^,:;.]+)(?<rest>.*)$/i;
const FREE =
  /^(?:(?:needs?|must (?:be|have)|has to (?:be|have)|only)\s+)?(?<what>gluten|nut|dairy|lactose|egg|wheat|soya?)[\s-]free(?:\s+only)?$/i;
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

/** True where a line ends in what must not be done: "…, do not ask". */
export function forbidsBehind(line: string): boolean {
  return FORBIDS_BEHIND.test(line);
}

/** Reads "allergic to nuts", "never nuts", "no nuts: change the tongs"; undefined for anything else. */
export function readCaution(line: string): CautionReading | undefined {
  const said = withoutSubject(line);
  if (IN_JEST.test(said)) return undefined;
  const soNo = SO_NO.exec(said);
  if (soNo && REASON.test(soNo.groups?.why ?? '')) return becauseOf(soNo);
  const food = FOOD_FIRST.exec(said);
  if (food) return healthCaution(food);
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
  if (NEVER_DO.test(said) || LEAVE_ALONE.test(said))
    return { text: tidy(said), aboutHealth: false };
  const left = [NO_NO.exec(said), AVOIDS.exec(said)].find(
    (match) => match && isAllergen(withoutArticle(match.groups?.what ?? '')),
  );
  if (left) return healthCaution(left);
  if (saysHarm(said) || asksForCare(said)) return { text: tidy(said), aboutHealth: true };
  return readNo(said);
}

/** "Eczema on his scalp, no hot towel": what ails them, and what to do about it. */
function asksForCare(said: string): boolean {
  return AILS.test(said) && ASKS_FOR_CARE.test(said);
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

/** "On warfarin so no grapefruit" is no grapefruit: why would tell everybody what they take. */
function becauseOf({ groups }: RegExpExecArray): CautionReading {
  const { no = '', what = '', rest = '' } = groups ?? {};
  const first = /^(?:nothing|never)$/i.test(no) ? no.toLowerCase() : 'no';
  const more = tidy(rest);
  const text = `${first} ${withoutArticle(what)}`;
  return { text: more === '' ? text : `${text}: ${more}`, aboutHealth: true };
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

/** "No gluten" of whoever is coeliac; whatever more is said is kept in its own words. */
function withInstruction(text: string, said: string): string {
  const rest = tidy(/[,:;](.*)$/.exec(said)?.[1] ?? '');
  if (rest !== '') return `${text}: ${rest}`;
  return /^(?:an?\s+|has\s+)*\p{L}+(?:\s+disease)?$/iu.test(tidy(said))
    ? text
    : `${text}: ${tidy(said)}`;
}

/** "Can't stand mornings", "can't have been him": said of other things than food. */
function plausible(match: RegExpExecArray): boolean {
  const what = withoutArticle(match.groups?.what ?? '');
  if (IS_ALLERGEN.test(what)) return true;
  const says = /\b(?:have|eat|drink|take|touch|given|allowed)\s/i.test(match[0]);
  return says && !/^(?:been|to|it|long|more)\b/i.test(what) && what.split(' ').length <= 3;
}
