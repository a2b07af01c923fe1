import { useRef } from 'react';
import { changeSurprise } from '../../data/acts/surprises.ts';
import { readHand } from '../../data/looks/hand.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { useTell } from '../../ui/told/tell.tsx';
import { say } from '../../wording/say.ts';

/** Ticks a step of a plan off; answers with what went wrong. A second press while it is written does nothing. */
export function useTick(id: string, stepId: string): () => Promise<string | undefined> {
  const book = useBook();
  const tell = useTell();
  const isUnderWay = useRef(false);
  return async () => {
    if (isUnderWay.current) return undefined;
    isUnderWay.current = true;
    const done = { at: readClock(), who: readHand() };
    const result = await changeSurprise(
      book,
      id,
      (present) => ({
        ...present,
        // Whoever ticked it at another till meanwhile was first.
        steps: present.steps.map((step) =>
          step.id === stepId && !step.done ? { ...step, done } : step,
        ),
      }),
      done.at,
    );
    isUnderWay.current = false;
    return tell(result, say('opening.surprise-ticked'));
  };
}
