import { useMemo, useState } from 'react';
import { dayOf } from '../../../../shared/calendar-day.ts';
import type {
  NoteContext,
  NoteKind,
  NoteReading,
} from '../../../../shared/rules/notes/note-reading.ts';
import { fileAs, nextChoice, readQuickNote } from '../../../../shared/rules/notes/quick-note.ts';
import { usePeopleNear, useShop } from '../../../data/people/book-context.tsx';
import { readClock } from '../../../platform/clock.ts';
import { useDraft } from '../base/drafts.ts';
import type { OpenPerson } from '../base/use-open-person.ts';
import type { NewFact, Writing } from '../base/use-writing.ts';
import { doubtOf, type NoteDoubt } from './note-doubt.ts';
import { useFiling } from './use-filing.ts';

export type Layer = NewFact['layer'];
export type Origin = NewFact['origin'];

/** A quick note while it is being typed, and what was decided about it. */
export interface Note {
  readonly typed: string;
  readonly type: (line: string) => void;
  readonly reading: NoteReading;
  readonly fileUnder: (kind: NoteKind) => void;
  /** What else it may be is in sight. */
  readonly isOpen: boolean;
  readonly open: () => void;
  /** Goes on to the next day the line may mean. */
  readonly nextDay: () => void;
  /** Chooses one of the days the line may mean, by its place. */
  readonly pickDay: (place: number) => void;
  readonly layer: Layer;
  readonly lay: (layer: Layer) => void;
  readonly origin: Origin;
  readonly credit: (origin: Origin) => void;
  /** They agreed that the book keeps this about their health. */
  readonly agreed: boolean;
  readonly agree: (agreed: boolean) => void;
  /** What stands in the way of keeping it, once that was tried. */
  readonly doubt: NoteDoubt | undefined;
  /** Their yes was asked for, and stands on the green button now. */
  readonly isAsked: boolean;
  /** Files it; true when it is in the book. */
  readonly keep: () => Promise<boolean>;
}

/** Nobody is asked, and says yes, in less, in milliseconds. */
const HEARD_MS = 700;

/** A quick note about the open person. */
export function useNote(person: OpenPerson, writing: Writing): Note {
  const { who } = person;
  const [typed, type, next] = useDraft('note', who.id);
  const [kind, fileUnder] = useState<NoteKind>();
  const [isOpen, setOpen] = useState(false);
  const [days, setDays] = useState({ line: '', steps: 0 });
  const [chosenLayer, lay] = useState<Layer>();
  const [origin, credit] = useState<Origin>('told us');
  const [agreed, agree] = useState(false);
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState({ line: '', at: 0 });
  const context = useContextOfNote(person);
  const file = useFiling(person, writing);

  const read = kind === undefined ? readQuickNote(typed, context) : fileAs(typed, kind, context);
  // Another line has other days to choose from.
  const reading = onwards(read, days.line === typed ? days.steps : 0);
  const step = (steps: number) => setDays({ line: typed, steps });
  const layer = chosenLayer ?? reading.layer;
  const doubt = doubtOf(reading, agreed);
  const isAsked = doubt === 'needs-consent' && asked.line === typed;
  /** What was decided of one line is not decided of the next. */
  const goOn = () => {
    next();
    fileUnder(undefined);
    lay(undefined);
    agree(false);
    setOpen(false);
    setTried(false);
  };
  const keep = async () => {
    if (typed.trim() === '') return false;
    setTried(true);
    // Once they were asked, the green button is their yes; two Enters of one hurried hand are none.
    const isYes = isAsked && performance.now() - asked.at > HEARD_MS;
    if (doubt === 'needs-consent' && !isAsked) setAsked({ line: typed, at: performance.now() });
    if (doubt !== undefined && !isYes) return false;
    const kept = await file(reading, { layer, origin });
    if (kept) goOn();
    return kept;
  };
  return {
    typed,
    type,
    reading,
    fileUnder,
    isOpen,
    open: () => setOpen(true),
    nextDay: () => step((days.line === typed ? days.steps : 0) + 1),
    pickDay: (place) => step(place + (isChosen(read) ? 0 : 1)),
    layer,
    lay,
    origin,
    credit,
    agreed,
    agree,
    doubt: tried ? doubt : undefined,
    isAsked,
    keep,
  };
}

/** One day is likelier than the others, and stands first among them. */
function isChosen(reading: NoteReading): boolean {
  return doubtOf(reading, true) !== 'which-day';
}

function onwards(reading: NoteReading, steps: number): NoteReading {
  return steps === 0 ? reading : onwards(nextChoice(reading), steps - 1);
}

/** What the shop knows that helps to understand a line: its spots, today, and what stands on the card. */
function useContextOfNote({ facts, regular, ties }: OpenPerson): NoteContext {
  const people = usePeopleNear();
  const southern = useShop()?.southern ?? false;
  const today = dayOf(readClock());
  return useMemo(() => {
    const spots = new Set(people.soFar('suggest-from').map((card) => card.spot));
    spots.delete('');
    // What is behind is not offered where it may be read.
    const cautions = facts
      .filter(({ kind, layer }) => kind === 'caution' && layer === 'face-up')
      .map(({ id, text, health }) => ({ id, text, aboutHealth: health !== undefined }));
    const names = [regular.name, regular.calledBy];
    const tied = ties.flatMap(({ other, kind }) => {
      const card = people.one(other, 'offer');
      return card ? [{ id: card.id, name: card.name, kind }] : [];
    });
    return { spots: [...spots], today, southern, cautions, names, tied };
  }, [people, today, southern, facts, regular, ties]);
}
