import { useRef, useState } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { LifeEvent } from '../../../shared/domain/life-event.ts';
import { withListEdit } from '../../../shared/rules/edits/list-edit.ts';
import { editOf } from '../../../shared/rules/edits/row-edit.ts';
import { addLifeEvent, changeLifeEvent, removeLifeEvent } from '../../data/acts/life-events.ts';
import { readHand } from '../../data/looks/hand.ts';
import { useBook, useShop } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { layAside, takeUnkept } from '../../ui/fields/unkept.ts';
import { useIsOnPage } from '../../ui/told/beside.ts';
import { useTell } from '../../ui/told/tell.tsx';
import { sayEventName } from '../../wording/people/say-event.ts';
import { say } from '../../wording/say.ts';
import { draftOf, type EditableEvent, type EventDraft } from './event-draft.ts';
import { type EventProblem, finishedEvent } from './finished-event.ts';

/** What is wrong with a draft, in words, and beside which field. */
export interface Wrong {
  readonly field: EventProblem['field'];
  readonly words: string;
}

/** What an editor of a life event is given. */
export interface EventEditorProps {
  readonly event: EditableEvent;
  readonly name: string;
  readonly now: LocalTime;
  readonly onDone: () => void;
}

/** A life event while it is written: kept, called off, taken out or left as it was. */
export function useEventDraft({ event, name, now, onDone }: EventEditorProps) {
  const book = useBook();
  const tell = useTell();
  const southern = useShop()?.southern ?? false;
  // As it was when somebody began: what another window writes meanwhile is not theirs to write.
  const [found] = useState(event);
  const [first] = useState(() => draftOf(found, { name, hand: readHand(), now }));
  const [place] = useState(`event ${event.regularId} ${event.id ?? 'new'}`);
  const [draft, setDraft] = useState(() => takeUnkept<EventDraft>(place) ?? first);
  const [wrong, setWrong] = useState<Wrong>();
  const settled = useRef(false);
  const context = { name, southern, now };
  const isOnPage = useIsOnPage();
  const settle = (problem: Wrong | undefined) => {
    if (problem !== undefined && !isOnPage()) layAside(place, draft);
    settled.current = problem === undefined;
    setWrong(problem);
    if (problem === undefined) onDone();
  };
  const settleWith = (words: string | undefined) =>
    settle(words === undefined ? undefined : { field: 'text', words });
  const keep = async () => {
    if (settled.current) return;
    if (JSON.stringify(draft) === JSON.stringify(first)) return settle(undefined);
    const done = finishedEvent(draft, found, context);
    if (!done.ok) return settle(inWords(done.failure));
    settled.current = true;
    const at = readClock();
    const result =
      found.id === undefined
        ? await addLifeEvent(book, done.value, name, at)
        : await changeLifeEvent(book, found.id, changeOf(found, done.value), name, at);
    settleWith(tell(result, about('kept', done.value), 'beside the field'));
  };
  const act = async (work: (present: LifeEvent) => Promise<string | undefined>) => {
    if (event.id === undefined || settled.current) return;
    settled.current = true;
    settleWith(await work(event));
  };
  const callOff = () =>
    act(async (present) => {
      const { calledOff, id } = present;
      const changed = { calledOff: calledOff ? undefined : true };
      const result = await changeLifeEvent(book, id, changed, name, readClock());
      return tell(result, about(calledOff ? 'on' : 'off', present), 'beside the field');
    });
  const remove = () =>
    act(async (present) => {
      const result = await removeLifeEvent(book, present, name, readClock());
      return tell(result, about('out', present), 'beside the field');
    });
  const abandon = () => {
    settled.current = true;
    onDone();
  };
  const write = (change: Partial<EventDraft>) => {
    setDraft((present) => ({ ...present, ...change }));
    setWrong(undefined);
  };
  return { draft, write, wrong, keep, callOff, remove, abandon, context };
}

/** What was changed of it; a year that another window moved stays moved. */
function changeOf(found: LifeEvent, said: Omit<LifeEvent, 'id' | 'at'>) {
  const edit = editOf<LifeEvent>(found, { ...said, id: found.id, at: found.at });
  if (edit.moved === undefined || found.yearly === undefined) return edit;
  const moves = { found: found.moved ?? [], left: edit.moved };
  return ({ moved = [] }: Pick<LifeEvent, 'moved'>) => ({
    ...edit,
    moved: withListEdit(moved, moves),
  });
}

const ABOUT = {
  kept: { plain: 'event.kept', tender: 'event.kept-behind' },
  off: { plain: 'event.now-off', tender: 'event.off-behind' },
  on: { plain: 'event.now-on', tender: 'event.on-behind' },
  out: { plain: 'event.out', tender: 'event.out-behind' },
} as const;

/** What was done, without a word of what is kept behind. */
function about(done: keyof typeof ABOUT, event: Pick<LifeEvent, 'kind' | 'text' | 'mood'>): string {
  return event.mood === 'tender'
    ? say(ABOUT[done].tender)
    : say(ABOUT[done].plain, { event: sayEventName(event) });
}

function inWords(problem: EventProblem): Wrong {
  switch (problem.field) {
    case 'when':
      return { field: 'when', words: say(`event.when-${problem.because}`) };
    case 'moved':
      return { field: 'moved', words: say('event.moved-not-one') };
    case 'text':
      return { field: 'text', words: say(`event.${problem.because}`) };
  }
}
