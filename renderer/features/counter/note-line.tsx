import { type KeyboardEvent, useState } from 'react';
import { dayOf } from '../../../shared/calendar-day.ts';
import {
  fileAs,
  NOTE_KINDS,
  type NoteKind,
  nextKind,
  readQuickNote,
} from '../../../shared/rules/quick-note.ts';
import { readClock } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { KeyCap } from '../../ui/key-cap.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { HEALTH_WORDING_VERSION } from '../../wording/consent.ts';
import { say } from '../../wording/say.ts';
import styles from './note-line.module.css';
import type { OpenPerson } from './use-open-person.ts';
import type { NewFact, Writing } from './use-writing.ts';

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
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<NoteKind>();
  const [layer, setLayer] = useState<'face-up' | 'behind'>();
  const [origin, setOrigin] = useState<'told us' | 'noticed'>('told us');
  const [agreed, setAgreed] = useState(false);
  const [asked, setAsked] = useState(false);

  const understood = readQuickNote(typed, { spots: [person.regular.spot] });
  const reading = chosen === undefined ? understood : fileAs(typed, chosen);
  const shownLayer = layer ?? reading.layer;
  const isEmpty = typed.trim() === '';

  const keep = async () => {
    if (isEmpty) return;
    if (reading.aboutHealth && !agreed) {
      setAsked(true);
      return;
    }
    const { who } = person;
    const kept =
      reading.kind === 'spot'
        ? await writing.changeSpot(who, reading.text)
        : await writing.addFact(who, factOf(reading.kind, reading.text));
    if (kept) onDone();
  };
  const factOf = (kind: NewFact['kind'], text: string): NewFact => {
    const consent = {
      givenAt: readClock(),
      how: 'said at the counter',
      wordingVersion: HEALTH_WORDING_VERSION,
    } as const;
    const fact = { kind, text, layer: shownLayer, origin };
    return reading.aboutHealth ? { ...fact, health: consent } : fact;
  };
  const turnOver = () => setLayer(shownLayer === 'face-up' ? 'behind' : 'face-up');
  const changeOrigin = () => setOrigin(origin === 'told us' ? 'noticed' : 'told us');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setChosen(nextKind(reading.kind));
    else if (event.key === 'F4') turnOver();
    else if (event.key === 'F6') changeOrigin();
    else if (event.key === 'F7') setAgreed(!agreed);
    else return;
    event.preventDefault();
  };
  return (
    // The field inside has the focus; the keys are heard here on their way up.
    <section
      className={styles.note}
      aria-label={say('counter.note-about', { name: person.who.name })}
      onKeyDown={onKeyDown}
      data-day={dayOf(person.now)}
    >
      <TextField
        label={say('counter.note-about', { name: person.who.name })}
        value={typed}
        onChange={setTyped}
        onEnter={() => void keep()}
        placeholder={say('counter.note-placeholder')}
        focusNow
        {...(asked && !agreed && { problem: say('counter.note-needs-consent') })}
      />
      {isEmpty ? (
        <p className={styles.teach}>{say('counter.note-teach')}</p>
      ) : (
        <>
          <p className={styles.read} dir="auto" role="status">
            <span className={styles.kind}>{say(`counter.kind-${reading.kind}`)}</span>{' '}
            {reading.text}
          </p>
          <div className={styles.kinds} role="radiogroup" aria-label={say('counter.note-kind')}>
            {NOTE_KINDS.map((kind) => (
              <label key={kind} className={styles.pick}>
                <input
                  type="radio"
                  name="kind"
                  checked={kind === reading.kind}
                  onChange={() => setChosen(kind)}
                />
                {say(`counter.kind-${kind}`)}
              </label>
            ))}
            <KeyCap name="↓" />
          </div>
          <div className={styles.buttons}>
            {reading.kind !== 'spot' && (
              <>
                <Button
                  keyName="F4"
                  onPress={() => setLayer(shownLayer === 'face-up' ? 'behind' : 'face-up')}
                >
                  {say(shownLayer === 'face-up' ? 'counter.note-face-up' : 'counter.note-behind')}
                </Button>
                <Button
                  keyName="F6"
                  onPress={() => setOrigin(origin === 'told us' ? 'noticed' : 'told us')}
                >
                  {say(origin === 'told us' ? 'counter.note-told-us' : 'counter.note-noticed')}
                </Button>
              </>
            )}
            {reading.aboutHealth && (
              <Button keyName="F7" pressed={agreed} onPress={() => setAgreed(!agreed)}>
                {agreed ? '✓ ' : ''}
                {say('counter.note-consent')}
              </Button>
            )}
          </div>
        </>
      )}
      <div className={styles.buttons}>
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
