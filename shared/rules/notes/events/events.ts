import { type EventTime, type LifeEventKind, moodOf } from '../../../domain/life-event.ts';
import { type DatedLine, readDate } from '../../dates/dates-in-note.ts';
import { tellsThePast } from '../../dates/tense.ts';
import { dayTime, firstDay, lastDay, likely, type When } from '../../dates/when.ts';
import { tidy } from '../../words/note-line.ts';
import type { EventReading, NoteContext } from '../note-reading.ts';
import type { EventFound, EventReader } from './event-cues.ts';
import { plainLine } from './event-text.ts';
import { readAnniversary, readBaby, readWedding } from './family-events.ts';
import { type LetDown, readLetDown } from './let-downs.ts';
import { readOther } from './other-events.ts';
import { readIllness, readLoss } from './tender-events.ts';
import { whoTold } from './told-by.ts';
import { readTrip } from './trips.ts';
import { readExam, readHome, readJob, readRetirement } from './working-events.ts';

// What is tender comes first: a funeral in Whitby is no trip.
const READERS: readonly EventReader[] = [
  readLoss,
  readBaby,
  readIllness,
  readAnniversary,
  readWedding,
  readExam,
  readRetirement,
  readJob,
  readHome,
  readTrip,
  readOther,
];

// What somebody likes, wants or always does is nothing that happens to them.
const A_TASTE =
  /^(?:it\s+)?(?:was|is)(?:n['’]t| not)\s+(?:him|her|his|hers|their|theirs|me|us)\b|^(?:(?:he|she|they|it)(?:['’]s)?\s+)?(?:(?:really|also|only|mostly|usually|often|sometimes)\s+)*(?:likes?|loves?|prefers?|enjoys?|hates?|dislikes?|wants?|drinks?|takes? (?:it|two|sugar|milk)|orders?|fancies|avoids|asks?|asked|talks?|talking|reads?|may want|might want|please|no\b|never|not (?!well|feeling)|always|usually|often|every|sometimes|mostly|if|how|what|when|why|who|where|don['’]?t|do not)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\bevery\s+(?:day|week|month|year|mon|tue|wed|thu|fri|sat|sun|other|summer|winter|spring|christmas|easter)|\?$/i;
// A wedding that was lovely is past, and one that is put off has no day.
const OVER_OR_LATER =
  /\b(?:postponed|was (?:so |really |very )?(?:lovely|great|good|nice|fun|beautiful))$/i;
/** Whatever comes round on that day is nothing to celebrate. */
const SAD =
  /\b(?:crash|accident|fire|stroke|attack|bombing|flood|murder|shooting|diagnosis|amputation|collapse|disaster)\b/i;
const LONGEST_EVENT = 300;
/** "Not getting married after all" is no longer. */
const WORDS_OF_A_DENIAL = 5;
const NEVER: When = likely({ kind: 'unknown' });
const UNDATED: When = likely({ kind: 'unknown' }, { kind: 'soon' });

/** Reads what happens in somebody's life: "wedding 12 june", "mum in hospital"; else undefined. */
export function readEvent(line: string, context: NoteContext): EventReading | undefined {
  const { toldBy, rest } = whoTold(line);
  const letDown = readLetDown(rest);
  if (letDown) return letDownOf(letDown, toldBy, context);
  if (A_TASTE.test(rest) || OVER_OR_LATER.test(rest) || rest.length > LONGEST_EVENT)
    return undefined;
  const dated = dateIn(rest, context);
  const found = kindOf(rest, dated);
  return found && { ...toReading(found, timeOf(found, dated, context)), toldBy };
}

/** What was hoped for is of its own kind and tender; what cannot be told apart is a note. */
function letDownOf(
  { hoped, text, isOff, isPlain }: LetDown,
  toldBy: string,
  context: NoteContext,
): EventReading | undefined {
  const dated = dateIn(hoped === '' ? text : hoped, context);
  const found = kindOf(hoped, dated);
  const kind = found?.kind ?? (isPlain ? 'other' : undefined);
  if (kind === undefined) return undefined;
  // That a wedding is off is said by its being called off; whatever more was said is kept.
  const isSaid = isOff && found !== undefined && text.split(' ').length <= WORDS_OF_A_DENIAL;
  const about = isSaid ? found.text : text;
  const reading = toReading({ kind, text: about }, dated?.when ?? (isOff ? NEVER : UNDATED));
  return { ...reading, mood: 'tender', toldBy, ...(isOff && { calledOff: true }) };
}

/** Makes an event of any line, because somebody said that it is one. */
export function fileAsEvent(line: string, context: NoteContext): EventReading {
  const read = readEvent(line, context);
  if (read) return read;
  const { toldBy, rest } = whoTold(line);
  const dated = dateIn(rest, context);
  const yearly = /\b(?:birthday|bday|name ?day)\b/i.test(rest);
  const found: EventFound = { kind: 'other', text: plainLine(dated?.rest ?? rest), yearly };
  return { ...toReading(found, dated?.when ?? UNDATED), toldBy };
}

/** An event of a kind that is known, at a time that may have to be asked. */
export function toReading({ kind, text, yearly }: EventFound, when: When): EventReading {
  const isByDate = yearly === true && when.choices.every((choice) => choice.kind === 'day');
  const choices = isByDate ? oncePerYear(when.choices) : when.choices;
  // What falls together every year is no question any more.
  const isAsked = when.ask && choices.length > 1;
  return {
    kind,
    mood: kind === 'anniversary' && SAD.test(text) ? 'tender' : moodOf(kind),
    text,
    ...(isByDate && { yearly: { by: 'date' } as const }),
    when: isAsked ? undefined : choices[0],
    choices,
    ...(when.problem !== undefined && { problem: when.problem }),
    toldBy: '',
  };
}

function dateIn(rest: string, { today, southern, dayOrder }: NoteContext): DatedLine | undefined {
  const order = dayOrder === undefined ? {} : { dayOrder };
  return readDate(rest, { today, southern, past: tellsThePast(rest), ...order });
}

function kindOf(rest: string, dated: DatedLine | undefined): EventFound | undefined {
  const line = {
    rest: dated?.rest ?? tidy(rest),
    isDated: dated !== undefined,
    isSpan: dated?.isSpan ?? false,
    isRange: dated?.isSpan === true && /\d.*\d/.test(dated.words),
  };
  for (const read of READERS) {
    const found = read(line);
    if (found) return found;
  }
  return undefined;
}

/** Whoever is back on Thursday is away until then; whoever is back is so today. */
function timeOf(
  { kind, endsThen }: { readonly kind: LifeEventKind; readonly endsThen?: boolean },
  dated: DatedLine | undefined,
  { today }: NoteContext,
): When {
  if (kind !== 'trip' || endsThen !== true) return dated?.when ?? UNDATED;
  if (dated === undefined) return likely(dayTime(today));
  const tillThen = (choice: EventTime): EventTime => {
    const last = choice.kind === 'day' ? lastDay(choice) : undefined;
    return last === undefined || last < today ? choice : dayTime(today, last);
  };
  return { ...dated.when, choices: dated.when.choices.map(tillThen) };
}

/** What comes round on its date needs no choice of years. */
function oncePerYear(times: readonly EventTime[]): readonly EventTime[] {
  const dates = times.map((time) => firstDay(time)?.slice(5));
  return times.filter((_, index) => dates.indexOf(dates[index]) === index);
}
