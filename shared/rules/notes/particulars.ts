import { anyOf, capitalised, tidy, withoutSubject } from '../words/note-line.ts';
import { PETS } from './kin.ts';

/** What a line says of somebody that has a place of its own on their page. */
export interface ParticularReading {
  readonly about:
    | 'called'
    | 'not-called'
    | 'pronoun'
    | 'phone'
    | 'email'
    | 'sent-by'
    | 'moved-away';
  /** The name, the number, the address, the words: as it is kept. */
  readonly value: string;
  /** Something more stands in the line, which is kept as a note. */
  readonly hasMore?: true;
}

const HER = '(?:him|her|them)';
const NAME = "(?<name>[\\p{L}][\\p{L}\\p{M}'’.-]*(?:\\s+[\\p{L}][\\p{L}\\p{M}'’.-]*)?)";
const NOT_THAT = "(?:\\s*[,;–-]?\\s*(?:and\\s+)?(?:not|never)\\s+[\\p{L}\\p{M}'’. -]+)?";
const CALL = new RegExp(
  `^(?:please\\s+)?(?:just\\s+|always\\s+)?call\\s+${HER}\\s+(?<rest>.+)$`,
  'iu',
);
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|father|sister|auntie|aunt|uncle|big|old|little|sir|lady|prof|professor)\.?$/i;
const LIKES_TO_BE = new RegExp(
  `^(?:(?:now|just)\\s+)*(?:(?:prefers?|likes?|wants?|asked|would like|would rather|rather|wishes)\\s+(?:us\\s+)?(?:to be|being|be)\\s+(?:called|known as)|calls?\\s+${HER}sel(?:f|ves)|is (?:called|known as)|(?:everyone|everybody) calls ${HER}|known as|answers to|name is|name['’]?s|nickname(?: is|:)?|called)\\s+["“]?${NAME}["”]?${NOT_THAT}(?:\\s+(?:now|please|these days))*$`,
  'iu',
);
/** Words that are said of names and of other things: there only a capital makes a name. */
const GOES_BY = new RegExp(
  `^(?:(?:goes|going) by|prefers|it['’]?s|use)\\s+["“]?${NAME}["”]?(?<not>${NOT_THAT})(?:\\s+(?:now|please))*$`,
  'iu',
);
const HATES_NAME = new RegExp(
  `^(?:really\\s+)?(?:hates|dislikes|detests|loathes|minds|resents|(?:doesn['’]?t|does not|don['’]?t) (?:like|want|care)|can['’]?t (?:stand|bear)|cannot (?:stand|bear)|objects to|not (?:keen|fond) on|not keen on)\\s+(?:being called|to be called|it when (?:we|you|people|anyone|anybody|somebody|someone) calls? ${HER}|when (?:we|you|people) call ${HER}|the (?:name|nickname))\\s+["“]?${NAME}["”]?$`,
  'iu',
);
/** Others who say it: "the whole street knows her as Nana Jo", "Catherine on her card but answers to Cat". */
const KNOWN_AS = new RegExp(
  `(?:^|\\s)(?:(?:everyone|everybody|people|the (?:lads|girls|whole \\p{L}+|others|kids|family)|all (?:his|her|their) (?:mates|friends)|we|most(?: people)?|friends|they)\\s+(?:all\\s+|just\\s+)?(?:calls?|knows?|shouts?)\\s+${HER}(?:\\s+(?:as|by))?|answers to|goes by|known (?:to (?:everyone|all|us) )?as|[Cc]all me)\\s+["“]?(?<name>\\p{Lu}[\\p{L}\\p{M}'’-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’-]*)?)["”]?(?=$|[,;.]|\\s+(?:he|she|they|now|please|these days|for short|to)\\b)`,
  'u',
);
/** "Its Siobhán with the fada", "prefers Lottie to Charlotte", "Dave is out, David only". */
const SPELT =
  /^(?:it['’]s|its|spelt|spelled|that['’]s)\s+(?<name>\p{Lu}[\p{L}\p{M}'’-]+)[,]?\s+(?:with|w)\s+(?:the|an?|one|two|no)\s+(?:\p{L}+|fada|accent|umlaut)\b/u;
const RATHER_THAN =
  /^(?:(?:really|always|now|much)\s+)*prefers\s+(?<name>\p{Lu}[\p{L}\p{M}'’-]+)\s+(?:to|over|rather than|not)\s+\p{Lu}[\p{L}\p{M}'’-]+$/u;
/** "Prefers Ms Okonjo to her first name". */
const TITLED =
  /^(?:really\s+)?prefers\s+(?:to be\s+)?(?<name>(?:Mr|Mrs|Ms|Miss|Dr|Prof|Father|Sister)\.?\s+\p{Lu}[\p{L}'’-]+)(?:\s+(?:to|over|rather than|not)\s+(?:(?:his|her|their)\s+)?(?:first|Christian|given)?\s*\p{L}+)?$/u;
/** "NOT Liz. Elizabeth." */
const NOT_BUT =
  /^(?:NOT|[Nn]ot|[Nn]ever)\s+\p{Lu}[\p{L}'’-]+[,;.]\s*(?:but\s+)?(?<name>\p{Lu}[\p{L}'’-]+)(?:\s+please)?$/u;
/** "Doesn't mind being called Bernie after all". */
const MINDS_NOT =
  /^(?:doesn['’]?t|does not|don['’]?t)\s+mind\s+(?:being called|(?:us )?calling (?:him|her|them)|it when we call (?:him|her|them))\s+(?<name>\p{Lu}[\p{L}'’-]+)(?:\s+(?:after all|now|these days|really))*$/u;
const ONLY_THAT =
  /^(?:never\s+|not\s+)?\p{Lu}[\p{L}'’-]+(?:\s+is\s+out)?[,;]\s+(?<name>\p{Lu}[\p{L}\p{M}'’-]+)\s+only$/u;
const NO_ANSWER =
  /^(?:doesn['’]?t|does not|don['’]?t|won['’]?t|no longer|never|not)\s+(?:answers?|respond|go(?:es)? by|uses?)\s*(?:to\s+)?["“]?(?<name>\p{Lu}[\p{L}\p{M}'’-]+)["”]?(?:\s+(?:any ?more|now|at all|please).*|[,;].*)?$/u;
const NEVER_CALL = new RegExp(
  `^(?:please\\s+)?(?:never|do not|don['’]?t)\\s+(?:ever\\s+)?call\\s+${HER}\\s+["“]?${NAME}["”]?$`,
  'iu',
);
/** What follows "call her" when she is to be rung. */
const RINGS = new RegExp(
  `^(?:${anyOf(`when once if about back as after before later today tomorrow tonight soon again first on at in by to asap now
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun next this when
  a the taxi cab over for with regarding re`)})\\b`,
  'i',
);
const PRONOUN =
  /^(?:(?:uses?|pronouns?(?:\s+(?:are|is))?|goes by|prefers?|please use|it['’]?s|say|is a)\s*:?\s+)?(?<said>(?:they|she|he|ze|xe|them|her|him)(?:\s*[/\s]\s*(?:them|they|theirs?|him|her|his|hers|she|he|xem|zir|any))*)(?<not>\s*[,;–-]?\s*(?:and\s+)?not\s+(?:she|he|they|him|her|them)(?:\s*\/\s*\w+)*)?(?<marked>\s+pronouns?)?(?:\s+(?:please|now|for \p{L}+|since .{2,30}|these days|from now on)|[,;]\s.{2,60})*$/iu;
/** "Any pronouns, not fussed", "he or they, either does", "not a she, a he", "asked us to say she". */
const PRONOUN_SAID = [
  /^(?:goes by\s+|uses\s+)?(?<said>(?:any|all)(?:\s+pronouns?))\b.*$/i,
  /^(?<said>(?:he|she|they)\s+or\s+(?:he|she|they))(?:\s*[,;]\s.*|\s+(?:is fine|are fine|either|both|whichever)\b.*)?$/i,
  /^not an?\s+(?:he|she|they|him|her)[,;.]?\s+(?:but\s+)?(?:an?\s+)(?<said>he|she|they)\b.*$/i,
  /^(?:asked|asks|wants|would like|prefers)\s+(?:us\s+|everyone\s+|people\s+)?to\s+(?:say|use|be)\s+(?<said>she|he|they)\b(?!\s+(?:is|was|has|had|can|will|would|said)).*$/i,
  /^.{0,40}\b(?:trans|non[- ]?binary|transition\p{L}*)\b.{0,12}?\bit['’]?s\s+(?<said>she|he|they)(?:\/\p{L}+)?\s+(?:from now|now|from here)\b.*$/iu,
];
const MARKS_PRONOUN = /pronoun|\/|\bnot\b|^(?:uses?|goes by|please use|say)\b/i;
const THEIRS = '(?:(?:his|her|their|the|new|my)\\s+)*';
const LABELLED = new RegExp(
  `^${THEIRS}(?:phone|mobile|mob|cell|tel|telephone|number|ph|no|landline|contact)\\b\\.?(?:\\s+(?:number|no\\.?|phone|is|now|changed to))*\\s*[:=]?\\s*(?<value>(?:tel:)?\\+?\\(?\\d[\\d\\s().\\/-]{4,22}\\d)$`,
  'i',
);
/** A number with more around it: "ring her on 0113 496 0421 not the mobile". */
const PHONE_WITHIN =
  /(?:^|\b(?:on|number|no\.?|tel\.?|phone|mobile|mob|cell|landline|ring|call|text|whatsapp|work|works|home|new|now|is|at|:)\s*:?\s*)(?<value>(?:\+|0|\(0|\(\d{3}\))[\d\s().-]{7,20}\d)(?=$|[\s,;.])/iu;
const EMAIL_WITHIN = /(?:^|\s)<?(?<value>[^\s@<>,;]+@[^\s@<>,;]+\.\p{L}{2,})>?(?=$|[\s,;.])/iu;
const PHONE_LAST = /^(?:[\p{L}'’]+:?\s+){0,7}(?<value>(?:tel:)?(?:\+|0|\(0)[\d\s().-]{8,20}\d)$/iu;
const EMAIL_LAST = /^(?:[\p{L}'’-]+:?\s+){1,7}(?<value>[^\s@<>,;]+@[^\s@<>,;]+\.[\p{L}]{2,})$/iu;
const EMAIL = new RegExp(
  `^(?:${THEIRS}(?:e-?mail|mail|address)\\b(?:\\s+(?:address|is|now))*\\s*[:=]?\\s*)?(?:mailto:)?<?(?<value>[^\\s@<>,;]+@[^\\s@<>,;]+\\.[\\p{L}]{2,})>?$`,
  'iu',
);
const SENT_BY =
  /^(?:was\s+|got\s+|been\s+)?(?:sent\s+(?:here\s+|in\s+|over\s+|round\s+|to us\s+|our way\s+)*by|recommended\s+(?:to us\s+)?by|referred\s+(?:to us\s+)?by|introduced\s+(?:to us\s+)?by|heard\s+(?:about|of)\s+us\s+(?:from|through|via)|found us (?:through|via)|(?:found|heard of|heard about)\s+us\s+(?:thru|thro|cos of|because of|off)|(?:came|comes|in|here)\s+(?:in\s+)?on\s+the\s+(?:recommendation|advice|word|say-so|say so|suggestion)\s+of|came\s+(?:here\s+|in\s+)?(?:thru|through|because of|via)|put on to us by)\s+(?<who>.+)$/iu;
const SENT_IN =
  /^(?<who>.+?)\s+(?:sent|recommended|referred|pointed)\s+(?:him|her|them)\s+(?:in|here|along|over|our way|to us|round|our direction)$/iu;
const SENT_THEM =
  /^(?<who>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*)\s+(?:sent|recommended|referred|brought|introduced)\s+(?:(?:him|her|them)(?:\s+(?:here|to us|in|our way|along))?|us(?:\s+to\s+(?:him|her|them))?)$/u;

/** "Her hairdresser Donna said to try us", "Priya at the chemist told her about us". */
const TOLD_OF_US =
  /^(?:(?:came in|here|found us|in)\s+)?(?:(?:because|cos|coz|as)\s+)?(?<who>(?!(?:he|she|they|who|it|tell|told|ask)\b).{2,50}?)\s+(?:(?:said|says|told (?:him|her|them)|tells everyone|suggested|mentioned)\s+(?:to\s+|(?:he|she|they)\s+(?:should|must|had to)\s+|that\s+)?(?:try|come to|pop in to|visit|about|check out)\s+us|raves?(?:d)?\s+about\s+us|swears?\s+by\s+us|recommend(?:s|ed)\s+us|put\s+(?:him|her|them)\s+on(?:to)?\s+us|gave\s+(?:him|her|them)\s+our\s+(?:name|card|number))\b.*$/iu;
const ON_WORD =
  /^(?:came|comes|here|in|came in|found us)\s+(?:in\s+)?(?:on|through|via|thanks to)\s+(?<who>\p{Lu}\p{L}+|(?:his|her|their)\s+\p{L}+)(?:['’]s)?\s+(?:recommendation|word|say[- ]so|tip|advice|suggestion)$/iu;

/** "Moved to Leeds", "has moved away": they come no more. A table, a milk or a new flat is none of it. */
const MOVED =
  /^(?:(?:has|have|had|just|now|finally|all|since)\s+)*(?:moved|emigrated|relocated|gone to live|living|lives)\s+(?:(?:right\s+)?away|abroad|(?:(?:back|up|down|over|out|home|away)\s+)*(?:to|in)\s+(?<where>\p{Lu}[\p{L}'’-]+(?:[\s-](?:\p{Lu}[\p{L}'’-]+|upon|on|of|le|la))*)(?:\s+now)?)(?:\s+(?:for good|now))?$/u;

/** Reads "call her Liz, not Elizabeth", "phone 07700 900123", "sent by Ada"; undefined for anything else. */
export function readParticular(line: string): ParticularReading | undefined {
  const said = tidy(line);
  const plain = withoutSubject(said);
  return (
    reachIn(plain) ??
    pronounIn(said) ??
    pronounIn(plain) ??
    nameIn(plain) ??
    particular('called', SPELT.exec(said)?.groups?.name) ??
    movedIn(plain) ??
    particular('sent-by', sentBy(said) ?? sentBy(plain))
  );
}

function reachIn(said: string): ParticularReading | undefined {
  const email = (EMAIL.exec(said) ?? EMAIL_LAST.exec(said))?.groups?.value;
  if (email !== undefined) return { about: 'email', value: email };
  const labelled = LABELLED.exec(said)?.groups?.value;
  const phone = (labelled ?? PHONE_LAST.exec(said)?.groups?.value)?.replace(/^tel:/i, '');
  const digits = phone?.replace(/\D/g, '').length ?? 0;
  // Without a word that says so, a date or a number of anything else is no phone.
  const fewest = labelled === undefined ? 9 : 6;
  if (digits >= fewest && digits <= 15) return particular('phone', phone);
  const mail = EMAIL_WITHIN.exec(said)?.groups?.value;
  if (mail !== undefined) return { about: 'email', value: mail, hasMore: true };
  const within = PHONE_WITHIN.exec(said)?.groups?.value?.trim();
  const many = within?.replace(/\D/g, '').length ?? 0;
  return within !== undefined && many >= 9 && many <= 15
    ? { about: 'phone', value: within, hasMore: true }
    : undefined;
}

function pronounIn(said: string): ParticularReading | undefined {
  const plainly = PRONOUN_SAID.map((one) => one.exec(said)?.groups?.said).find(Boolean);
  if (plainly !== undefined) {
    // Whatever else is said there stays a note: "say sorry if you slip".
    const isAll = /^[^,;.]+$/.test(said);
    return { about: 'pronoun', value: tidy(plainly), ...(!isAll && { hasMore: true }) };
  }
  const found = PRONOUN.exec(said);
  if (!found?.groups?.said || !MARKS_PRONOUN.test(said)) return undefined;
  return { about: 'pronoun', value: tidy(`${found.groups.said}${found.groups.not ?? ''}`) };
}

/** A parrot that answers to Winston is no Winston. */
const OF_A_PET = new RegExp(`^(?:(?:his|her|their|the|an?|new)\\s+)*(?:${PETS})\\b`, 'i');
/** What people move over to, or prefer, without going anywhere. */
const IS_SERVED =
  /\b(?:decaf|regular|oat\w*|alpro|soya?|almond|coconut|milk|latte|cappuccino|americano|mocha|cortado|espresso|flat white|filter|tea|coffee|earl grey|assam|chai|black|white|large|small|costa|starbucks|nero|pret|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|afternoons?)\b/i;
/** A street is round the corner. */
const NEAR_BY =
  /\b(?:road|street|lane|avenue|close|drive|crescent|terrace|place|square|court|way|gardens|row|hill)\b/i;

function nameIn(said: string): ParticularReading | undefined {
  const never = (HATES_NAME.exec(said) ?? NEVER_CALL.exec(said) ?? NO_ANSWER.exec(said))?.groups
    ?.name;
  if (never !== undefined && !RINGS.test(never)) {
    return particular('not-called', capitalised(never));
  }
  const name = nameAtFirst(CALL.exec(said)?.groups?.rest) ?? LIKES_TO_BE.exec(said)?.groups?.name;
  if (name !== undefined)
    return RINGS.test(name) ? undefined : particular('called', capitalised(name));
  const known = [RATHER_THAN, TITLED, MINDS_NOT, NOT_BUT, ONLY_THAT, KNOWN_AS]
    .map((pattern) => pattern.exec(said)?.groups?.name)
    .find(Boolean);
  if (known !== undefined && !IS_SERVED.test(said) && !OF_A_PET.test(said))
    return particular('called', known);
  const goes = GOES_BY.exec(said)?.groups;
  const isName = goes?.name !== undefined && /^\p{Lu}\p{Ll}/u.test(goes.name);
  const isSaidSo = /^(?:goes|going) by\b/i.test(said) || /\bnot\b/i.test(goes?.not ?? '');
  return isName && isSaidSo ? particular('called', goes?.name) : undefined;
}

/** The name at the beginning of what follows "call him": "Stevo" of "Stevo everyone does". */
function nameAtFirst(rest: string | undefined): string | undefined {
  if (rest === undefined || RINGS.test(rest)) return undefined;
  const words = rest.replace(/["“”‘’']/g, '').split(/[\s,;]+/);
  const length = words.findIndex((word, at) => {
    const isTitled = at === 1 && TITLE.test(words[0] ?? '');
    return at > 0 && !isTitled && !/^\p{Lu}/u.test(word);
  });
  const named = words.slice(0, length === -1 ? Math.min(words.length, 3) : length).join(' ');
  const left = words.length - (length === -1 ? words.length : length);
  // Without a capital it is a name only when hardly anything follows it.
  const isSure = /^\p{Lu}/u.test(named) || left === 0 || /\b(?:not|please|now)\b|[,;]/i.test(rest);
  return isSure && /^[\p{L}\p{M}'’. -]+$/u.test(named) ? named : undefined;
}

function movedIn(said: string): ParticularReading | undefined {
  const moved = IS_SERVED.test(said) || NEAR_BY.test(said) ? null : MOVED.exec(said);
  if (!moved || (/^lives|^living/i.test(said) && !/\bnow$/i.test(said))) return undefined;
  return { about: 'moved-away', value: moved.groups?.where ?? '' };
}

function sentBy(said: string): string | undefined {
  const match =
    SENT_BY.exec(said) ??
    SENT_IN.exec(said) ??
    SENT_THEM.exec(said) ??
    TOLD_OF_US.exec(said) ??
    ON_WORD.exec(said);
  return match?.groups?.who;
}

function particular(
  about: ParticularReading['about'],
  value: string | undefined,
): ParticularReading | undefined {
  return value === undefined ? undefined : { about, value: tidy(value) };
}
