import { useRef } from 'react';
import { breakPromise, checkPromise, keepPromise } from '../../data/acts/promises.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { useTell } from '../../ui/told/tell.tsx';
import { sayTask } from '../../wording/book/say-opening.ts';
import { say } from '../../wording/say.ts';
import type { PromiseTo } from './use-today.ts';

/** What became of a promise. */
export type Closing = 'kept' | 'not-kept';

/** Closes a promise with a line; answers with what went wrong. */
export type Close = (closing: Closing, line: string) => Promise<string | undefined>;

/** Closes one promise: kept, checked on, or given up. A second press while it is written does nothing. */
export function useClosing(made: PromiseTo): Close {
  const book = useBook();
  const tell = useTell();
  const isUnderWay = useRef(false);
  return async (closing, line) => {
    if (isUnderWay.current) return undefined;
    isUnderWay.current = true;
    const { act, told } = actOn(made, closing);
    const result = await act(book, { id: made.id, line }, made.name, readClock());
    isUnderWay.current = false;
    const words = say(told, { name: made.name, what: sayTask(made) });
    return line === '' ? tell(result, words) : tell(result, words, 'beside the field');
  };
}

function actOn({ state }: PromiseTo, closing: Closing) {
  if (closing === 'not-kept') return { act: breakPromise, told: 'opening.was-not-kept' } as const;
  if (state === 'to-check') return { act: checkPromise, told: 'opening.was-checked' } as const;
  return { act: keepPromise, told: 'opening.was-kept' } as const;
}
