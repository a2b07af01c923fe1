import { useRef, useState } from 'react';
import type { TieKind } from '../../../shared/domain/household.ts';
import { displayName, type Regular } from '../../../shared/domain/regular.ts';
import { addTie } from '../../data/acts/household.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { useTell } from '../../ui/told/tell.tsx';
import { sayTie } from '../../wording/people/say-household.ts';
import { say } from '../../wording/say.ts';
import { problemOf } from './tie-problem.ts';
import { type NameSearch, useNameSearch } from './use-name-search.ts';

/** What is wrong, in words, and beside which field. */
interface Wrong {
  readonly field: 'who' | 'how';
  readonly words: string;
}

/** Two people being tied: whom, how, and what stands against it. */
export function useNewTie(self: Regular, onDone: () => void) {
  const book = useBook();
  const tell = useTell();
  const search = useNameSearch(self.id);
  const [kind, setKind] = useState<TieKind>();
  const [wrong, setWrong] = useState<Wrong>();
  const settled = useRef(false);
  const name = displayName(self) || say('regulars.nameless');
  const own = { field: 'who', words: say('household.oneself', { name }) } as const;

  const keep = async () => {
    if (settled.current) return;
    if (search.typed.trim() === '' && kind === undefined) return onDone();
    const other = search.taken;
    if (other === undefined) return setWrong(whoIsMissing(search, own));
    if (kind === undefined) return setWrong({ field: 'how', words: say('household.how-unsaid') });
    settled.current = true;
    const given = { people: [self.id, other.id], kind } as const;
    const result = await addTie(book, given, name, readClock());
    const told = say('household.tied', { other: other.name, tie: sayTie(kind) });
    const words = problemOf(result, { name, other: other.name, kind }, (done) =>
      tell(done, told, 'beside the field'),
    );
    settled.current = words === undefined;
    setWrong(words === undefined ? undefined : { field: 'who', words });
    if (words === undefined) onDone();
  };
  const abandon = () => {
    settled.current = true;
    onDone();
  };
  const pick = (picked: TieKind) => {
    setKind(picked);
    setWrong(undefined);
  };
  const type = (typed: string) => {
    setWrong(undefined);
    search.type(typed);
  };
  return {
    draft: { kind },
    search: { ...search, type },
    wrong: search.isOneself ? own : (wrong ?? unknownName(search)),
    keep,
    abandon,
    pick,
  };
}

function whoIsMissing(search: NameSearch, own: Wrong): Wrong {
  if (search.isOneself) return own;
  return unknownName(search) ?? { field: 'who', words: say('household.choose') };
}

/** Said at once: nobody needs to press Enter to hear that a name is in nobody's book. */
function unknownName({ typed, taken, found, isOneself }: NameSearch): Wrong | undefined {
  const isUnknown = typed.trim() !== '' && !taken && found.length === 0 && !isOneself;
  return isUnknown ? { field: 'who', words: say('household.found-nobody') } : undefined;
}
