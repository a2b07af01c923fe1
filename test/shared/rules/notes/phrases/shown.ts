import type { EventTime } from '../../../../../shared/domain/life-event.ts';
import type {
  BirthdayReading,
  EventReading,
  NoteReading,
  PromiseReading,
} from '../../../../../shared/rules/notes/note-reading.ts';

/** A line as it is typed and, in one line, how it is to be understood. */
export type Phrase = readonly [line: string, shown: string];

/**
 * How a reading is written in the tables: its kind, what it is about in quotes, the days it may mean
 * with the likeliest first ("ask" before them when none is), and what else is known of it.
 */
export function shown(reading: NoteReading): string {
  const { event, birthday, promise, pet, kind, text } = reading;
  const parts = event
    ? eventParts(event)
    : birthday
      ? birthdayParts(birthday)
      : promise
        ? promiseParts(promise)
        : pet
          ? ['pet', quoted(pet.kind), quoted(pet.name)]
          : [kind, quoted(text)];
  const more = [reading.layer === 'behind' ? 'behind' : '', reading.aboutHealth ? 'health' : ''];
  return [...parts, ...more].filter((part) => part !== '').join(' ');
}

function eventParts({ kind, text, when, choices, problem, yearly, toldBy }: EventReading) {
  const told = toldBy === '' ? '' : `told by ${toldBy}`;
  const days = times(choices.map(timeShown), when === undefined ? undefined : timeShown(when));
  return [kind, quoted(text), problem ?? days, yearly === undefined ? '' : 'yearly', told];
}

function birthdayParts({ about, birthday, nameDay, turns, choices, problem }: BirthdayReading) {
  const age = turns === undefined ? '' : `turns ${turns}`;
  return [about, age, problem ?? times(choices, birthday ?? nameDay)];
}

function promiseParts({ about, what, by, choices, problem, check, checkBy }: PromiseReading) {
  const second = check === '' ? '' : `then ${checkBy} ${quoted(check)}`;
  const days = choices.length === 0 ? '' : `by ${times(choices, by)}`;
  return [about, quoted(what), problem ?? days, second];
}

/** The days a line may mean; the chosen one is always the first. */
function times(choices: readonly string[], chosen: string | undefined): string {
  if (choices.length === 0) return 'no day';
  if (chosen === undefined) return `ask ${choices.join(' | ')}`;
  return chosen === choices[0] ? choices.join(' | ') : `chosen ${chosen} of ${choices.join(' | ')}`;
}

/** A time as the tables write it: a day, a span "2026-12-05..2026-12-06", a month, a season. */
export function timeShown(time: EventTime): string {
  if (time.kind === 'day') return time.until ? `${time.day}..${time.until}` : time.day;
  if (time.kind === 'month') return `${time.year}-${String(time.month).padStart(2, '0')}`;
  return time.kind === 'season' ? `${time.season} ${time.year}` : time.kind;
}

function quoted(text: string): string {
  return text === '' ? '' : `“${text}”`;
}
