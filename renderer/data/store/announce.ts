import type { RegularId } from '../../../shared/domain/ids.ts';

/** Whose index cards have changed: these people's, everybody's, or nobody's: they lie elsewhere now. */
export type CardNews = readonly RegularId[] | 'all' | 'laid-anew';

type Listener = (bookName: string, news: CardNews) => void;

const listeners = new Set<Listener>();
const channel = new BroadcastChannel('the-usual-book');

channel.addEventListener('message', ({ data }: MessageEvent<Parameters<Listener>>) => {
  for (const listener of listeners) listener(...data);
});

/** Announces a committed change to every window of the same book, here and elsewhere. */
export function announce(bookName: string, news: CardNews): void {
  for (const listener of listeners) listener(bookName, news);
  channel.postMessage([bookName, news]);
}

/** Hears of every committed change; returns how to stop. */
export function onAnnounced(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
