/** More letters than this no folder shows whole. */
const MOST_LETTERS = 60;

/**
 * A name for a file of the shop: "The Usual – Corner Café – calendar.ics"; `last` comes with its
 * ending.
 */
export function fileNameFor(shop: string, last: string): string {
  const name = asFileName(shop);
  return ['The Usual', ...(name === '' ? [] : [name]), last].join(' – ');
}

/** Words as a part of a file name that every system takes: no letters it forbids, not too many. */
export function asFileName(words: string): string {
  // Letters no system takes in a file name, and dots at an end, which Windows drops.
  const plain = words
    .replace(/[\p{Cc}\p{Cs}/\\:*?"<>|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return [...plain].slice(0, MOST_LETTERS).join('').trim();
}
