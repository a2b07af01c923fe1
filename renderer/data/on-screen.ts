import { useEffect, useSyncExternalStore } from 'react';
import type { RegularId } from '../../shared/domain/regular.ts';
import { newId } from './new-id.ts';

/**
 * Whose pages are open on the shop's screens, in every window of this computer.
 *
 * Windows tell each other when a page is opened or closed, and a new one asks. A window that is
 * killed takes its words back by falling silent.
 */
const CHANNEL = 'the-usual-on-screen';
/** How often a window with somebody on it says so again, in milliseconds. */
const AGAIN_MS = 5_000;
/** After so long without a word a window is gone. */
const SILENT_MS = 3 * AGAIN_MS;

type News = { readonly window: string; readonly ids: readonly RegularId[] } | 'who?';

const self = newId();
const mine = new Map<symbol, RegularId>();
const others = new Map<string, { readonly ids: readonly RegularId[]; readonly heard: number }>();
const listeners = new Set<() => void>();
let present: ReadonlySet<RegularId> = new Set();
let channel: BroadcastChannel | undefined;

/** Asks the other windows before anything is shown here, so that their answer is there in time. */
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
  return useSyncExternalStore(
    (listener) => {
      open();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => present,
  );
}

function changed(): void {
  open().postMessage(news());
  workOut();
}

function news(): News {
  return { window: self, ids: [...new Set(mine.values())] };
}

function workOut(): void {
  for (const [window, { heard }] of others) {
    if (performance.now() - heard > SILENT_MS) others.delete(window);
  }
  const now = new Set([...mine.values(), ...[...others.values()].flatMap(({ ids }) => ids)]);
  if (now.size === present.size && [...now].every((id) => present.has(id))) return;
  present = now;
  for (const listener of listeners) listener();
}

function open(): BroadcastChannel {
  if (channel) return channel;
  const opened = new BroadcastChannel(CHANNEL);
  opened.onmessage = ({ data }: MessageEvent<News>) => {
    if (data === 'who?') opened.postMessage(news());
    else others.set(data.window, { ids: data.ids, heard: performance.now() });
    workOut();
  };
  window.addEventListener('pagehide', () => opened.postMessage({ window: self, ids: [] }));
  setInterval(() => {
    if (mine.size > 0) opened.postMessage(news());
    workOut();
  }, AGAIN_MS);
  opened.postMessage('who?');
  channel = opened;
  return opened;
}
