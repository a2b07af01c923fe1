import { useState } from 'react';

/** What can be begun about somebody and left for a moment. */
export type DraftKind = 'note' | 'order' | 'answer' | 'signer' | 'wish';

const drafts = new Map<string, string>();

/** Whether something was begun about somebody and is still waiting. */
export function hasDraft(kind: DraftKind, id: string): boolean {
  return drafts.has(`${kind} ${id}`);
}

/** Leaves a line to go on with about somebody; one that was begun already stays before it. */
export function putDraft(kind: DraftKind, id: string, line: string): void {
  const begun = drafts.get(`${kind} ${id}`);
  drafts.set(`${kind} ${id}`, begun === undefined ? line : `${begun} ${line}`);
}

/**
 * A line being typed about somebody. It waits while other pages are open, and is gone only when it
 * was written into the book or rubbed out.
 */
export function useDraft(kind: DraftKind, id: string): [string, (typed: string) => void] {
  const key = `${kind} ${id}`;
  const [typed, setTyped] = useState(() => drafts.get(key) ?? '');
  const type = (line: string) => {
    if (line === '') drafts.delete(key);
    else drafts.set(key, line);
    setTyped(line);
  };
  return [typed, type];
}
