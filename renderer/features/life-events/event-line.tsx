import { useState } from 'react';
import { type CalendarDay, dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { EventToTell } from '../../../shared/rules/lives/life-story.ts';
import { isTender } from '../../../shared/rules/notes/tender-words.ts';
import { Button } from '../../ui/button.tsx';
import { useFocusBack } from '../../ui/focus-back.ts';
import { usePeek } from '../../ui/peek.tsx';
import { sayEventName } from '../../wording/people/say-event.ts';
import {
  sayAsked,
  sayEventState,
  sayStoryTime,
  sayTold,
  sayYearly,
} from '../../wording/people/say-event-story.ts';
import { say } from '../../wording/say.ts';
import { EventEditor } from './event-editor.tsx';
import styles from './event-line.module.css';

/** One life event as a sentence; pressed, it is edited where it stands. */
export function EventLine({
  told,
  name,
  now,
  onWrite,
}: {
  readonly told: EventToTell;
  readonly name: string;
  readonly now: LocalTime;
  /** Begins a note about it; undefined where nobody is written to. */
  readonly onWrite: ((about: string) => void) | undefined;
}) {
  const [editing, setEditing] = useState(false);
  const { peeking } = usePeek();
  const opener = useFocusBack(editing);
  const { event } = told;
  if (editing) {
    return (
      <li>
        <EventEditor event={event} name={name} now={now} onDone={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li className={styles.line}>
      <button ref={opener} type="button" className={styles.opener} onClick={() => setEditing(true)}>
        {event.mood === 'tender' && !peeking ? (
          <span className={styles.behind}>{say('event.something-behind')}</span>
        ) : (
          <EventSentence told={told} today={dayOf(now)} />
        )}
        <span className={styles.hidden}>{say('event.edit')}</span>
      </button>
      {onWrite && event.mood === 'joyful' && told.state.state === 'happened' && (
        <span className={styles.write}>
          <Button
            tone="quiet"
            label={say('event.write-about', { event: sayEventName(event) })}
            onPress={() => onWrite(event.id)}
          >
            {say('event.write')}
          </Button>
        </span>
      )}
    </li>
  );
}

/** What, when, how far off; and below, who told it and what was asked. */
function EventSentence({
  told: { event, state, asked },
  today,
}: {
  readonly told: EventToTell;
  readonly today: CalendarDay;
}) {
  const { peeking } = usePeek();
  const far = sayEventState(event, state, today);
  const origin = [sayYearly(event), sayTold(event, today)].filter((words) => words !== '');
  return (
    <>
      <span className={styles.what} data-state={state.state} dir="auto">
        {sayEventName(event)}
      </span>
      <span className={styles.when}>{sayStoryTime(event, state, today)}</span>
      {far !== '' && (
        <span className={styles.far} data-state={state.state}>
          {far}
        </span>
      )}
      <span className={styles.origin} dir="auto">
        {origin.join(' · ')}
      </span>
      {asked.map((asking) => (
        <span key={asking.id} className={styles.asked} dir="auto">
          {sayAsked(
            peeking || !isTender(asking.answer) ? asking : { ...asking, answer: '' },
            today,
          )}
        </span>
      ))}
    </>
  );
}
