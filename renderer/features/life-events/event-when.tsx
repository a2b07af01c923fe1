import { type CalendarDay, dayOf } from '../../../shared/calendar-day.ts';
import type { EventTime } from '../../../shared/domain/life-event.ts';
import { choiceKey, readEventTime } from '../../../shared/rules/dates/read-event-time.ts';
import { WhenField } from '../../ui/fields/when-field.tsx';
import { sayDistance, sayEventTime } from '../../wording/people/say-event.ts';
import { say } from '../../wording/say.ts';
import type { EditableEvent } from './event-draft.ts';
import { timeOfDraft } from './finished-event.ts';
import type { useEventDraft } from './use-event-draft.ts';

/** When it is: one line, and how it was understood. */
export function EventWhen({
  event,
  editing,
}: {
  readonly event: EditableEvent;
  readonly editing: ReturnType<typeof useEventDraft>;
}) {
  const { draft, write, wrong, keep, context } = editing;
  const today = dayOf(context.now);
  const read = readEventTime(draft.when, { today, southern: context.southern });
  const time = timeOfDraft(draft, event, context);
  const choices = read.ok ? read.value.choices : [];
  return (
    <WhenField
      label={say('event.when')}
      value={draft.when}
      onChange={(when) => write({ when, picked: undefined })}
      onEnter={() => void keep()}
      placeholder={say('event.when-hint')}
      understood={time.ok ? understood(time.value, today) : ''}
      choices={choices.map((choice) => ({
        value: choiceKey(choice),
        words: sayEventTime(choice, today),
      }))}
      chosen={time.ok ? choiceKey(time.value) : undefined}
      which={say('event.which')}
      onChoose={(picked) => write({ picked })}
      problem={wrong?.field === 'when' ? wrong.words : undefined}
    />
  );
}

function understood(time: EventTime, today: CalendarDay): string {
  const words = sayEventTime(time, today);
  if (time.kind !== 'day') return words;
  return say('event.understood', { words, distance: sayDistance(time.day, today) });
}
