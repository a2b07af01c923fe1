import type { Change } from '../domain/ledger-entry.ts';
import { inverseOfList } from './list-change.ts';

/** The change that takes a change back. */
export function inverseOf(change: Change): Change {
  if ('made' in change) return { gone: change.made };
  if ('gone' in change) return { made: change.gone };
  if ('visits' in change) return { visits: { on: change.visits.off, off: change.visits.on } };
  const { set, was, lists } = change;
  const back = Object.entries(lists ?? {}).map(([name, list]) => [name, inverseOfList(list)]);
  return {
    ...(was && { set: was }),
    ...(set && { was: set }),
    ...(lists && { lists: Object.fromEntries(back) }),
  };
}
