import { newId } from './new-id.ts';

const KEY = 'device';

/** This device's name in the ledger, made once and kept beside the book, never inside it. */
export function deviceId(): string {
  const known = localStorage.getItem(KEY);
  if (known !== null) return known;
  const made = newId();
  localStorage.setItem(KEY, made);
  return made;
}
