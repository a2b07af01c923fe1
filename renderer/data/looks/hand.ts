import { useSyncExternalStore } from 'react';

const KEY = 'hand';

/** Who stands at this till, as they wrote it; empty while nobody said. Kept beside the book. */
export function readHand(): string {
  return localStorage.getItem(KEY) ?? '';
}

/** Keeps who stands at this till. */
export function keepHand(name: string): void {
  localStorage.setItem(KEY, name.trim());
  window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
}

/** Who stands at this till; follows other windows of the same device. */
export function useHand(): string {
  return useSyncExternalStore((listener) => {
    window.addEventListener('storage', listener);
    return () => window.removeEventListener('storage', listener);
  }, readHand);
}
