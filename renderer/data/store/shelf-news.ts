const listeners = new Set<() => void>();
const channel = new BroadcastChannel('the-usual-shelf');

channel.addEventListener('message', () => {
  for (const listener of listeners) listener();
});

/** Tells every window, this one too, that another book is the open one now. */
export function announceShelf(): void {
  for (const listener of listeners) listener();
  channel.postMessage('changed');
}

/** Hears that another book is the open one; a window then closes its book and loads itself again. */
export function onShelfChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
