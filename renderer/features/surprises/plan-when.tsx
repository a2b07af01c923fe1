import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import { choiceKey, readDayBy } from '../../../shared/rules/dates/read-event-time.ts';
import { useShop } from '../../data/people/book-context.tsx';
import { WhenField } from '../../ui/fields/when-field.tsx';
import { sayDayRead } from '../../wording/book/say-plan.ts';
import { sayEventDay } from '../../wording/people/say-event.ts';
import { say } from '../../wording/say.ts';
import { readOneDay } from './read-one-day.ts';

/** One line that says on which day, with how it was understood. */
export function PlanWhen({
  label,
  typed,
  picked,
  now,
  write,
  onEnter,
  problem,
}: {
  readonly label: string;
  readonly typed: string;
  /** Which of the days it may mean was picked, by its key; empty while none was. */
  readonly picked: string;
  readonly now: LocalTime;
  readonly write: (when: { readonly typed: string; readonly picked: string }) => void;
  readonly onEnter: () => void;
  readonly problem: string | undefined;
}) {
  const context = { today: dayOf(now), southern: useShop()?.southern ?? false };
  const read = readDayBy(typed, context);
  const day = readOneDay(typed, picked || undefined, context);
  const choices = read.ok ? read.value.choices : [];
  return (
    <WhenField
      label={label}
      value={typed}
      onChange={(words) => write({ typed: words, picked: '' })}
      onEnter={onEnter}
      placeholder={say('plan.day-hint')}
      understood={day.ok ? sayDayRead(day.value, context.today) : ''}
      choices={choices.map((choice) => ({
        value: choiceKey(choice),
        words: sayEventDay(choice, context.today),
      }))}
      chosen={day.ok ? choiceKey(day.value) : undefined}
      which={say('plan.which-day')}
      onChoose={(choice) => write({ typed, picked: choice })}
      problem={problem}
    />
  );
}
