import { fileAsBirthday, readBirthday } from './birthdays.ts';
import { readCaution } from './cautions.ts';
import { readCompanion } from './companions.ts';
import { fileAsEvent, readEvent } from './events.ts';
import { layerOf, speaksOfHealth } from './layer.ts';
import {
  type BirthdayReading,
  type EventReading,
  NOTE_KINDS,
  type NoteContext,
  type NoteKind,
  type NoteReading,
  type PromiseReading,
} from './note-reading.ts';
import { readOthersBirthday } from './others-birthdays.ts';
import { fileAsPet, readPet } from './pets.ts';
import { readPreference } from './preferences.ts';
import { fileAsPromise, readPromise } from './promises.ts';
import { readSpot } from './spots.ts';
import { speaksOfLoss } from './tender-events.ts';

/** What of a reading is particular to its kind. */
type Read = Pick<NoteReading, 'text' | 'event' | 'birthday' | 'promise' | 'pet'>;

type Reader = (line: string, context: NoteContext) => Read | undefined;

/**
 * How each kind is recognised, undefined when a line is not of it; they are asked in this order. What
 * must not happen comes first, then what has a date; a taste is the widest net and comes last.
 */
const RECOGNISE: Readonly<Record<NoteKind, Reader>> = {
  caution: (line) => worded(readCaution(line)?.text),
  promise: (line, context) => {
    const promise = readPromise(line, context);
    return promise && { text: line, promise };
  },
  birthday: (line, context) => {
    const birthday = readBirthday(line, context);
    return birthday && { text: line, birthday };
  },
  event: (line, context) => {
    // The birthday of somebody who has died is no birthday.
    const born = speaksOfLoss(line) ? undefined : readOthersBirthday(line, context);
    const event = born ?? readEvent(line, context);
    return event && { text: line, event };
  },
  pet: (line) => {
    const pet = readPet(line);
    return pet && { text: readCompanion(line) ?? line, pet };
  },
  companion: (line) => worded(readCompanion(line)),
  spot: (line, { spots }) => worded(readSpot(line, spots)),
  preference: (line) => worded(readPreference(line)),
  note: () => undefined,
};

const IN_TURN = Object.keys(RECOGNISE) as NoteKind[];

/** What a line becomes that somebody files by hand. */
const FILE: Readonly<Partial<Record<NoteKind, (line: string, context: NoteContext) => Read>>> = {
  event: (line, context) => ({ text: line, event: anyEvent(line, context) }),
  birthday: (line, context) => ({ text: line, birthday: fileAsBirthday(line, context) }),
  promise: (line, context) => ({ text: line, promise: fileAsPromise(line, context) }),
  pet: (line) => ({ text: readCompanion(line) ?? line, pet: fileAsPet(line) }),
};

/** Understands one line of a quick note; what is not clear is a plain note, as typed. */
export function readQuickNote(line: string, context: NoteContext): NoteReading {
  const { rest } = layerOf(line.trim());
  const kind = IN_TURN.find((candidate) => RECOGNISE[candidate](rest, context) !== undefined);
  return fileAs(line, kind ?? 'note', context);
}

/** Words a line for the kind somebody chose. */
export function fileAs(line: string, kind: NoteKind, context: NoteContext): NoteReading {
  const { layer, rest } = layerOf(line.trim());
  const read = RECOGNISE[kind](rest, context) ?? FILE[kind]?.(rest, context) ?? { text: rest };
  const health = kind === 'caution' && (readCaution(rest)?.aboutHealth ?? false);
  return {
    kind,
    ...read,
    line,
    layer: read.event?.mood === 'tender' ? 'behind' : layer,
    aboutHealth: health || read.event?.kind === 'illness' || speaksOfHealth(rest),
  };
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
  const { event, birthday, promise } = reading;
  if (event) return { ...reading, event: nextTime(event) };
  if (birthday) return { ...reading, birthday: nextBirthday(birthday) };
  if (promise) return { ...reading, promise: nextDayBy(promise) };
  return reading;
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
