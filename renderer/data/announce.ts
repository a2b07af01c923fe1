/** Tells every window of the same book which buckets of index cards have changed. */

type Listener = (bookName: string, buckets: readonly number[] | 'all') => void;

const listeners = new Set<Listener>();
const channel = new BroadcastChannel('the-usual-book');

channel.addEventListener('message', ({ data }: MessageEvent<Parameters<Listener>>) => {
  for (const listener of listeners) listener(...data);
});

/** Announces a committed change, here and in the other windows. */
export function announce(bookName: string, buckets: readonly number[] | 'all'): void {
  for (const listener of listeners) listener(bookName, buckets);
  channel.postMessage([bookName, buckets]);
}

/** Hears of every committed change; returns how to stop. */
export function onAnnounced(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
