import { useSyncExternalStore } from 'react';

/**
 * Whether every surprise is hidden by the key, at every till of this computer: it is kept beside the
 * book, because it belongs to the counter and not to the book, and outlives a reload.
 */
const KEPT_UNDER = 'the-usual-hush';

const listeners = new Set<() => void>();

/** Whether every surprise is hidden, and how to turn that round. */
export function useHushKey(): readonly [boolean, () => void] {
  const isHushed = useSyncExternalStore(subscribe, () => localStorage.getItem(KEPT_UNDER) !== null);
  return [isHushed, turnHush];
}

/** Hides every surprise at once, or lets them show again; answers whether they are hidden now. */
export function turnHush(): boolean {
  const isHushed = localStorage.getItem(KEPT_UNDER) === null;
  if (isHushed) localStorage.setItem(KEPT_UNDER, 'hushed');
  else localStorage.removeItem(KEPT_UNDER);
  for (const listener of listeners) listener();
  return isHushed;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Other windows hear it from the browser.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
