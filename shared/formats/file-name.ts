/**
 * A name for a file of the shop: "The Usual – Corner Café – calendar.ics"; `last` comes with its
 * ending.
 */
export function fileNameFor(shop: string, last: string): string {
  // Letters no system takes in a file name, and dots at an end, which Windows drops.
  const plain = shop
    .replace(/[\p{Cc}\p{Cs}/\\:*?"<>|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const name = [...plain].slice(0, 60).join('').trim();
  return ['The Usual', ...(name === '' ? [] : [name]), last].join(' – ');
}
