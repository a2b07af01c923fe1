import { useMemo, useState } from 'react';
import { dayOf } from '../../../shared/calendar-day.ts';
import type { NoteContext, NoteKind, NoteReading } from '../../../shared/rules/note-reading.ts';
import { fileAs, readQuickNote } from '../../../shared/rules/quick-note.ts';
import { usePeople, useShop } from '../../data/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { HEALTH_WORDING_VERSION } from '../../wording/consent.ts';
import { useDraft } from './drafts.ts';
import type { OpenPerson } from './use-open-person.ts';
import type { NewFact, Writing } from './use-writing.ts';

export type Layer = NewFact['layer'];
export type Origin = NewFact['origin'];

/** A quick note while it is being typed, and what was decided about it. */
export interface Note {
  readonly typed: string;
  readonly type: (line: string) => void;
  readonly reading: NoteReading;
  readonly fileUnder: (kind: NoteKind) => void;
  readonly layer: Layer;
  readonly lay: (layer: Layer) => void;
  readonly origin: Origin;
  readonly credit: (origin: Origin) => void;
  /** They agreed that the book keeps this about their health. */
  readonly agreed: boolean;
  readonly agree: (agreed: boolean) => void;
  /** True once keeping it was tried without their agreement. */
  readonly needsConsent: boolean;
  /** Files it; true when it is in the book. */
  readonly keep: () => Promise<boolean>;
}

/** A quick note about the open person. */
export function useNote({ who }: OpenPerson, writing: Writing): Note {
  const [typed, type] = useDraft('note', who.id);
  const [kind, fileUnder] = useState<NoteKind>();
  const [chosenLayer, lay] = useState<Layer>();
  const [origin, credit] = useState<Origin>('told us');
  const [agreed, agree] = useState(false);
  const [tried, setTried] = useState(false);
  const context = useContextOfNote();

  const reading = kind === undefined ? readQuickNote(typed, context) : fileAs(typed, kind, context);
  const layer = chosenLayer ?? reading.layer;
  const factOf = (kind: NewFact['kind']): NewFact => {
    const fact = { kind, text: reading.text, layer, origin };
    return reading.aboutHealth ? { ...fact, health: consentNow() } : fact;
  };
  const keep = async () => {
    if (typed.trim() === '') return false;
    if (reading.aboutHealth && !agreed) {
      setTried(true);
      return false;
    }
    const { text } = reading;
    const kept =
      reading.kind === 'spot'
        ? await writing.changeSpot(who, text)
        : await writing.addFact(who, factOf(asFact(reading.kind)));
    if (kept) type('');
    return kept;
  };
  const needsConsent = tried && reading.aboutHealth && !agreed;
  return {
    typed,
    type,
    reading,
    fileUnder,
    layer,
    lay,
    origin,
    credit,
    agreed,
    agree,
    needsConsent,
    keep,
  };
}

function consentNow(): NonNullable<NewFact['health']> {
  return {
    givenAt: readClock(),
    how: 'said at the counter',
    wordingVersion: HEALTH_WORDING_VERSION,
  };
}

/** What a line is kept as until its kind has a place of its own in the book. */
function asFact(kind: Exclude<NoteKind, 'spot'>): NewFact['kind'] {
  if (kind === 'pet') return 'companion';
  return kind === 'event' || kind === 'birthday' || kind === 'promise' ? 'note' : kind;
}

/** What the shop knows that helps to understand a line: its spots, today, its half of the earth. */
function useContextOfNote(): NoteContext {
  const people = usePeople();
  const southern = useShop()?.southern ?? false;
  const today = dayOf(readClock());
  const { version } = people;
  return useMemo(() => {
    void version;
    const spots = new Set([...people.cards.values()].map((card) => card.spot));
    spots.delete('');
    return { spots: [...spots], today, southern };
  }, [people, version, today, southern]);
}
