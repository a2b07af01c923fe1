import { dayOf } from '../../../shared/calendar-day.ts';
import { choiceKey, readDayBy } from '../../../shared/rules/dates/read-event-time.ts';
import { useNamesUsed } from '../../data/looks/names-used.ts';
import { Suggestions } from '../../ui/fields/suggestions.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { WhenField } from '../../ui/fields/when-field.tsx';
import { sayEventDay } from '../../wording/people/say-event.ts';
import { sayPromiseBy } from '../../wording/people/say-promise.ts';
import { say } from '../../wording/say.ts';
import { dayOfDraft, type EditablePromise } from './promise-draft.ts';
import styles from './promise-editor.module.css';
import type { usePromiseDraft } from './use-promise-draft.ts';

/** By when it is kept, read from one line, and who keeps it. */
export function PromiseWhen({
  made,
  editing,
}: {
  readonly made: EditablePromise;
  readonly editing: ReturnType<typeof usePromiseDraft>;
}) {
  const { draft, write, wrong, keep, context } = editing;
  const today = dayOf(context.now);
  const read = readDayBy(draft.by, { today, southern: context.southern });
  const day = dayOfDraft(draft, made, context);
  const by = day.ok ? day.value : undefined;
  const choices = read.ok ? read.value.choices : [];
  const names = useNamesUsed().filter((name) => name !== draft.keeper.trim());
  const onEnter = () => void keep();
  return (
    <div className={styles.pair}>
      <WhenField
        label={say('promise.by-when')}
        value={draft.by}
        onChange={(typed) => write({ by: typed, picked: undefined })}
        onEnter={onEnter}
        placeholder={say('promise.by-when-hint')}
        understood={day.ok ? sayPromiseBy(by === undefined ? {} : { by }, today) : ''}
        choices={choices.map((choice) => ({
          value: choiceKey(choice),
          words: sayEventDay(choice, today),
        }))}
        chosen={by === undefined ? undefined : choiceKey(by)}
        which={say('promise.which')}
        onChoose={(picked) => write({ picked })}
        problem={wrong?.field === 'by' ? wrong.words : undefined}
      />
      <div>
        <TextField
          label={say('promise.who-keeps')}
          value={draft.keeper}
          onChange={(keeper) => write({ keeper })}
          onEnter={onEnter}
          placeholder={say('promise.who-keeps-hint')}
        />
        <Suggestions
          label={say('promise.names')}
          words={names}
          onPick={(keeper) => write({ keeper })}
        />
      </div>
    </div>
  );
}
