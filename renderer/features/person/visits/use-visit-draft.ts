import { useEffect, useRef, useState } from 'react';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { orderKey, type Visit } from '../../../../shared/domain/visit.ts';
import { addPastVisit, changeVisit, removeVisit } from '../../../data/acts/visits.ts';
import { useBook, useMenu } from '../../../data/people/book-context.tsx';
import { type TypedOrder, useTypedOrder } from '../../../ordering/use-typed-order.ts';
import { whyNotYet } from '../../../ordering/why-not-yet.ts';
import { readClock } from '../../../platform/clock.ts';
import { layAside, takeUnkept } from '../../../ui/fields/unkept.ts';
import { useIsOnPage } from '../../../ui/told/beside.ts';
import { sayOrder } from '../../../wording/people/say-order.ts';
import { say } from '../../../wording/say.ts';
import { sayVisitTime } from '../../../wording/say-day.ts';
import { useKeeping } from '../use-keeping.ts';
import {
  draftOfVisit,
  finishedVisit,
  isVisitUntouched,
  type TheirVisits,
  type VisitDraft,
} from './visit-draft.ts';

/** What is wrong, and beside which line it stands. */
interface Wrong {
  readonly field: 'when' | 'had' | 'all';
  readonly words: string;
  /** There is a visit in that minute: somebody has to say that this is another. */
  readonly asksWhether?: true;
}

/** A visit while it is put right or written down: what is typed stays until it is in the book. */
export interface VisitEditing {
  readonly draft: VisitDraft;
  readonly order: TypedOrder;
  readonly wrong: Wrong | undefined;
  readonly write: (change: Partial<VisitDraft>) => void;
  readonly keep: (more?: Partial<VisitDraft>) => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly abandon: () => void;
}

/** Puts a visit right, or writes down one that was not logged: one act, told with Undo. */
export function useVisitDraft(
  visit: Visit | undefined,
  theirs: TheirVisits,
  onDone: (keptAt?: LocalTime) => void,
): VisitEditing {
  const book = useBook();
  const menu = useMenu();
  const { tell } = useKeeping();
  // As it was when somebody began: what another window changes meanwhile is not theirs to change.
  const [found] = useState(visit);
  const [place] = useState(`visit ${theirs.regularId} ${visit?.id ?? 'new'}`);
  const [draft, setDraft] = useState(() => takeUnkept<VisitDraft>(place) ?? draftOfVisit(found));
  const [wrong, setWrong] = useState<Wrong>();
  const order = useTypedOrder(draft.typed, NO_USUAL);
  const settled = useRef(false);
  const isOnPage = useIsOnPage();
  const stop = (now: Wrong | undefined, as: VisitDraft, keptAt?: LocalTime) => {
    if (now !== undefined && !isOnPage()) layAside(place, as);
    settled.current = now === undefined;
    setWrong(now);
    if (now === undefined) onDone(keptAt);
  };
  const settle = (reason: string | undefined, as: VisitDraft, keptAt?: LocalTime) =>
    stop(reason === undefined ? undefined : { field: 'all', words: reason }, as, keptAt);
  const keep = async (more: Partial<VisitDraft> = {}) => {
    if (settled.current) return;
    const whole = { ...draft, ...more };
    setDraft(whole);
    if (isVisitUntouched(whole, found)) return stop(undefined, whole);
    const amiss = whatIsWrong(whole, order, found, theirs);
    const done = finishedVisit(whole, order, found, theirs);
    if (amiss || !done.ok) return stop(amiss, whole);
    settled.current = true;
    const { regularId, name: about } = theirs;
    const { at: wasAt, had } = done.value;
    const at = readClock();
    const result = found
      ? await changeVisit(book, {
          regularId,
          about,
          visitId: found.id,
          to: changed(found, done.value),
          at,
        })
      : await addPastVisit(book, { regularId, about, had, wasAt, at });
    const said = { when: sayVisitTime(wasAt, at), order: sayOrder(had, order.toLog?.menu ?? menu) };
    const words = say(found ? 'regular.visit-changed' : 'regular.visit-added', {
      ...said,
      what: said.order === '' ? 'nothing' : 'something',
    });
    settle(tell(result, words, 'beside the field'), whole, wasAt);
  };
  const remove = async () => {
    if (!found || settled.current) return;
    settled.current = true;
    const { regularId, name: about } = theirs;
    const at = readClock();
    const words = say('regular.visit-removed', { when: sayVisitTime(found.at, at) });
    settle(
      tell(
        await removeVisit(book, { regularId, about, visit: found, at }),
        words,
        'beside the field',
      ),
      draft,
    );
  };
  const latest = useRef(draft);
  latest.current = draft;
  useEffect(() => {
    return () => {
      const isLeft = !settled.current && !isVisitUntouched(latest.current, found);
      if (isLeft) layAside(place, latest.current);
    };
  }, [place, found]);
  const abandon = () => {
    settled.current = true;
    onDone();
  };
  const write = (change: Partial<VisitDraft>) => {
    setWrong(undefined);
    setDraft((present) => ({ ...present, ...change }));
  };
  return { draft, order, wrong, write, keep, remove, abandon };
}

const NO_USUAL: Visit['had'] = [];

function whatIsWrong(
  draft: VisitDraft,
  order: TypedOrder,
  found: Visit | undefined,
  theirs: TheirVisits,
): Wrong | undefined {
  const done = finishedVisit(draft, order, found, theirs);
  if (!done.ok && done.failure !== 'there-already') {
    return { field: 'when', words: say(`regular.visit-${done.failure}`) };
  }
  const notYet = whyNotYet(order);
  if (notYet !== undefined) return { field: 'had', words: notYet };
  if (done.ok) return undefined;
  return { field: 'when', words: say('regular.visit-there-already'), asksWhether: true };
}

/** Only what was put right: what they had may be changed in another window meanwhile. */
function changed(found: Visit, { at, had }: Pick<Visit, 'at' | 'had'>) {
  return {
    ...(at !== found.at && { at }),
    ...(orderKey(had) !== orderKey(found.had) && { had }),
  };
}
