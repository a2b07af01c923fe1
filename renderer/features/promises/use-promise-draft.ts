import { useRef, useState } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { PromiseMade } from '../../../shared/domain/promise.ts';
import { editOf } from '../../../shared/rules/edits/row-edit.ts';
import { changePromise, makePromise, removePromise } from '../../data/acts/promises.ts';
import { readHand } from '../../data/looks/hand.ts';
import { useBook, useShop } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { layAside, takeUnkept } from '../../ui/fields/unkept.ts';
import { useIsOnPage } from '../../ui/told/beside.ts';
import { useTell } from '../../ui/told/tell.tsx';
import { say } from '../../wording/say.ts';
import { finishedPromise } from './finished-promise.ts';
import {
  draftOf,
  type EditablePromise,
  type PromiseDraft,
  type PromiseProblem,
} from './promise-draft.ts';

/** What is wrong with a draft, in words, and beside which field. */
interface Wrong {
  readonly field: PromiseProblem['field'];
  readonly words: string;
}

/** What an editor of a promise is given. */
export interface PromiseEditorProps {
  readonly made: EditablePromise;
  readonly name: string;
  readonly now: LocalTime;
  readonly onDone: () => void;
}

/** A promise while it is written: kept in the book, taken out or left as it was. */
export function usePromiseDraft({ made, name, now, onDone }: PromiseEditorProps) {
  const book = useBook();
  const tell = useTell();
  const southern = useShop()?.southern ?? false;
  // As it was when somebody began: what another window writes meanwhile is not theirs to write.
  const [found] = useState(made);
  const [first] = useState(() => draftOf(found, readHand()));
  const [place] = useState(`${made.about} ${made.regularId} ${made.id ?? 'new'}`);
  const [draft, setDraft] = useState(() => takeUnkept<PromiseDraft>(place) ?? first);
  const [wrong, setWrong] = useState<Wrong>();
  const settled = useRef(false);
  const context = { southern, now };
  const isOnPage = useIsOnPage();
  const settle = (problem: Wrong | undefined) => {
    if (problem !== undefined && !isOnPage()) layAside(place, draft);
    settled.current = problem === undefined;
    setWrong(problem);
    if (problem === undefined) onDone();
  };
  const settleWith = (words: string | undefined) =>
    settle(words === undefined ? undefined : { field: 'what', words });
  const keep = async () => {
    if (settled.current) return;
    if (JSON.stringify(draft) === JSON.stringify(first)) return settle(undefined);
    const done = finishedPromise(draft, found, context);
    if (!done.ok) return settle(inWords(done.failure, made.about));
    settled.current = true;
    const at = readClock();
    const { value } = done;
    const result =
      found.id === undefined
        ? await makePromise(book, value, name, at)
        : await changePromise(
            book,
            found.id,
            editOf<PromiseMade>(found, { ...value, id: found.id, madeAt: found.madeAt }),
            name,
            at,
          );
    settleWith(tell(result, say('promise.written', { what: value.what }), 'beside the field'));
  };
  const remove = async () => {
    if (made.id === undefined || settled.current) return;
    settled.current = true;
    const result = await removePromise(book, made.id, name, readClock());
    settleWith(tell(result, say('promise.out', { what: made.what }), 'beside the field'));
  };
  const abandon = () => {
    settled.current = true;
    onDone();
  };
  const write = (change: Partial<PromiseDraft>) => {
    setDraft((present) => ({ ...present, ...change }));
    setWrong(undefined);
  };
  return { draft, write, wrong, keep, remove, abandon, context };
}

function inWords(problem: PromiseProblem, about: 'promise' | 'put-right'): Wrong {
  if (problem.field === 'by') {
    return { field: 'by', words: say(`promise.when-${problem.because}`) };
  }
  if (problem.because === 'behind') return { field: 'what', words: say('promise.behind') };
  const words = say(about === 'put-right' ? 'promise.empty-wrong' : 'promise.empty');
  return { field: 'what', words };
}
