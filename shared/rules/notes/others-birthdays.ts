import { readDate } from '../dates/dates-in-note.ts';
import { tellsThePast } from '../dates/tense.ts';
import { tidy } from '../words/note-line.ts';
import { asName, asWritten, bare } from './events/event-text.ts';
import { toReading } from './events/events.ts';
import { whoTold } from './events/told-by.ts';
import { KIN, PETS } from './kin.ts';
import type { EventReading, NoteContext } from './note-reading.ts';

const WHO = `(?:(?:his|her|their|the)\\s+)?(?<who>(?:(?!his|her|their|its?|today|tomorrow|he|she|that)\\p{L}[\\p{L}-]*\\s+){0,2}?(?!(?:his|her|their|its?|it|today|tomorrow|yesterday|he|she|that|what|who)['’]?s?\\b)\\p{L}[\\p{L}-]*?)`;
const BIRTHDAY = new RegExp(
  `^${WHO}(?:['’]s|s['’]?|['’])\\s+(?:(?<nth>\\d{1,3}(?:st|nd|rd|th))\\s+)?(?:birthday|b-?day|b['’]day)\\b(?!\\s+(?:cake|card|party|present|gift|treat|drinks?|dinner|lunch|meal|tea))`,
  'iu',
);
const TURNS = new RegExp(
  `^(?:(?:his|her|their|the)\\s+)?(?<who>(?:${KIN}|${PETS})(?:\\s+\\p{L}+)?|\\p{Lu}\\p{L}+)\\s+(?:turns|is\\s+turning|turning|turned|will\\s+be|is)\\s+(?<age>\\d{1,3})\\b`,
  'iu',
);
const AGE_ONLY = new RegExp(
  `^(?:(?:his|her|their|the)\\s+)?(?<who>${KIN})(?:['’]s)?\\s+(?<age>\\d{2,3})(?:st|nd|rd|th)?(?=\\s+(?:on|next|this|tomorrow|today|mon|tue|wed|thu|fri|sat|sun))`,
  'iu',
);
const NO_NAME = /^(?:on|in|for|at|and|is|was|a|the|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$/i;

/** Reads the birthday of somebody else: "tilly's birthday 3 may", "daughter turns 5 on friday". */
export function readOthersBirthday(line: string, context: NoteContext): EventReading | undefined {
  const { toldBy, rest } = whoTold(line);
  const said = tidy(rest);
  const match = BIRTHDAY.exec(said) ?? TURNS.exec(said) ?? AGE_ONLY.exec(said);
  const { who = '', nth, age } = match?.groups ?? {};
  if (match === null || NO_NAME.test(who) || /^(?:he|she|they|it)$/i.test(who)) return undefined;
  const { today, southern, dayOrder } = context;
  const order = dayOrder === undefined ? {} : { dayOrder };
  const dated = readDate(said.slice(match[0].length), {
    today,
    southern,
    past: tellsThePast(said),
    ...order,
  });
  if (dated === undefined) return undefined;
  const round = nth ?? (age === undefined ? undefined : ordinal(Number(age)));
  const text = `${asWritten(asName(bare(who)))}’s ${round === undefined ? '' : `${round} `}birthday`;
  // The eighteenth is only once; a birthday comes round.
  const found = { kind: 'other', text, yearly: round === undefined } as const;
  return { ...toReading(found, dated.when), toldBy };
}

function ordinal(number: number): string {
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
