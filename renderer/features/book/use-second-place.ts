import { useCallback, useEffect, useState } from 'react';
import type { CopyShelf, SecondPlace } from '../../../shared/daybook.ts';
import { say } from '../../wording/say.ts';
import { useCopyState } from './use-copy-keeper.ts';

/** The second place for copies, and how to choose another; looked at again after each copy. */
export function useSecondPlace(copies: CopyShelf) {
  const { kept } = useCopyState();
  const [place, setPlace] = useState<SecondPlace>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let left = false;
    // Named, so that each copy that is kept is looked at.
    void kept;
    const look = copies.secondPlace().catch(() => undefined);
    void look.then((found) => {
      if (!left) setPlace(found);
    });
    return () => {
      left = true;
    };
  }, [copies, kept]);
  /** Undefined asks where the host can ask; an empty text takes the place away. */
  const choose = useCallback(
    async (typed: string | undefined) => {
      const chosen = await copies.chooseSecondPlace(typed);
      setProblem(undefined);
      if (chosen.ok) setPlace(chosen.value);
      else if (chosen.failure.kind === 'disk-full') setProblem(say('copies.second-full'));
      else if (chosen.failure.kind !== 'cancelled') setProblem(say('copies.second-not-taken'));
      return chosen.ok;
    },
    [copies],
  );
  return { place, problem, choose } as const;
}
