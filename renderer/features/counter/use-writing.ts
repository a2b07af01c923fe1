import { useMemo } from 'react';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { QuestionKey } from '../../../shared/domain/question.ts';
import { displayName, type Regular, type RegularId } from '../../../shared/domain/regular.ts';
import type { OrderLine } from '../../../shared/domain/visit.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import { readMenu, useBook, useMenu } from '../../data/book-context.tsx';
import { addFact } from '../../data/facts.ts';
import { addRegular, changeRegular } from '../../data/regulars.ts';
import { logVisit } from '../../data/visits.ts';
import { readClock } from '../../platform/clock.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { say } from '../../wording/say.ts';
import { sayFailure } from '../../wording/say-failure.ts';
import { keyOfUndo } from '../../wording/say-key.ts';
import { sayOrder } from '../../wording/say-order.ts';
import { putNewOnMenu } from './new-on-menu.ts';
import { readSomebodyNew } from './somebody-new.ts';

/** Somebody as the counter speaks of them. */
interface Named {
  readonly id: RegularId;
  readonly name: string;
}

/** What the counter writes into the book; each says so in a notice, with Undo. */
export interface Writing {
  /** Logs that they are here, what they have and what stood there to ask; false when it was not written. */
  readonly here: (
    who: Named,
    had: readonly OrderLine[],
    prompted: readonly QuestionKey[],
  ) => Promise<boolean>;
  readonly addFact: (who: Named, fact: NewFact) => Promise<boolean>;
  readonly changeSpot: (who: Named, spot: string) => Promise<boolean>;
  /** Makes a new regular of what was typed: "blue jacket, flat white". */
  readonly addRegular: (words: string) => Promise<Regular | undefined>;
}

/** A fact on its way into the book. */
export type NewFact = Omit<Fact, 'id' | 'at' | 'regularId'>;

/** The counter's ways of writing into the book. */
export function useWriting(onUndo: () => void): Writing {
  const book = useBook();
  const menu = useMenu();
  const notice = useNotice();
  const { keyboard } = usePlatform();
  return useMemo(() => {
    const tell = <Value>(
      result: Result<Value, BookFailure>,
      words: string,
    ): result is Extract<typeof result, { readonly ok: true }> => {
      const action = { words: say('app.undo'), keyName: keyOfUndo(keyboard), run: onUndo };
      notice(result.ok ? { words, action } : { words: sayFailure(result.failure), wrong: true });
      return result.ok;
    };
    return {
      here: async ({ id, name }, had, prompted) => {
        const visit = { regularId: id, about: name, had, at: readClock(), prompted };
        const result = await logVisit(book, visit);
        // What was only just put on the menu is not in this screen's menu yet.
        const order = sayOrder(had, await readMenu(book));
        const words = order === '' ? say('counter.logged', { name }) : `${name}: ${order}`;
        return tell(result, words);
      },
      addFact: async ({ id, name }, fact) => {
        const result = await addFact(book, { ...fact, regularId: id }, name, readClock());
        // What is behind is not said aloud on a screen that stands on the counter.
        const isBehind = fact.layer === 'behind';
        const words = isBehind
          ? say('counter.noted-behind', { name })
          : say('counter.noted', { name, text: fact.text });
        return tell(result, words);
      },
      changeSpot: async ({ id, name }, spot) => {
        const result = await changeRegular(book, id, { spot }, readClock());
        return tell(result, say('counter.spot-noted', { name, spot }));
      },
      addRegular: async (words) => {
        const read = readSomebodyNew(words, menu);
        const made = await putNewOnMenu(book, read);
        if (!made.ok) {
          notice({ words: sayFailure(made.failure), wrong: true });
          return undefined;
        }
        const pinned = made.value.length > 0 ? { pinnedUsual: made.value } : {};
        const { name: fullName, calledBy, cardNumber } = read;
        const given = { name: fullName, calledBy, cardNumber, ...pinned };
        const result = await addRegular(book, given, readClock());
        const name = displayName(given);
        return tell(result, say('counter.added', { name })) ? result.value : undefined;
      },
    };
  }, [book, menu, notice, keyboard, onUndo]);
}
