import { v7 } from 'uuid';

/** A new id, unique everywhere, that sorts after the ones this device made before. */
export function newId(): string {
  return v7();
}

/** A new id that sorts after a given one, whatever the clock says. */
export function newIdAfter(earlier: string): string {
  const milliseconds = Number.parseInt(earlier.slice(0, 8) + earlier.slice(9, 13), 16);
  return v7({ msecs: milliseconds + 1 });
}
