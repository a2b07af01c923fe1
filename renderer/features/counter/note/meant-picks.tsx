import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import { Picks } from '../../../ui/fields/picks.tsx';
import { sayEventDay, sayEventTime } from '../../../wording/people/say-event.ts';
import { say } from '../../../wording/say.ts';
import { sayBirthday } from '../../../wording/say-day.ts';
import type { Note } from './use-note.ts';

/** The days a line may mean, or the cautions it takes away, to choose from; one key goes on to the next. */
export function MeantPicks({ note, today }: { readonly note: Note; readonly today: CalendarDay }) {
  const { choices, chosen } = choicesOf(note, today);
  return (
    <Picks
      label={say(note.reading.takeBack ? 'counter.note-which' : 'counter.note-when')}
      options={choices.map((words, index) => ({ value: String(index), words }))}
      value={String(chosen)}
      onPick={(value) => note.pickDay(Number(value))}
      keyName="↑"
    />
  );
}

function choicesOf({ reading }: Note, today: CalendarDay) {
  const { event, birthday, promise, takeBack } = reading;
  if (takeBack) {
    const ids = takeBack.choices.map(({ id }) => id);
    const textOf = (id: string) => takeBack.choices.find((one) => one.id === id)?.text ?? '';
    return listed(ids, takeBack.takes, textOf);
  }
  if (event) return listed(event.choices, event.when, (when) => sayEventTime(when, today));
  if (birthday) {
    return listed(birthday.choices, birthday.birthday ?? birthday.nameDay, sayBirthday);
  }
  return listed(promise?.choices ?? [], promise?.by, (day) => sayEventDay(day, today));
}

function listed<Choice>(
  choices: readonly Choice[],
  chosen: Choice | undefined,
  sayIt: (choice: Choice) => string,
) {
  const at = choices.findIndex((choice) => JSON.stringify(choice) === JSON.stringify(chosen));
  return { choices: choices.map(sayIt), chosen: at };
}
