import { useRef, useState } from 'react';
import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { Pet } from '../../../shared/domain/household.ts';
import { displayName, type Regular } from '../../../shared/domain/regular.ts';
import { editOf } from '../../../shared/rules/edits/row-edit.ts';
import { addPet, changePet, removePet } from '../../data/acts/household.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { layAside, takeUnkept } from '../../ui/fields/unkept.ts';
import { useIsOnPage } from '../../ui/told/beside.ts';
import { useTell } from '../../ui/told/tell.tsx';
import { sayPet } from '../../wording/people/say-household.ts';
import { say } from '../../wording/say.ts';
import {
  draftOf,
  type EditablePet,
  finished,
  type PetDraft,
  type PetProblem,
} from './pet-draft.ts';

/** What an editor of an animal is given. */
export interface PetEditorProps {
  readonly pet: EditablePet;
  /** Whose page it stands on. */
  readonly self: Regular;
  readonly today: CalendarDay;
  readonly onDone: () => void;
}

/** What is wrong, in words, and beside which field. */
interface Wrong {
  readonly field: 'kind' | 'birthday';
  readonly words: string;
}

/** An animal while it is written: kept, taken out, remembered, or left as it was. */
export function usePetDraft({ pet, self, today, onDone }: PetEditorProps) {
  const book = useBook();
  const tell = useTell();
  // As it was when somebody began: what another window writes meanwhile is not theirs to write.
  const [found] = useState(pet);
  const [first] = useState(() => draftOf(found));
  const [place] = useState(`pet ${pet.regularId} ${pet.id ?? 'new'}`);
  const [draft, setDraft] = useState(() => takeUnkept<PetDraft>(place) ?? first);
  const [wrong, setWrong] = useState<Wrong>();
  const settled = useRef(false);
  const about = displayName(self);
  const isOnPage = useIsOnPage();
  const settle = (problem: Wrong | undefined) => {
    if (problem !== undefined && !isOnPage()) layAside(place, draft);
    settled.current = problem === undefined;
    setWrong(problem);
    if (problem === undefined) onDone();
  };
  const settleWith = (words: string | undefined) =>
    settle(words === undefined ? undefined : { field: 'kind', words });
  const keep = async () => {
    if (settled.current) return;
    if (JSON.stringify(draft) === JSON.stringify(first)) return settle(undefined);
    const done = finished(draft, found, today);
    if (!done.ok) return settle(inWords(done.failure));
    settled.current = true;
    const at = readClock();
    const result =
      found.id === undefined
        ? await addPet(book, done.value, about, at)
        : await changePet(
            book,
            found.id,
            editOf<Pet>(found, { ...rest(found), ...done.value }),
            about,
            at,
          );
    const told = say('household.pet-kept', { pet: sayPet(done.value) });
    settleWith(tell(result, told, 'beside the field'));
  };
  const act = async (work: (present: Pet) => Promise<string | undefined>) => {
    if (pet.id === undefined || settled.current) return;
    settled.current = true;
    settleWith(await work(pet));
  };
  const stand = (standing: Pet['standing']) =>
    act(async (present) => {
      const result = await changePet(book, present.id, { standing }, about, readClock());
      const told = standing === 'here' ? 'household.pet-back' : 'household.pet-remembered';
      return tell(result, say(told, { pet: sayPet(present) }), 'beside the field');
    });
  const remove = () =>
    act(async (present) => {
      const result = await removePet(book, present.id, about, readClock());
      return tell(result, say('household.pet-out', { pet: sayPet(present) }), 'beside the field');
    });
  const abandon = () => {
    settled.current = true;
    onDone();
  };
  const write = (change: Partial<PetDraft>) => {
    setDraft((present) => ({ ...present, ...change }));
    setWrong(undefined);
  };
  return { draft, write, wrong, keep, stand, remove, abandon };
}

/** What nobody types: a birthday that was rubbed out must not stay. */
function rest({ birthday: _, ...pet }: Pet): Pet {
  return pet;
}

function inWords(problem: PetProblem): Wrong {
  return problem === 'empty'
    ? { field: 'kind', words: say('household.pet-empty') }
    : { field: 'birthday', words: say(`household.birthday-${problem}`) };
}
