import { useLiveQuery } from 'dexie-react-hooks';
import { useBook } from '../people/book-context.tsx';
import type { Book } from '../store/database.ts';
import { useHand } from './hand.ts';

/** Ids are made in order of time, so the last rows are the latest: who has not helped for so long is not offered. */
const LATEST_ROWS = 300;
const MOST_NAMES = 6;

/** Names of those who stand at this till or have kept promises and been told things lately, most used first. */
export function useNamesUsed(): readonly string[] {
  const book = useBook();
  const hand = useHand();
  const names = useLiveQuery(() => readNames(book), [book]) ?? [];
  const others = names.filter((name) => name !== hand);
  return (hand === '' ? others : [hand, ...others]).slice(0, MOST_NAMES);
}

async function readNames(book: Book): Promise<readonly string[]> {
  const [promises, events] = await Promise.all([
    book.promises.reverse().limit(LATEST_ROWS).toArray(),
    book.lifeEvents.reverse().limit(LATEST_ROWS).toArray(),
  ]);
  const times = new Map<string, number>();
  const names = [...promises.map(({ keeper }) => keeper), ...events.map(({ toldTo }) => toldTo)];
  for (const name of names) {
    if (name !== '') times.set(name, (times.get(name) ?? 0) + 1);
  }
  return [...times].sort(([, one], [, other]) => other - one).map(([name]) => name);
}
