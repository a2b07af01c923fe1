import { useEffect, useSyncExternalStore } from 'react';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { newId } from '../store/new-id.ts';

/**
 * Whose pages are open on the shop's screens, in every window of this computer.
 *
 * Windows tell each other when a page is opened or closed. Each also leaves word beside the book, where
 * a new window reads it before it shows anything: a question would be answered a moment too late. A
 * window that is killed takes its words back by falling silent.
 */
const CHANNEL = 'the-usual-on-screen';
/** Under this and its own name each window leaves word. */
const LEFT_UNDER = 'the-usual-on-screen:';
/** How often a window with somebody on it says so again, in milliseconds. */
const AGAIN_MS = 5_000;
/** After so long without a word a window is gone. */
const SILENT_MS = 3 * AGAIN_MS;

interface News {
  readonly window: string;
  readonly ids: readonly RegularId[];
}

const self = newId();
const mine = new Map<symbol, RegularId>();
const others = new Map<string, { readonly ids: readonly RegularId[]; readonly heard: number }>();
const listeners = new Set<() => void>();
let present: ReadonlySet<RegularId> = new Set();
let channel: BroadcastChannel | undefined;

/** Hears the other windows before anything is shown here. */
export function hearOtherScreens(): void {
  open();
}

/** Says that somebody's page is open here, as long as the component is. */
export function useOnScreen(id: RegularId | undefined): void {
  useEffect(() => {
    if (id === undefined) return;
    const mark = Symbol(id);
    mine.set(mark, id);
    changed();
    return () => {
      mine.delete(mark);
      changed();
    };
  }, [id]);
}

/** Whose pages are open on any screen. */
export function useWhoIsOnScreen(): ReadonlySet<RegularId> {
  return useSyncExternalStore((listener) => {
    open();
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, whoIsOnScreen);
}

/** Whose pages are open on any screen, now. */
export function whoIsOnScreen(): ReadonlySet<RegularId> {
  return present;
}

function changed(): void {
  tell([...new Set(mine.values())]);
  workOut();
}

/** Says whose pages are open here: to every window that is, and for every one that comes. */
function tell(ids: readonly RegularId[]): void {
  open().postMessage({ window: self, ids } satisfies News);
  try {
    if (ids.length === 0) localStorage.removeItem(LEFT_UNDER + self);
    else localStorage.setItem(LEFT_UNDER + self, ids.join(' '));
  } catch {
    // The disk is full: whoever comes hears it with the next word of this window.
  }
}

function heard({ window, ids }: News): void {
  others.set(window, { ids, heard: performance.now() });
}

function workOut(): void {
  for (const [window, { heard }] of others) {
    if (performance.now() - heard < SILENT_MS) continue;
    others.delete(window);
    localStorage.removeItem(LEFT_UNDER + window);
  }
  const now = new Set([...mine.values(), ...[...others.values()].flatMap(({ ids }) => ids)]);
  if (now.size === present.size && [...now].every((id) => present.has(id))) return;
  present = now;
  for (const listener of listeners) listener();
}

function open(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<News>) => {
    heard(data);
    workOut();
  };
  for (const news of wordsLeft()) heard(news);
  workOut();
  window.addEventListener('pagehide', () => tell([]));
  setInterval(() => {
    if (mine.size > 0) changed();
    else workOut();
  }, AGAIN_MS);
  return channel;
}

function wordsLeft(): News[] {
  return Object.entries(localStorage)
    .filter(([key]) => key.startsWith(LEFT_UNDER))
    .map(([key, ids]) => ({ window: key.slice(LEFT_UNDER.length), ids: ids.split(' ') }));
}
