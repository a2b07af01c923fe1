import { LIFE_EVENT_KINDS } from '../../../shared/domain/life-event.ts';
import { Button } from '../../ui/button.tsx';
import { ConsentAsked } from '../../ui/fields/consent-asked.tsx';
import { EditorFrame } from '../../ui/fields/editor-frame.tsx';
import { Picks } from '../../ui/fields/picks.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { consentWords, sayConsent } from '../../wording/people/say-consent.ts';
import { say } from '../../wording/say.ts';
import { isAboutHealth } from './event-draft.ts';
import styles from './event-editor.module.css';
import { EventRounds } from './event-rounds.tsx';
import { EventTold } from './event-told.tsx';
import { EventWhen } from './event-when.tsx';
import { type EventEditorProps, useEventDraft } from './use-event-draft.ts';

const KINDS = LIFE_EVENT_KINDS.map((kind) => ({ value: kind, words: say(`event.kind-${kind}`) }));

/** A life event edited where it stands: what, when, how it comes round, and who told whom. */
export function EventEditor(props: EventEditorProps) {
  const { event, name, now } = props;
  const editing = useEventDraft(props);
  const { draft, write, wrong, keep, callOff, remove, abandon } = editing;
  const given = event.id === undefined ? undefined : event.health;
  return (
    <EditorFrame
      label={say('event.one')}
      keep={say('event.keep')}
      leave={say('event.leave')}
      onKeep={() => void keep()}
      onAbandon={abandon}
      more={
        event.id !== undefined && (
          <>
            <Button tone="quiet" onPress={() => void callOff()}>
              {say(event.calledOff ? 'event.call-on' : 'event.call-off')}
            </Button>
            <Button tone="quiet" onPress={() => void remove()}>
              {say(given ? 'event.withdraw' : 'event.take-out')}
            </Button>
          </>
        )
      }
    >
      <div className={styles.kinds}>
        <Picks
          label={say('event.kind')}
          options={KINDS}
          value={draft.kind}
          onPick={(kind) => write({ kind })}
        />
      </div>
      <div className={styles.pair}>
        <TextField
          label={say('event.text')}
          value={draft.text}
          onChange={(text) => write({ text })}
          onEnter={() => void keep()}
          placeholder={say(`event.text-hint-${draft.kind ?? 'other'}`)}
          problem={wrong?.field === 'text' ? wrong.words : undefined}
        />
        <EventWhen event={event} editing={editing} />
      </div>
      {isAboutHealth(draft) &&
        (given ? (
          <p className={styles.consent}>
            {sayConsent(given, name, now)} {say('consent.withdrawable')}
          </p>
        ) : (
          <ConsentAsked words={consentWords()} draft={draft} write={write} />
        ))}
      <EventRounds event={event} editing={editing} />
      <EventTold editing={editing} />
    </EditorFrame>
  );
}
