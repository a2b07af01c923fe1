import { asMeant } from './as-meant.ts';
import { fileAsBirthday, readBirthday } from './birthdays.ts';
import { type CautionReading, forbidsBehind, readCaution } from './cautions.ts';
import { comesTogether, readCompanion } from './companions.ts';
import { readDiet } from './diets.ts';
import { fileAsEvent, readEvent } from './events/events.ts';
import { speaksOfLoss } from './events/tender-events.ts';
import { layerOf, speaksOfHealth } from './layer.ts';
import {
  type BirthdayReading,
  type EventReading,
  NOTE_KINDS,
  type NoteContext,
  type NoteKind,
  type NoteReading,
  type PromiseReading,
  type TakeBackReading,
} from './note-reading.ts';
import { readOthersBirthday } from './others-birthdays.ts';
import { readParticular } from './particulars.ts';
import { fileAsPet, readPet } from './pets.ts';
import { readPreference } from './preferences.ts';
import { fileAsPromise, readPromise } from './promises.ts';
import { readSpot } from './spots.ts';
import { fileAsTakeBack, readTakeBack } from './take-backs.ts';
import { readTheirs } from './theirs.ts';
import { readUsualChange } from './usual-changes.ts';
import { type Stance, stanceOf } from './who-and-whether.ts';

/** What of a reading is particular to its kind. */
type Read = Omit<NoteReading, 'kind' | 'line' | 'layer' | 'aboutHealth'>;

type Reader = (line: string, context: NoteContext, stance: Stance) => Read | undefined;

/**
 * How each kind is recognised, undefined when a line is not of it; they are asked in this order. What
 * is not so comes first, then what must not happen, then what has a date; a taste is the widest net
 * and comes last.
 */
const RECOGNISE: Readonly<Record<NoteKind, Reader>> = {
  theirs: (line, { tied = [] }, stance) => {
    const theirs = readTheirs(line, stance, tied);
    return theirs && { text: theirs.text, theirs };
  },
  'take-back': (line, context, stance) => {
    const takeBack = readTakeBack(line, stance, context);
    return takeBack && { text: line, takeBack };
  },
  particular: (line) => {
    const particular = readParticular(line);
    return particular && { text: line, particular };
  },
  caution: (line, _, stance) =>
    isTheirs(stance) ? worded(cautionIn(line, stance)?.text) : undefined,
  diet: (line, _, stance) => (isTheirs(stance) ? worded(readDiet(line)?.text) : undefined),
  promise: (line, context) => {
    const promise = tellsUsual(line) ? undefined : readPromise(line, context);
    return promise && { text: line, promise };
  },
  birthday: (line, context) => {
    const birthday = readBirthday(line, context);
    return birthday && { text: line, birthday };
  },
  event: (line, context, stance) => {
    if (stance.whether === 'doubtful' || tellsUsual(line)) return undefined;
    // The birthday of somebody who has died is no birthday.
    const born = speaksOfLoss(line) ? undefined : readOthersBirthday(line, context);
    const event = born ?? readEvent(line, context);
    // "The baby can't have honey" is no birth.
    if (event?.mood === 'joyful' && othersCaution(stance)) return undefined;
    return event && { text: line, event };
  },
  pet: (line) => {
    const pet = readPet(line);
    return pet && { text: readCompanion(line) ?? line, pet };
  },
  companion: (line, _, stance) => (othersCaution(stance) ? undefined : worded(readCompanion(line))),
  spot: (line, { spots }) => worded(readSpot(line, spots)),
  usual: (line, _, stance) => {
    const usual = isTheirs(stance) ? readUsualChange(line) : undefined;
    return usual && { text: usual.text, usual };
  },
  preference: (line, _, stance) => (isTheirs(stance) ? worded(readPreference(line)) : undefined),
  note: () => undefined,
};

const IN_TURN = Object.keys(RECOGNISE) as NoteKind[];

/** What a line becomes that somebody files by hand. */
const FILE: Readonly<
  Partial<Record<NoteKind, (line: string, context: NoteContext) => Read | undefined>>
> = {
  'take-back': (line, context) => ({ text: line, takeBack: fileAsTakeBack(line, context) }),
  caution: (line) => worded(readCaution(line)?.text),
  companion: (line) => worded(comesTogether(line)),
  event: (line, context) => ({ text: line, event: anyEvent(line, context) }),
  birthday: (line, context) => ({ text: line, birthday: fileAsBirthday(line, context) }),
  promise: (line, context) => ({ text: line, promise: fileAsPromise(line, context) }),
  pet: (line) => ({ text: readCompanion(line) ?? line, pet: fileAsPet(line) }),
};

/** Understands one line of a quick note; what is not clear is a plain note, as typed. */
export function readQuickNote(line: string, context: NoteContext): NoteReading {
  const rest = asMeant(layerOf(line.trim()).rest);
  const stance = stanceOf(rest, context.names);
  const kind =
    IN_TURN.find((candidate) => RECOGNISE[candidate](rest, context, stance)) ??
    OF_FIRST_CLAUSE.find((candidate) => clauseAs(candidate, rest, context) !== undefined) ??
    (comesTogether(rest) === undefined || !isTheirs(stance) ? undefined : 'companion');
  return fileAs(line, kind ?? 'note', context);
}

/** Words a line for the kind somebody chose. */
export function fileAs(line: string, kind: NoteKind, context: NoteContext): NoteReading {
  const { layer, rest: typed } = layerOf(line.trim());
  const rest = asMeant(typed);
  const stance = stanceOf(rest, context.names);
  const read = RECOGNISE[kind](rest, context, stance) ??
    clauseAs(kind, rest, context) ??
    FILE[kind]?.(rest, context) ?? { text: typed };
  const own = kind === 'caution' ? isHealthCaution(rest) : isOfBelief(kind, rest);
  return {
    kind,
    ...read,
    line,
    layer: read.event?.mood === 'tender' ? 'behind' : layer,
    // What is taken away is not kept.
    aboutHealth:
      kind !== 'take-back' &&
      (own ||
        othersCaution(stance)?.aboutHealth === true ||
        (kind === 'theirs' && readTheirs(rest, stance, context.tied ?? [])?.aboutHealth === true) ||
        read.event?.kind === 'illness' ||
        speaksOfHealth(rest) ||
        speaksOfHealth(read.text)),
  };
}

/** What may be said in a first clause, with a reason behind it: "never was a vegetarian, I misheard". */
const OF_FIRST_CLAUSE: readonly NoteKind[] = ['take-back', 'caution', 'diet'];
const CLAUSE = /^(?<first>[^,;.–-]{4,}?)(?:\s[–-]|[,;.])\s+(?<more>.+)$/;

/** The first clause as one of these kinds, with the others behind it: no word is lost. */
function clauseAs(kind: NoteKind, line: string, context: NoteContext): Read | undefined {
  const { first, more } = CLAUSE.exec(line)?.groups ?? {};
  if (first === undefined || more === undefined || !OF_FIRST_CLAUSE.includes(kind))
    return undefined;
  // "Coeliac, is what he said, or is he?": the whole of it decides whether anybody knows.
  const whole = stanceOf(line, context.names);
  if (whole.whether === 'doubtful') return undefined;
  const read = RECOGNISE[kind](first, context, stanceOf(first, context.names));
  return read && { ...read, text: kind === 'take-back' ? line : `${read.text}: ${more}` };
}

function isHealthCaution(line: string): boolean {
  const caution = readCaution(line) ?? readCaution(CLAUSE.exec(line)?.groups?.first ?? '');
  return caution?.aboutHealth ?? false;
}

function isOfBelief(kind: NoteKind, line: string): boolean {
  const diet = readDiet(line) ?? readDiet(CLAUSE.exec(line)?.groups?.first ?? '');
  return kind === 'diet' && (diet?.aboutBelief ?? false);
}

const TELLS_SERVING =
  /\b(?:usual|regular|normal)\b|\bto (?:\d|one|two|three|no|half a) (?:sugars?|shots?|spoons?|sweeteners?)\b/i;

/** "Make her regular a decaf from monday" is neither a promise nor an event. */
function tellsUsual(line: string): boolean {
  return TELLS_SERVING.test(line) && readUsualChange(line) !== undefined;
}

function isTheirs({ whose, whether }: Stance): boolean {
  return whose === '' && whether !== 'doubtful';
}

/** What must not happen to somebody else: a note, where they are not in the book. */
function othersCaution({ whose, claim }: Stance): CautionReading | undefined {
  return whose === '' ? undefined : readCaution(claim);
}

/** What must not happen; a line that denies something says it of what it denies. */
function cautionIn(line: string, { whether, claim }: Stance) {
  if (whether === 'so') return readCaution(line);
  // "Not pregnant!! Do not ask" denies one thing and forbids another.
  if (forbidsBehind(line)) return { text: line, aboutHealth: speaksOfHealth(line) };
  // "No nuts" and "never nuts" deny a food and not an allergy to it.
  return readCaution(claim) || readDiet(claim) ? undefined : readCaution(line);
}

function worded(text: string | undefined): Read | undefined {
  return text === undefined ? undefined : { text };
}

function anyEvent(line: string, context: NoteContext): EventReading {
  const born = speaksOfLoss(line) ? undefined : readOthersBirthday(line, context);
  return born ?? fileAsEvent(line, context);
}

/** The kind after this one; after the last comes the first. */
export function nextKind(kind: NoteKind): NoteKind {
  return NOTE_KINDS[(NOTE_KINDS.indexOf(kind) + 1) % NOTE_KINDS.length] ?? 'note';
}

/** The same reading with the next day it may mean; after the last comes the first. */
export function nextChoice(reading: NoteReading): NoteReading {
  const { event, birthday, promise, takeBack } = reading;
  if (takeBack) return { ...reading, takeBack: nextTakeBack(takeBack) };
  if (event) return { ...reading, event: nextTime(event) };
  if (birthday) return { ...reading, birthday: nextBirthday(birthday) };
  if (promise) return { ...reading, promise: nextDayBy(promise) };
  return reading;
}

function nextTakeBack(reading: TakeBackReading): TakeBackReading {
  const ids = reading.choices.map(({ id }) => id);
  return { ...reading, takes: after(ids, reading.takes) };
}

function nextTime(event: EventReading): EventReading {
  return { ...event, when: after(event.choices, event.when) };
}

function nextBirthday(reading: BirthdayReading): BirthdayReading {
  const next = after(reading.choices, reading.birthday ?? reading.nameDay);
  if (next === undefined) return reading;
  return reading.about === 'name-day'
    ? { ...reading, nameDay: next }
    : { ...reading, birthday: next };
}

function nextDayBy(promise: PromiseReading): PromiseReading {
  const by = after(promise.choices, promise.by);
  return by === undefined ? promise : { ...promise, by };
}

/** The one after a chosen one; the first when none is chosen. */
function after<Choice>(choices: readonly Choice[], chosen: Choice | undefined): Choice | undefined {
  const at = choices.findIndex((choice) => JSON.stringify(choice) === JSON.stringify(chosen));
  return choices[(at + 1) % Math.max(1, choices.length)];
}
