import { useMemo } from 'react';
import type { Fact } from '../../../../shared/domain/fact.ts';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import type { QuestionKey } from '../../../../shared/domain/question.ts';
import { displayName, type Regular } from '../../../../shared/domain/regular.ts';
import type { OrderLine, Visit } from '../../../../shared/domain/visit.ts';
import { succeed } from '../../../../shared/result.ts';
import { fold } from '../../../../shared/rules/words/fold.ts';
import { addFact, removeFact } from '../../../data/acts/facts.ts';
import {
  addRegular,
  changeRegular,
  changeUsual,
  changeWithNote,
} from '../../../data/acts/regulars.ts';
import { addToVisit, logVisit } from '../../../data/acts/visits.ts';
import { useBook, useMenu } from '../../../data/people/book-context.tsx';
import { type OrderToLog, putNewOnMenu } from '../../../ordering/new-on-menu.ts';
import { readClock } from '../../../platform/clock.ts';
import { useNotice } from '../../../ui/told/notice.tsx';
import { useTell } from '../../../ui/told/tell.tsx';
import { sayOrder } from '../../../wording/people/say-order.ts';
import { say } from '../../../wording/say.ts';
import { putDraft, putDrafts } from './drafts.ts';
import { type CardsHere, toSomebodyNew } from './somebody-new.ts';

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
    order: OrderToLog,
    prompted: readonly QuestionKey[],
  ) => Promise<boolean>;
  /** Adds to the order of the visit they are here on. */
  readonly oneMore: (who: Named, visit: Visit, order: OrderToLog) => Promise<boolean>;
  readonly addFact: (who: Named, fact: NewFact) => Promise<boolean>;
  /** Changes what they have from now on, and keeps that they said so. */
  readonly changeUsual: (
    who: Named,
    lines: readonly OrderLine[],
    fact: NewFact & { readonly asked: string },
  ) => Promise<boolean>;
  /** Takes a fact away that is not so, or not so any more. */
  readonly takeAway: (who: Named, fact: Pick<Fact, 'id' | 'text'>) => Promise<boolean>;
  /** Keeps what they are called, how they can be reached or that they moved; with what more was said. */
  readonly changeParticular: (
    who: Named,
    change: Pick<Partial<Regular>, 'calledBy' | 'email' | 'phones' | 'standing'>,
    more?: NewFact,
  ) => Promise<boolean>;
  readonly changeSpot: (who: Named, spot: string) => Promise<boolean>;
  /** Makes a new regular of what was typed: "blue jacket, flat white". */
  readonly addRegular: (words: string, cards: CardsHere) => Promise<Regular | undefined>;
}

/** A fact on its way into the book. */
export type NewFact = Omit<Fact, 'id' | 'at' | 'regularId'>;

/** The counter's ways of writing into the book. */
export function useWriting(): Writing {
  const book = useBook();
  const menu = useMenu();
  const tell = useTell();
  const notice = useNotice();
  return useMemo(() => {
    const wrote = (...told: Parameters<typeof tell>) => tell(...told) === undefined;
    return {
      here: async ({ id, name }, order, prompted) => {
        const had = order.lines;
        const said = sayOrder(had, order.menu);
        const words = said === '' ? say('counter.logged', { name }) : `${name}: ${said}`;
        const visit = { regularId: id, about: name, had, at: readClock(), prompted };
        return wrote(await logVisit(book, visit), words);
      },
      oneMore: async ({ id, name }, visit, { lines, menu: wider }) => {
        const more = { regularId: id, visitId: visit.id, about: name, had: lines };
        const result = await addToVisit(book, { ...more, at: readClock() });
        return wrote(result, say('counter.one-more', { name, order: sayOrder(lines, wider) }));
      },
      addFact: async ({ id, name }, fact) => {
        const result = await addFact(book, { ...fact, regularId: id }, name, readClock());
        // What is behind is not said aloud on a screen that stands on the counter.
        const isBehind = fact.layer === 'behind';
        const words = isBehind
          ? say('counter.noted-behind', { name })
          : say('counter.noted', { name, text: fact.text });
        return wrote(result, words);
      },
      changeUsual: async ({ id, name }, lines, { asked, ...fact }) => {
        const given = { ...fact, regularId: id };
        // What is behind, or about their health, is no reason to read out beside the usual.
        const isToRead = fact.layer === 'face-up' && fact.health === undefined;
        const order = sayOrder(lines, menu);
        // Whoever asked for just what stands there is not quoted once more.
        const words = isToRead && fold(asked) !== fold(order) ? asked : '';
        const result = await changeUsual(book, { id, lines, words, fact: given }, readClock());
        return wrote(result, say('counter.usual-changed', { name, order }));
      },
      takeAway: async ({ name }, { id, text }) => {
        const result = await removeFact(book, id, name, readClock());
        return wrote(result, say('counter.taken-away', { name, text }));
      },
      changeParticular: async ({ id, name }, change, more) => {
        const result = more
          ? await changeWithNote(book, id, change, more, readClock())
          : await changeRegular(book, id, change, readClock());
        const hasMoved = change.standing === 'moved-away';
        return wrote(
          result,
          say(hasMoved ? 'counter.moved-away-noted' : 'counter.particular-noted', { name }),
        );
      },
      changeSpot: async ({ id, name }, spot) => {
        const result = await changeRegular(book, id, { spot }, readClock());
        return wrote(result, say('counter.spot-noted', { name, spot }));
      },
      addRegular: async (words, cards) => {
        const read = toSomebodyNew(words, menu, cards);
        if (read.isNobody) {
          notice({ words: say('counter.number-is-nobody', { number: words.trim() }) });
          return undefined;
        }
        const { name: fullName, calledBy, cardNumber, phone, toGoOn, notes } = read;
        const made = toGoOn === '' ? await putNewOnMenu(book, read) : succeed(read);
        if (!made.ok) {
          tell(made, '');
          return undefined;
        }
        const { lines } = made.value;
        const pinned = lines.length > 0 && toGoOn === '' ? { pinnedUsual: lines } : {};
        const phones = phone === '' ? [] : [phone];
        const given = { name: fullName, calledBy, cardNumber, phones, ...pinned };
        const result = await addRegular(book, given, readClock());
        const name = displayName(given);
        tell(result, say('counter.added', { name }));
        if (result.ok && toGoOn !== '') putDraft('order', result.value.id, toGoOn);
        if (result.ok) putDrafts('note', result.value.id, notes);
        return result.ok ? result.value : undefined;
      },
    };
  }, [book, menu, tell, notice]);
}
