import type { CalendarDay } from '../../calendar-day.ts';
import { readDate } from '../dates/dates-in-note.ts';
import { lastDay } from '../dates/when.ts';
import { anyOf, tidy } from '../words/note-line.ts';
import { KIN } from './kin.ts';
import type { NoteContext, PromiseReading } from './note-reading.ts';

const PUT_RIGHT = /^(?:to\s+)?(?:put(?:ting)?|make|making|set)\s+(?:it\s+)?right\s*[:,–-]?\s*/i;
const APOLOGY =
  /^(?:apologi[sz]e|say sorry|make it up to|refund|(?:(?:i|we) )?owe (?:him|her|them)|we owe)\b/i;
/** "Short changed her, we'll make it right next time". */
const WILL_PUT_RIGHT =
  /\b(?:we|i)(?:['’]?ll| will)\s+(?:make|put|set)\s+(?:it|this|that)\s+right\b/i;
const FINDS_OUT =
  /^find out\s+(?:if|whether|when|what|which|about)\b.+\b(?:let|tell)\s+(?:him|her|them)\b/i;
const PROMISED =
  /^(?:(?:i|we|\p{Lu}\p{Ll}+)\s+)?(?:promised?|promise|(?:gave|given) (?:my|our|(?:him|her|them) (?:my|our)) word|said\s+(?:i['’]?d|we['’]?d|i would|we would|i['’]ll|we['’]ll))[:,]?\s+(?:(?:him|her|them|that|we['’]?d|i['’]?d|we['’]?ll|i['’]?ll|we would)\s+)*(?:to\s+)?/iu;
/** What the shop does for somebody. */
const DOING = anyOf(
  `ask book bring bake call check copy deliver dig drop email fetch find fix get grab grind help hold keep leave lend let
  look make message order phone pick pop post prepare print put repair reserve ring roast save send set sharpen show sort
  squeeze swap take teach tell text try wrap write`,
);
const NAME = '\\p{Lu}\\p{Ll}+';
const WOULD = "(?:['’]d|['’]ll| would| will)";
/** Said in the first person, or of one of us: "I’ll keep", "told her we’d", "Priya said she would". */
const WE_WILL = new RegExp(
  `^(?:(?:[Ii]|[Ww]e)(?:['’]ll|['’]d| will| shall| would)|(?:[Ii]['’]m|[Ww]e['’]re|[Ii] am|[Ww]e are)\\s+(?:going to|gonna)|(?:[Gg]oing to|[Gg]onna|[Ww]ill|[Nn]eed to|[Rr]emember to|[Rr]emind (?:me|us) to|[Dd]on['’]t forget to)\\s+(?=(?:${DOING})\\b)|(?:[Ii] |[Ww]e |[Hh]ave |['’]ve )?(?:[Tt]old|[Ss]aid to|[Aa]ssured)\\s+(?:him|her|them)\\s+(?:that\\s+)?(?:[iI]|we)${WOULD}|(?:[Ii]\\s+|[Ww]e\\s+)?[Ss]aid\\s+(?:that\\s+)?(?:[iI]|we)${WOULD}|${NAME}\\s+(?:said|promised|told (?:him|her|them))\\s+(?:that\\s+)?(?:he|she|they|we|[iI])${WOULD}(?=\\s+(?:${DOING})\\b)|${NAME}(?:${WOULD}|(?:['’]s| is)\\s+(?:going to|gonna))(?=\\s+(?:${DOING})\\b))\\s*(?:try (?:to|and)\\s+)?`,
  'u',
);
const FOR_THEM =
  /^(?:keeping|holding|saving|putting|getting|ordering|reserving|setting|baking|making)\s+.+\s(?:for\s+(?:him|her|them)|by\s+for|aside|in\s+for)\b/iu;
/** "We're saving her the window table", "lending him our ladder monday", "Dev to email her the recipe". */
const DOING_FOR = new RegExp(
  `^(?:(?:[Ii]['’]m|[Ww]e['’]re|[Ii] am|[Ww]e are|${NAME}(?:['’]s| is))\\s+)?(?:[Kk]eep|[Hh]old|[Ss]av|[Pp]utt|[Gg]ett|[Oo]rder|[Rr]eserv|[Ss]ett|[Bb]ak|[Mm]ak|[Ll]end|[Ss]end|[Pp]ost|[Bb]ring|[Pp]rint|[Ww]rapp?|[Ll]ook|[Ff]ind|[Cc]heck|[Cc]has|[Rr]ing|[Tt]ext|[Ee]mail)(?:p?ing)\\s+(?:(?:for\\s+)?(?:him|her|them)\\s|.+\\s(?:in\\s+)?for\\s+(?:him|her|them)\\b)`,
  'u',
);
const NAMED_DOES = new RegExp(`^${NAME}\\s+(?:is\\s+)?to\\s+(?=(?:${DOING})\\b)`, 'u');
/** "To ring him" is to be done. */
const TO_DO = new RegExp(`^to\\s+(?=(?:${DOING})\\b)`, 'i');
const MUST = new RegExp(
  `^(?:(?:[Ii]|[Ww]e)\\s+)?(?:(?:really\\s+)?[Mm]ust|[Nn]eed to|[Hh]ave to|[Gg]ot to|[Gg]otta|[Ss]hould)\\s+(?:remember to\\s+)?(?=(?:${DOING})\\s+(?:(?:out|back|up)\\s+)?(?:him|her|them|his|the|some|that|a|an|for|back)\\b)`,
  'u',
);
const ON_THE_HOUSE =
  /\b(?:on the house|on us|on me)\b|\bnext (?:one|coffee|drink|cut|haircut|trim|shave|visit|loaf|tea|cake|order)(?:['’]s| is)? (?:free|on|half price)\b|\bfree (?:\p{L}+ ){0,3}next time\b/iu;
const SOMEBODY = `(?:him|her|them|back|the\\s+\\p{L}+|his\\s+\\p{L}+|her\\s+\\p{L}+|\\p{Lu}\\p{L}+|(?:${KIN}))`;
const CALLS = new RegExp(
  `^(?:ring|phone|text|email|e-mail|message|write\\s+to|whatsapp)\\s+(?!(?:is|was|charger|case|number|box|bill|line|address|newsletter|books?|finger)\\b)(?:${SOMEBODY}\\b|when\\b|once\\b|if\\b|about\\b|as soon\\b)|^call\\s+(?:${SOMEBODY}\\s+)?(?:when|once|if|about|back|as soon)\\b|^(?:let|tell)\\s+(?:him|her|them)\\s+(?:know\\b|when\\b|once\\b|if\\b)|^remind\\s+(?:him|her|them)\\b`,
  'iu',
);
const CALL_DATED = new RegExp(`^call\\s+${SOMEBODY}$`, 'iu');
const DOES = new RegExp(
  `^(?:${anyOf(`keep save hold put_aside set_aside put_by reserve order get find bring bake make look_for look_out_for lend send post
  check deliver drop_off print wrap prepare copy fix repair sharpen roast grind`)})\\s+.+$`,
  'i',
);
const CHECK_BY_ASKING =
  /[,;.]?\s+(?:and\s+|then\s+)*(?:ask|find out|see)\s+(?:(?:him|her|them)\s+)?(?<check>(?:if|whether|how|what|about)\b.+)$/i;
const CHECK_BY_DOING =
  /[,;.]\s+(?:and\s+|then\s+)*(?<check>(?:call|ring|phone|text|email|message|check|test)\b.+)$/i;
const ASKED =
  /^(?:if|whether)\s+(?<who>it|he|she|they|that|this|the(?:\s+new)?\s+\p{L}+)\s+(?<verb>was|is|were|are|has|had|works)\s+(?<rest>.+)$/iu;

/** Reads what the shop said it would do: "ring him tuesday when the beans arrive"; else undefined. */
export function readPromise(line: string, context: NoteContext): PromiseReading | undefined {
  const said = tidy(line).replace(TO_DO, '');
  if (/\?$/.test(said)) return undefined;
  if (PUT_RIGHT.test(said)) return putRight(said.replace(PUT_RIGHT, ''), context);
  if (APOLOGY.test(said) || WILL_PUT_RIGHT.test(said)) return putRight(said, context);
  if (PROMISED.test(said)) return toReading(said.replace(PROMISED, ''), 'promise', context);
  const willDo = WE_WILL.exec(said);
  const will = willDo ? said.slice(willDo[0].length) : '';
  // "I’ll be back tuesday" is what they said, and no task of the shop’s.
  if (willDo && !/^(?:be|come|go|see|have|miss)\b/i.test(will)) {
    return toReading(will, 'promise', context);
  }
  const must = MUST.exec(said);
  if (must) return toReading(said.slice(must[0].length), 'promise', context);
  if (NAMED_DOES.test(said)) return toReading(said, 'promise', context);
  if (DOING_FOR.test(said) && !IS_A_HABIT.test(said)) {
    const doing = toReading(said, 'promise', context);
    if (doing.choices.length > 0 || doing.problem !== undefined) return doing;
  }
  if (FOR_THEM.test(said) || ON_THE_HOUSE.test(said)) return toReading(said, 'promise', context);
  if (CALLS.test(said) || FINDS_OUT.test(said)) return toReading(said, 'promise', context);
  const promise = toReading(said, 'promise', context);
  const isDated = promise.choices.length > 0 || promise.problem !== undefined;
  // "Keep the crossword aside" is how they like it; "keep a loaf for saturday" is to be done once.
  return isDated &&
    (CALL_DATED.test(promise.what) || DOES.test(promise.what)) &&
    !IS_A_HABIT.test(said)
    ? promise
    : undefined;
}

const IS_A_HABIT =
  /\b(?:always|every|usually|never|from now on|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends)\b/i;

/** Makes a promise of any line, because somebody said that it is one. */
export function fileAsPromise(line: string, context: NoteContext): PromiseReading {
  return readPromise(line, context) ?? toReading(tidy(line), 'promise', context);
}

function putRight(text: string, context: NoteContext): PromiseReading {
  return toReading(text, 'put-right', context);
}

function toReading(
  text: string,
  about: PromiseReading['about'],
  { today, southern, dayOrder }: NoteContext,
): PromiseReading {
  const { said, check, checkBy } = withoutCheck(text);
  const order = dayOrder === undefined ? {} : { dayOrder };
  const read = readDate(said, { today, southern, past: false, ...order });
  // "Wrong change on monday" tells when it went wrong, not by when it is put right.
  const dated = about === 'promise' || isByThen(said, read?.words ?? '') ? read : undefined;
  const times = dated?.when.choices ?? [];
  const days = [...new Set(times.flatMap((time) => lastDay(time) ?? []))];
  const isKnown = dated?.when.ask === false && days[0] !== undefined;
  const what = isKnown || days.length > 1 || dated?.when.problem ? (dated?.rest ?? said) : said;
  return {
    what: what === '' ? tidy(said) : what,
    ...byDay(isKnown ? days[0] : undefined),
    choices: days,
    ...(dated?.when.problem !== undefined && { problem: dated.when.problem }),
    about,
    check,
    checkBy,
  };
}

function isByThen(said: string, words: string): boolean {
  return /(?<!\p{L})(?:by|until|till|for)\s+(?:the\s+)?$/iu.test(
    said.slice(0, said.indexOf(words)),
  );
}

function byDay(by: CalendarDay | undefined): { readonly by?: CalendarDay } {
  return by === undefined ? {} : { by };
}

/** Takes the second step off: "…, ask if it was better", "…, then call to check it runs". */
function withoutCheck(text: string) {
  const asking = CHECK_BY_ASKING.exec(text);
  const doing = asking ? null : CHECK_BY_DOING.exec(text);
  const match = asking ?? doing;
  if (match === null || match.index === 0)
    return { said: text, check: '', checkBy: 'asking' as const };
  const check = tidy(match.groups?.check ?? '');
  return {
    said: tidy(text.slice(0, match.index)),
    check: asking ? asQuestion(check) : check,
    checkBy: asking ? ('asking' as const) : ('doing' as const),
  };
}

/** "If it was better" is the question "was it better". */
function asQuestion(check: string): string {
  const { who, verb, rest } = ASKED.exec(check)?.groups ?? {};
  if (who === undefined || verb === undefined || /^works$/i.test(verb)) return check;
  return `${verb.toLowerCase()} ${who} ${rest}`;
}
