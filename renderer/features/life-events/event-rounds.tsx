import { dayOf } from '../../../shared/calendar-day.ts';
import { OTHER_CALENDARS } from '../../../shared/domain/yearly.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { OneOf } from '../../ui/fields/one-of.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { sayEventDay } from '../../wording/people/say-event.ts';
import { say } from '../../wording/say.ts';
import { type EditableEvent, moodNow, type Round, roundNow, ruleOf } from './event-draft.ts';
import styles from './event-editor.module.css';
import { timeOfDraft } from './finished-event.ts';
import { dayToMove } from './moved-day.ts';
import type { useEventDraft } from './use-event-draft.ts';

const ROUND_WORDS: readonly { readonly value: Round; readonly words: string }[] = [
  { value: 'once', words: say('event.once') },
  { value: 'date', words: say('event.every-date') },
  { value: 'weekday', words: say('event.every-weekday') },
  { value: 'easter', words: say('event.every-easter') },
  ...OTHER_CALENDARS.map((calendar) => ({
    value: calendar,
    words: say('event.every-calendar', { calendar: say(`event.calendar-${calendar}`) }),
  })),
];

/** Joyful or tender; and where it has a day, how that comes round and where this year's is moved to. */
export function EventRounds({
  event,
  editing,
}: {
  readonly event: EditableEvent;
  readonly editing: ReturnType<typeof useEventDraft>;
}) {
  const { draft, write, wrong, keep, context } = editing;
  const today = dayOf(context.now);
  const time = timeOfDraft(draft, event, context);
  const when = time.ok ? time.value : undefined;
  const round = roundNow(draft, when);
  const moved = event.id === undefined ? undefined : event.moved;
  const toMove = when && dayToMove({ when, yearly: ruleOf(round), moved }, today);
  return (
    <>
      <div className={styles.pair}>
        <OneOf
          label={say('event.mood')}
          showLabel
          value={moodNow(draft)}
          options={[
            { value: 'joyful', words: say('event.mood-joyful') },
            { value: 'tender', words: say('event.mood-tender') },
          ]}
          onChange={(mood) => write({ mood })}
        />
        {when?.kind === 'day' && (
          <Choice
            label={say('event.yearly')}
            value={round}
            options={ROUND_WORDS}
            onChange={(chosen) => write({ round: chosen })}
          />
        )}
      </div>
      {toMove !== undefined && (
        <TextField
          label={say('event.moved', { day: sayEventDay(toMove, today) })}
          value={draft.moved}
          onChange={(to) => write({ moved: to })}
          onEnter={() => void keep()}
          placeholder={say('event.moved-hint')}
          problem={wrong?.field === 'moved' ? wrong.words : undefined}
        />
      )}
    </>
  );
}
