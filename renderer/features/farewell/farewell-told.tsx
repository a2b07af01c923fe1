import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { EventTime } from '../../../shared/domain/life-event.ts';
import { readDied } from '../../../shared/rules/dates/read-died.ts';
import { choiceKey } from '../../../shared/rules/dates/read-event-time.ts';
import { useNamesUsed } from '../../data/looks/names-used.ts';
import { Suggestions } from '../../ui/fields/suggestions.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { WhenField } from '../../ui/fields/when-field.tsx';
import { sayEventTime } from '../../wording/people/say-event.ts';
import { say } from '../../wording/say.ts';
import styles from './farewell.module.css';
import type { FarewellWriting } from './use-farewell.ts';

/** When it was, who told it, and who was told. */
export function FarewellTold({ writing }: { readonly writing: FarewellWriting }) {
  const { draft, write } = writing;
  const names = useNamesUsed().filter((name) => name !== draft.toldTo.trim());
  return (
    <div className={styles.told}>
      <When writing={writing} />
      <TextField
        label={say('farewell.told-by')}
        value={draft.toldBy}
        placeholder={say('farewell.told-by-hint')}
        onChange={(toldBy) => write({ toldBy })}
      />
      <div>
        <TextField
          label={say('farewell.told-to')}
          value={draft.toldTo}
          placeholder={say('farewell.told-to-hint')}
          onChange={(toldTo) => write({ toldTo })}
        />
        <Suggestions
          label={say('farewell.names')}
          words={names}
          onPick={(toldTo) => write({ toldTo })}
        />
      </div>
    </div>
  );
}

function When({ writing }: { readonly writing: FarewellWriting }) {
  const { draft, write, died, problem, context, writeDown } = writing;
  const read = readDied(draft.when, context);
  const choices = read.ok && read.value.ask ? read.value.choices : [];
  return (
    <WhenField
      label={say('farewell.when')}
      value={draft.when}
      onChange={(when) => write({ when, picked: undefined })}
      onEnter={() => void writeDown()}
      placeholder={say('farewell.when-hint')}
      understood={died.ok ? understood(died.value, context.today) : ''}
      choices={choices.map((choice) => ({
        value: choiceKey(choice),
        words: sayEventTime(choice, context.today),
      }))}
      chosen={died.ok ? choiceKey(died.value) : undefined}
      which={say('farewell.which')}
      onChoose={(picked) => write({ picked })}
      problem={problem?.field === 'when' ? say(`farewell.when-${problem.because}`) : undefined}
    />
  );
}

function understood(died: EventTime, today: CalendarDay): string {
  return died.kind === 'unknown' ? say('farewell.when-nobody-knows') : sayEventTime(died, today);
}
