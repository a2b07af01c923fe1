import type { KeyboardEvent } from 'react';
import { type CalendarDay, dayOf } from '../../../../shared/calendar-day.ts';
import { NOTE_KINDS, type NoteKind } from '../../../../shared/rules/notes/note-reading.ts';
import { nextKind } from '../../../../shared/rules/notes/quick-note.ts';
import { Button } from '../../../ui/button.tsx';
import { Picks } from '../../../ui/fields/picks.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { say } from '../../../wording/say.ts';
import { hasDraft } from '../base/drafts.ts';
import { useOnce } from '../base/use-once.ts';
import type { OpenPerson } from '../base/use-open-person.ts';
import type { Writing } from '../base/use-writing.ts';
import { MeantPicks } from './meant-picks.tsx';
import { howManyMeant } from './note-doubt.ts';
import styles from './note-line.module.css';
import { NoteRead } from './note-read.tsx';
import { type Note, useNote } from './use-note.ts';

const KINDS = NOTE_KINDS.map((kind) => ({ value: kind, words: say(`counter.kind-${kind}`) }));
const LAYERS = [
  { value: 'face-up', words: say('counter.note-face-up') },
  { value: 'behind', words: say('counter.note-behind') },
] as const;
const ORIGINS = [
  { value: 'told us', words: say('counter.note-told-us') },
  { value: 'noticed', words: say('counter.note-noticed') },
] as const;

/** A quick note: one line, shown as it was understood before it is filed; one key changes the kind. */
export function NoteLine({
  person,
  writing,
  onDone,
}: {
  readonly person: OpenPerson;
  readonly writing: Writing;
  readonly onDone: () => void;
}) {
  const note = useNote(person, writing);
  const isEmpty = note.typed.trim() === '';
  const label = say('counter.note-about', { name: person.who.name });
  const keep = useOnce(async () => {
    if ((await note.keep()) && !hasDraft('note', person.who.id)) onDone();
  });
  return (
    <section className={styles.note} aria-label={label} onKeyDown={(event) => onKey(event, note)}>
      <TextField
        label={label}
        value={note.typed}
        onChange={note.type}
        onEnter={() => void keep()}
        placeholder={say('counter.note-placeholder')}
        focusNow
        problem={refusal(note)}
      />
      {isEmpty ? (
        <p className={styles.teach}>{say('counter.note-teach')}</p>
      ) : (
        <Read note={note} today={dayOf(person.now)} />
      )}
      <div className={styles.buttons}>
        {!isEmpty && asksForYes(note.reading) && !note.isAsked && (
          <Button keyName="F7" pressed={note.agreed} onPress={() => note.agree(!note.agreed)}>
            {say(note.agreed ? 'counter.note-consented' : 'counter.note-consent')}
          </Button>
        )}
        <Button tone="main" keyName="Enter" disabled={isEmpty} onPress={() => void keep()}>
          {say(mainWords(note))}
        </Button>
        <Button keyName="Esc" onPress={onDone}>
          {say('counter.back')}
        </Button>
      </div>
    </section>
  );
}

/** Why it was not kept; to be asked for a yes is no refusal. */
function refusal({ doubt }: Note): string | undefined {
  return doubt === undefined || doubt === 'needs-consent'
    ? undefined
    : say(`counter.note-${doubt}`);
}

/** What Enter does: nothing it leads to is ever refused. */
function mainWords({ reading, agreed, isAsked }: Note) {
  if (asksForYes(reading) && !agreed) return isAsked ? 'counter.yes-keep' : 'counter.ask-first';
  return reading.takeBack ? 'counter.take-away' : 'counter.keep-note';
}

/** How the line was understood, with what may be changed about it. */
function Read({ note, today }: { readonly note: Note; readonly today: CalendarDay }) {
  const { reading } = note;
  return (
    <>
      <NoteRead reading={reading} layer={note.layer} today={today} />
      {(howManyMeant(reading) > 1 || reading.takeBack) && <MeantPicks note={note} today={today} />}
      {note.isOpen ? (
        <div className={styles.picks}>
          <Picks
            label={say('counter.note-kind')}
            options={KINDS}
            value={reading.kind}
            onPick={note.fileUnder}
            keyName="↓"
          />
          {hasLayers(reading) && (
            <Picks
              label={say('counter.note-layer')}
              options={LAYERS}
              value={note.layer}
              onPick={note.lay}
              keyName="F5"
            />
          )}
          {hasOrigin(reading.kind) && (
            <Picks
              label={say('counter.note-origin')}
              options={ORIGINS}
              value={note.origin}
              onPick={note.credit}
              keyName="F6"
            />
          )}
        </div>
      ) : (
        <div>
          <Button tone="quiet" keyName="↓" onPress={note.open}>
            {say('counter.not-that')}
          </Button>
        </div>
      )}
      {note.isAsked && <p role="status">{say('counter.note-needs-consent')}</p>}
      {asksForYes(reading) && <p className={styles.question}>{say('consent.wording')}</p>}
    </>
  );
}

/** Anything about health but a promise, which may not tell of it at all. */
function asksForYes({ aboutHealth, promise }: Note['reading']): boolean {
  return aboutHealth && promise === undefined;
}

/** What has no other side to it, or is behind by itself, offers none. */
function hasLayers({ kind, event }: Note['reading']): boolean {
  return hasOrigin(kind) && kind !== 'birthday' && event?.mood !== 'tender';
}

/** What has a place of its own is as it was said. */
function hasOrigin(kind: NoteKind): boolean {
  return !['spot', 'promise', 'pet', 'take-back', 'particular', 'theirs'].includes(kind);
}

function onKey(event: KeyboardEvent, note: Note): void {
  if (event.key === 'ArrowUp') note.nextDay();
  else if (event.key === 'ArrowDown' && note.isOpen) note.fileUnder(nextKind(note.reading.kind));
  else if (event.key === 'ArrowDown') note.open();
  else if (event.key === 'F5') note.lay(note.layer === 'face-up' ? 'behind' : 'face-up');
  else if (event.key === 'F6') note.credit(note.origin === 'told us' ? 'noticed' : 'told us');
  else if (event.key === 'F7') note.agree(!note.agreed);
  else return;
  event.preventDefault();
}
