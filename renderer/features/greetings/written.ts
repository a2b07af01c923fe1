import { useState } from 'react';

/** What was typed and chosen for one thing that is printed, by the name of its field. */
export type Written = Readonly<Record<string, string>>;

/** Kept here as well, where a page is refused a store. */
const kept = new Map<string, Written>();

/** What was typed and chosen here; it waits while other screens are open, and over a reload. */
export function useWritten(key: string): readonly [Written, (change: Written) => void] {
  const [written, setWritten] = useState(() => read(key));
  const write = (change: Written) => {
    const next = { ...read(key), ...change };
    keep(key, next);
    setWritten(next);
  };
  return [written, write];
}

/** Which of a few ways was chosen; the first suits when none was. */
export function chosenOf<Way extends string>(
  ways: readonly Way[],
  chosen: string | undefined,
  suits: Way,
): Way {
  return ways.find((way) => way === chosen) ?? suits;
}

function read(key: string): Written {
  const here = kept.get(key);
  if (here) return here;
  try {
    const written: unknown = JSON.parse(sessionStorage.getItem(placeOf(key)) ?? '{}');
    return isWritten(written) ? written : {};
  } catch {
    return {};
  }
}

function keep(key: string, written: Written): void {
  kept.set(key, written);
  try {
    sessionStorage.setItem(placeOf(key), JSON.stringify(written));
  } catch {
    // Then it waits until the page is closed.
  }
}

function placeOf(key: string): string {
  return `greeting ${key}`;
}

function isWritten(value: unknown): value is Written {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((words) => typeof words === 'string');
}
