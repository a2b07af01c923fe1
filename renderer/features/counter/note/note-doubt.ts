import type { BirthdayReading, NoteReading } from '../../../../shared/rules/notes/note-reading.ts';
import { promiseTells } from '../../../../shared/rules/notes/tender-words.ts';

/** Why a note is not kept yet: a question to them or to whoever types, never a guess. */
export type NoteDoubt =
  | 'needs-consent'
  | 'which-day'
  | NonNullable<BirthdayReading['problem']>
  | 'no-day'
  | 'promise-behind'
  | 'which-caution'
  | 'no-caution';

/** What stands in the way of keeping a note as it was understood. */
export function doubtOf(reading: NoteReading, agreed: boolean): NoteDoubt | undefined {
  const { event, birthday, promise, takeBack } = reading;
  if (takeBack && takeBack.takes === undefined) {
    return takeBack.choices.length === 0 ? 'no-caution' : 'which-caution';
  }
  const problem = event?.problem ?? birthday?.problem ?? promise?.problem;
  if (problem !== undefined) return problem;
  if (!takeBack && howManyMeant(reading) > 1 && !isDayChosen(reading)) return 'which-day';
  if (birthday && !isDayChosen(reading)) return 'no-day';
  const saidBehind = promise?.about === 'promise' && reading.layer === 'behind';
  if (saidBehind || (promise && promiseTells(promise.about, `${promise.what} ${promise.check}`))) {
    return 'promise-behind';
  }
  return reading.aboutHealth && !agreed ? 'needs-consent' : undefined;
}

/** How many days, or cautions to take away, the line may mean. */
export function howManyMeant({ event, birthday, promise, takeBack }: NoteReading): number {
  return (takeBack ?? event ?? birthday ?? promise)?.choices.length ?? 0;
}

function isDayChosen({ event, birthday, promise }: NoteReading): boolean {
  const chosen = event?.when ?? birthday?.birthday ?? birthday?.nameDay ?? promise?.by;
  return chosen !== undefined;
}
