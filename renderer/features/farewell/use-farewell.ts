import { useRef, useState } from 'react';
import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { EventTime } from '../../../shared/domain/life-event.ts';
import { displayName } from '../../../shared/domain/regular.ts';
import { shortName } from '../../../shared/rules/words/short-name.ts';
import { noteDeath } from '../../data/acts/farewell.ts';
import { readHand } from '../../data/looks/hand.ts';
import { useBook, useShop, type WholeRegular } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { useTell } from '../../ui/told/tell.tsx';
import { sayLoss } from '../../wording/people/say-farewell.ts';
import { say } from '../../wording/say.ts';
import {
  diedOf,
  type FarewellDraft,
  type FarewellProblem,
  finishedFarewell,
} from './farewell-draft.ts';
import type { OneWhoStays } from './who-stays.ts';

/** What a farewell is about, and where it leads. */
export interface FarewellOf {
  readonly whole: WholeRegular;
  readonly staying: readonly OneWhoStays[];
  readonly now: LocalTime;
  readonly onDone: () => void;
  readonly onGone: () => void;
}

/** What was begun and left for a moment waits here; nothing typed is lost. */
const begun = new Map<string, FarewellDraft>();

/** A death while it is written down: nothing is in the book until the one act. */
export function useFarewell({ whole, staying, now, onDone, onGone }: FarewellOf) {
  const book = useBook();
  const tell = useTell();
  const southern = useShop()?.southern ?? false;
  const [draft, setDraft] = useState(() => begun.get(whole.regular.id) ?? emptyDraft());
  const [problem, setProblem] = useState<FarewellProblem>();
  const [failed, setFailed] = useState<string>();
  const under = useRef(false);
  const { regular } = whole;
  const name = displayName(regular) || say('regulars.nameless');
  const called = shortName(regular) || say('regulars.nameless');
  const context = { today: dayOf(now), southern };
  const propose = (died: EventTime) => sayLoss(called, died, context.today);
  const died = diedOf(draft, context);

  const writeDown = async () => {
    if (under.current) return;
    const promiseLine = say('farewell.promise-line', { name });
    const given = { regularId: regular.id, staying, context, propose, promiseLine };
    const done = finishedFarewell(draft, given);
    setProblem(done.ok ? undefined : done.failure);
    if (!done.ok) return;
    under.current = true;
    const { keep } = done.value;
    const result = await noteDeath(book, done.value, readClock());
    const told = say(keep ? 'farewell.kept' : 'farewell.erased', { name });
    setFailed(tell(result, told, 'beside the field'));
    under.current = result.ok;
    if (!result.ok) return;
    begun.delete(regular.id);
    (keep ? onDone : onGone)();
  };
  const write = (change: Partial<FarewellDraft>) => {
    const next = { ...draft, ...change };
    begun.set(regular.id, next);
    setDraft(next);
    setProblem((present) => (present && isAbout(present, change) ? undefined : present));
  };
  const proposed = propose(died.ok ? died.value : { kind: 'unknown' });
  return { draft, write, problem, failed, died, proposed, context, name, called, writeDown };
}

/** What the parts of the screen are handed. */
export type FarewellWriting = ReturnType<typeof useFarewell>;

function emptyDraft(): FarewellDraft {
  return {
    when: '',
    picked: undefined,
    toldBy: '',
    toldTo: readHand(),
    page: 'keep',
    petsTo: undefined,
    lines: {},
  };
}

/** What is wrong is said until that very thing is touched. */
function isAbout({ field }: FarewellProblem, change: Partial<FarewellDraft>): boolean {
  return field === 'when' ? 'when' in change || 'picked' in change : 'lines' in change;
}
