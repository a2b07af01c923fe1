import type { KeyboardEvent } from 'react';
import { NOTE_KINDS } from '../../../shared/rules/note-reading.ts';
import { nextKind } from '../../../shared/rules/quick-note.ts';
import { Button } from '../../ui/button.tsx';
import { Picks } from '../../ui/picks.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { say } from '../../wording/say.ts';
import styles from './note-line.module.css';
import { type Note, useNote } from './use-note.ts';
import { useOnce } from './use-once.ts';
import type { OpenPerson } from './use-open-person.ts';
import type { Writing } from './use-writing.ts';

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
    if (await note.keep()) onDone();
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
        problem={note.needsConsent ? say('counter.note-needs-consent') : undefined}
      />
      {isEmpty ? <p className={styles.teach}>{say('counter.note-teach')}</p> : <Read note={note} />}
      <div className={styles.buttons}>
        {!isEmpty && note.reading.aboutHealth && (
          <Button keyName="F7" pressed={note.agreed} onPress={() => note.agree(!note.agreed)}>
            {say(note.agreed ? 'counter.note-consented' : 'counter.note-consent')}
          </Button>
        )}
        <Button tone="main" keyName="Enter" disabled={isEmpty} onPress={() => void keep()}>
          {say('counter.keep-note')}
        </Button>
        <Button keyName="Esc" onPress={onDone}>
          {say('counter.back')}
        </Button>
      </div>
    </section>
  );
}

/** How the line was understood, with what may be changed about it. */
function Read({ note }: { readonly note: Note }) {
  const { reading } = note;
  return (
    <>
      <p className={styles.read} dir="auto" role="status">
        <span className={styles.kind}>{say(`counter.kind-${reading.kind}`)}</span> {reading.text}
      </p>
      <div className={styles.picks}>
        <Picks
          label={say('counter.note-kind')}
          options={KINDS}
          value={reading.kind}
          onPick={note.fileUnder}
          keyName="↓"
        />
        {reading.kind !== 'spot' && (
          <>
            <Picks
              label={say('counter.note-layer')}
              options={LAYERS}
              value={note.layer}
              onPick={note.lay}
              keyName="F4"
            />
            <Picks
              label={say('counter.note-origin')}
              options={ORIGINS}
              value={note.origin}
              onPick={note.credit}
              keyName="F6"
            />
          </>
        )}
      </div>
      {reading.aboutHealth && <p className={styles.question}>{say('consent.wording')}</p>}
    </>
  );
}

function onKey(event: KeyboardEvent, note: Note): void {
  if (event.key === 'ArrowDown') note.fileUnder(nextKind(note.reading.kind));
  else if (event.key === 'F4') note.lay(note.layer === 'face-up' ? 'behind' : 'face-up');
  else if (event.key === 'F6') note.credit(note.origin === 'told us' ? 'noticed' : 'told us');
  else if (event.key === 'F7') note.agree(!note.agreed);
  else return;
  event.preventDefault();
}
