import { useMemo } from 'react';
import type { Pet } from '../../../../shared/domain/household.ts';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import type { LifeEvent } from '../../../../shared/domain/life-event.ts';
import type { PromiseMade } from '../../../../shared/domain/promise.ts';
import type { Asking, Question } from '../../../../shared/domain/question.ts';
import type { Regular } from '../../../../shared/domain/regular.ts';
import type { PetReading } from '../../../../shared/rules/notes/note-reading.ts';
import { changeAnswer, noteAsking } from '../../../data/acts/askings.ts';
import { addPet, changePet } from '../../../data/acts/household.ts';
import { addLifeEvent, changeLifeEvent } from '../../../data/acts/life-events.ts';
import { keepPromise, makePromise } from '../../../data/acts/promises.ts';
import { changeRegular } from '../../../data/acts/regulars.ts';
import { readHand } from '../../../data/looks/hand.ts';
import { useBook } from '../../../data/people/book-context.tsx';
import { readClock } from '../../../platform/clock.ts';
import { useTell } from '../../../ui/told/tell.tsx';
import { sayEventName } from '../../../wording/people/say-event.ts';
import { say } from '../../../wording/say.ts';

/** Somebody as the counter speaks of them. */
interface Named {
  readonly id: RegularId;
  readonly name: string;
}

/** What the counter writes into the book about somebody's life; each answers whether it was written. */
export interface LifeWriting {
  readonly addEvent: (
    who: Named,
    event: Omit<LifeEvent, 'id' | 'at' | 'regularId' | 'toldTo'>,
  ) => Promise<boolean>;
  /** Notes that something planned will not happen: nobody asks, nobody wishes. */
  readonly callOff: (who: Named, event: LifeEvent) => Promise<boolean>;
  readonly changeBirthday: (
    who: Named,
    change: Pick<Partial<Regular>, 'birthday' | 'nameDay' | 'ageTold'>,
  ) => Promise<boolean>;
  readonly promise: (
    who: Named,
    made: Pick<PromiseMade, 'what' | 'by' | 'about' | 'check' | 'checkBy'>,
  ) => Promise<boolean>;
  readonly addPet: (who: Named, pet: PetReading) => Promise<boolean>;
  /** Notes what an animal must not have. */
  readonly petNever: (who: Named, pet: Pet, never: string) => Promise<boolean>;
  readonly note: (who: Named, question: Question, outcome: Asking['outcome']) => Promise<boolean>;
  /** Adds what they said to a question that was asked just now. */
  readonly answer: (
    who: Named,
    asking: Asking,
    answer: string,
    learned: Parameters<typeof changeAnswer>[2],
  ) => Promise<boolean>;
  readonly keepPromise: (who: Named, made: PromiseMade) => Promise<boolean>;
}

/** The counter's ways of writing about people's lives. */
export function useLifeWriting(): LifeWriting {
  const book = useBook();
  const tell = useTell();
  return useMemo(() => {
    const now = readClock;
    const wrote = (...told: Parameters<typeof tell>) => tell(...told) === undefined;
    return {
      addEvent: async ({ id, name }, event) => {
        const given = { ...event, regularId: id, toldTo: readHand() };
        const result = await addLifeEvent(book, given, name, now());
        // What is tender is not said aloud on a screen that stands on the counter.
        const words =
          event.mood === 'tender'
            ? say('counter.noted-behind', { name })
            : say('counter.noted', { name, text: sayEventName(event) });
        return wrote(result, words);
      },
      callOff: async ({ name }, event) => {
        const result = await changeLifeEvent(book, event.id, { calledOff: true }, name, now());
        return wrote(result, say('counter.called-off', { name, text: sayEventName(event) }));
      },
      changeBirthday: async ({ id, name }, change) => {
        const result = await changeRegular(book, id, change, now());
        return wrote(result, say('counter.birthday-noted', { name }));
      },
      promise: async ({ id, name }, made) => {
        const isDone = made.about === 'put-right';
        const at = now();
        const given = {
          ...made,
          regularId: id,
          keeper: readHand(),
          ...(isDone && {
            state: made.check === '' ? ('kept' as const) : ('to-check' as const),
            closed: { at, line: '' },
          }),
        };
        const result = await makePromise(book, given, name, at);
        return wrote(result, say('counter.promised', { name, what: made.what }));
      },
      addPet: async ({ id, name }, pet) => {
        const result = await addPet(book, { ...pet, regularId: id }, name, now());
        const text = `${pet.kind} ${pet.name}`.trim();
        return wrote(result, say('counter.noted', { name, text }));
      },
      petNever: async ({ name }, pet, never) => {
        const result = await changePet(book, pet.id, { never }, name, now());
        const text = say('counter.pet-never', { pet: pet.name || pet.kind, never });
        return wrote(result, say('counter.noted', { name, text }));
      },
      note: async ({ id, name }, { key }, outcome) => {
        const given = { regularId: id, key, outcome, answer: '', who: readHand() };
        const result = await noteAsking(book, given, name, now());
        return wrote(result, say(`counter.question-${outcome}`, { name }));
      },
      answer: async ({ name }, asking, answer, learned) => {
        const result = await changeAnswer(book, { ...asking, answer }, learned, name, now());
        // What they said may be nothing for the next in the queue.
        return wrote(result, say('counter.answer-kept', { name }));
      },
      keepPromise: async ({ name }, { id, what }) => {
        const result = await keepPromise(book, { id, line: '' }, name, now());
        return wrote(result, say('counter.promise-kept', { name, what }));
      },
    };
  }, [book, tell]);
}
