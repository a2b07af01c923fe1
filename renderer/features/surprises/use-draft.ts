import { useState } from 'react';
import { keepDraft, readDraft } from './drafts.ts';

/** Something being written that waits when the page is left. */
export interface Writing<Field extends string> {
  readonly draft: Readonly<Record<Field, string>>;
  /** Something was written, or the place to write was opened. */
  readonly isBegun: boolean;
  readonly write: (change: Partial<Readonly<Record<Field, string>>>) => void;
  /** It was given up, or is in the book: then with what was kept, so that what was typed meanwhile stays. */
  readonly end: (kept?: Readonly<Record<Field, string>>) => void;
}

/** Keeps what is being written under a name until it is ended. */
export function useDraft<Field extends string>(
  key: string,
  first: Readonly<Record<Field, string>>,
): Writing<Field> {
  const [draft, setDraft] = useState<Readonly<Record<Field, string>> | undefined>(() => {
    const kept = readDraft(key);
    return kept && { ...first, ...kept };
  });
  return {
    draft: draft ?? first,
    isBegun: draft !== undefined,
    write: (change) =>
      setDraft((present) => {
        const next = { ...first, ...present, ...change };
        keepDraft(key, next);
        return next;
      }),
    end: (kept) =>
      setDraft((present) => {
        if (kept && present && !isSameDraft(kept, present)) return present;
        keepDraft(key, undefined);
        return undefined;
      }),
  };
}

function isSameDraft(one: Readonly<Record<string, string>>, other: typeof one): boolean {
  return Object.entries(one).every(([field, words]) => other[field] === words);
}
