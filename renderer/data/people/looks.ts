import { liveQuery, type Subscription } from 'dexie';
import type { Book } from '../store/database.ts';

/** A look goes on for so long after the last who asked is gone: they often come back. */
const LINGER_MS = 5_000;

/** What one question to the book answers now. */
export interface Look<Value> {
  /** Undefined until it is read; throws what kept it from being read. */
  readonly now: () => Value | undefined;
  /** Follows it from now on; returns how to stop. */
  readonly follow: (listener: () => void) => () => void;
}

/**
 * Looks into the book that are shared by everybody who asks the same: whoever asks second has the
 * answer at once, and a page is drawn with it from the beginning.
 */
export class Looks {
  readonly #book: Book;
  readonly #looks = new Map<string, Look<unknown>>();

  constructor(book: Book) {
    this.#book = book;
  }

  /** The look of this name; a name always stands for the same question. */
  of<Value>(name: string, read: (book: Book) => Promise<Value>): Look<Value> {
    const known = this.#looks.get(name) as Look<Value> | undefined;
    if (known) return known;
    const look = begin(
      () => read(this.#book),
      () => {
        // Another may have come in its place.
        if (this.#looks.get(name) === look) this.#looks.delete(name);
      },
    );
    this.#looks.set(name, look);
    return look;
  }
}

type Answer<Value> = { readonly value: Value | undefined } | { readonly error: unknown };

function begin<Value>(read: () => Promise<Value>, onEnd: () => void): Look<Value> {
  let answer: Answer<Value> = { value: undefined };
  let subscription: Subscription | undefined;
  let lingering = 0;
  const listeners = new Set<() => void>();
  const hear = (news: Answer<Value>) => {
    answer = news;
    for (const listener of listeners) listener();
  };
  const end = () => {
    subscription?.unsubscribe();
    subscription = undefined;
    // What is not followed any more is not known any more.
    answer = { value: undefined };
    onEnd();
  };
  return {
    now: () => {
      if ('error' in answer) throw answer.error;
      return answer.value;
    },
    follow: (listener) => {
      clearTimeout(lingering);
      listeners.add(listener);
      subscription ??= liveQuery(read).subscribe(
        (value) => hear({ value }),
        (error) => hear({ error }),
      );
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) lingering = window.setTimeout(end, LINGER_MS);
      };
    },
  };
}
