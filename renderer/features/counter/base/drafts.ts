import { useState } from 'react';

/** What can be begun about somebody and left for a moment. */
export type DraftKind = 'note' | 'order' | 'answer' | 'signer' | 'wish';

/** What was begun, and lines that wait behind it. */
const drafts = new Map<string, readonly string[]>();

/** Whether something was begun about somebody and is still waiting. */
export function hasDraft(kind: DraftKind, id: string): boolean {
  return drafts.has(`${kind} ${id}`);
}

/** Leaves a line to go on with about somebody; one that was begun already stays before it. */
export function putDraft(kind: DraftKind, id: string, line: string): void {
  const [begun, ...waiting] = drafts.get(`${kind} ${id}`) ?? [];
  drafts.set(`${kind} ${id}`, [begun === undefined ? line : `${begun} ${line}`, ...waiting]);
}

/** Leaves lines about somebody that are gone through one after the other. */
export function putDrafts(kind: DraftKind, id: string, lines: readonly string[]): void {
  const begun = drafts.get(`${kind} ${id}`) ?? [];
  if (lines.length > 0) drafts.set(`${kind} ${id}`, [...begun, ...lines]);
}

/**
 * A line being typed about somebody. It waits while other pages are open, and is gone only when it
 * was written into the book or rubbed out; with the last of the three the next one that waits behind
 * it takes its place.
 */
export function useDraft(
  kind: DraftKind,
  id: string,
): [typed: string, type: (line: string) => void, done: () => void] {
  const key = `${kind} ${id}`;
  const [typed, setTyped] = useState(() => drafts.get(key)?.[0] ?? '');
  const keep = (lines: readonly string[]) => {
    if (lines.every((line) => line === '')) drafts.delete(key);
    else drafts.set(key, lines);
    setTyped(lines[0] ?? '');
  };
  const waiting = () => drafts.get(key)?.slice(1) ?? [];
  return [typed, (line) => keep([line, ...waiting()]), () => keep(waiting())];
}
