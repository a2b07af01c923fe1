import { v7 } from 'uuid';

/** A new id, unique everywhere, that sorts after the ones this device made before. */
export function newId(): string {
  return v7();
}
