import { changeAnswer, noteAsking } from '../../../renderer/data/acts/askings.ts';
import {
  addLifeEvent,
  changeLifeEvent,
  removeLifeEvent,
} from '../../../renderer/data/acts/life-events.ts';
import { agreeToReach, noteMessage, withdrawReach } from '../../../renderer/data/acts/messages.ts';
import {
  breakPromise,
  changePromise,
  checkPromise,
  keepPromise,
  makePromise,
  removePromise,
} from '../../../renderer/data/acts/promises.ts';
import { addDays, dayOf } from '../../../shared/calendar-day.ts';
import type { LifeEvent } from '../../../shared/domain/life-event.ts';
import type { PromiseMade, PromiseState } from '../../../shared/domain/promise.ts';
import type { Asking } from '../../../shared/domain/question.ts';
import { somebody } from './people-writes.ts';
import { type Given, oneOf, type Write, wholeWord } from './write.ts';

async function promiseIn(given: Given, state: PromiseState): Promise<PromiseMade | undefined> {
  const found = await given.book.promises.where('state').equals(state).toArray();
  return found[Math.floor(given.chance.next() * found.length)];
}

function asked(outcome: Asking['outcome']): Write {
  return async (given) => {
    const { id: regularId } = await somebody(given);
    const key = `gap ${given.at}`;
    const asking = { regularId, key, outcome, answer: wholeWord(given), who: 'Jo' };
    return noteAsking(given.book, asking, 'somebody', given.at);
  };
}

/** What happens in people's lives, what was asked, promised and sent. */
export const LIVES_WRITES: Readonly<Record<string, Write>> = {
  'a life event': async (given) => {
    const { id: regularId } = await somebody(given);
    const when = { kind: 'day', day: addDays(dayOf(given.at), 30) } as const;
    const words = { text: wholeWord(given), toldBy: '', toldTo: 'Jo' };
    const event = { regularId, kind: 'wedding', when, mood: 'joyful', ...words } as const;
    return addLifeEvent(given.book, event, 'somebody', given.at);
  },
  'a life event changed': async (given) => {
    const event = await oneOf<LifeEvent>(given, given.book.lifeEvents);
    if (!event) return undefined;
    return changeLifeEvent(given.book, event.id, { text: wholeWord(given) }, 'it', given.at);
  },
  'a life event taken out': async (given) => {
    const event = await oneOf<LifeEvent>(given, given.book.lifeEvents);
    return event && removeLifeEvent(given.book, event, 'it', given.at);
  },
  'a promise': async (given) => {
    const { id: regularId } = await somebody(given);
    const words = { what: wholeWord(given), keeper: 'Jo', check: 'did it work' };
    const promise = { regularId, about: 'promise', checkBy: 'doing', ...words } as const;
    return makePromise(given.book, promise, 'somebody', given.at);
  },
  'a promise changed': async (given) => {
    const promise = await promiseIn(given, 'open');
    if (!promise) return undefined;
    return changePromise(given.book, promise.id, { what: wholeWord(given) }, 'it', given.at);
  },
  'a promise kept': async (given) => {
    const promise = await promiseIn(given, 'open');
    return promise && keepPromise(given.book, { id: promise.id, line: given.at }, 'it', given.at);
  },
  'a promise not kept': async (given) => {
    const promise = await promiseIn(given, 'open');
    return promise && breakPromise(given.book, { id: promise.id, line: given.at }, 'it', given.at);
  },
  'a promise looked after': async (given) => {
    const promise = await promiseIn(given, 'to-check');
    return promise && checkPromise(given.book, { id: promise.id, line: given.at }, 'it', given.at);
  },
  'a promise taken out': async (given) => {
    const promise = await oneOf<PromiseMade>(given, given.book.promises);
    return promise && removePromise(given.book, promise.id, 'it', given.at);
  },
  'a question asked': asked('asked'),
  'a question put off': asked('later'),
  'a question not to ask': asked('not-suitable'),
  'an answer written later': async (given) => {
    const asking = await oneOf<Asking>(given, given.book.askings);
    if (!asking) return undefined;
    const answered = { ...asking, answer: wholeWord(given) };
    return changeAnswer(given.book, answered, {}, 'somebody', given.at);
  },
  'a message sent': async (given) => {
    const { id: regularId } = await somebody(given);
    const message = { regularId, text: wholeWord(given), way: 'card', who: 'Jo' } as const;
    return noteMessage(given.book, message, 'somebody', given.at);
  },
  'a way to be reached': async (given) => {
    const { id } = await somebody(given);
    const consent = { way: 'email', givenAt: given.at, wordingVersion: 1 } as const;
    return agreeToReach(given.book, id, { ...consent, how: 'said at the counter' });
  },
  'a way taken back': async (given) => {
    const { id } = await somebody(given);
    return withdrawReach(given.book, id, 'email', given.at);
  },
};
