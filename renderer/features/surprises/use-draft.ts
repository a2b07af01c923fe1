import { useState } from 'react';
import { keepDraft, readDraft } from './drafts.ts';

/** Something being written that waits when the page is left. */
export interface Writing<Field extends string> {
  readonly draft: Readonly<Record<Field, string>>;
  /** Something was written, or the place to write was opened. */
  readonly isBegun: boolean;
  readonly write: (change: Partial<Readonly<Record<Field, string>>>) => void;
  /** It is in the book, or was given up. */
  readonly end: () => void;
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
    end: () => {
      keepDraft(key, undefined);
      setDraft(undefined);
    },
  };
}
