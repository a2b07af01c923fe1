import type { KeyboardEvent } from 'react';

interface Standing {
  readonly active: number;
  readonly last: number;
  /** Lines in a screenful. */
  readonly page: number;
}

/** The line a key goes to, or undefined when the key is not for the list. */
export function stepFor(
  event: KeyboardEvent,
  { active, last, page }: Standing,
): number | undefined {
  // In a line with words on it Home and End belong to the words.
  const inWords = event.target instanceof HTMLInputElement && event.target.value !== '';
  switch (event.key) {
    case 'ArrowDown':
      return Math.min(last, active + 1);
    case 'ArrowUp':
      return Math.max(0, active - 1);
    case 'PageDown':
      return Math.min(last, active + page);
    case 'PageUp':
      return Math.max(0, active - page);
    case 'Home':
      return inWords && !event.ctrlKey ? undefined : 0;
    case 'End':
      return inWords && !event.ctrlKey ? undefined : last;
    default:
      return undefined;
  }
}
