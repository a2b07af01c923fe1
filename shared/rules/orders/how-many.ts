/** How many of something were said. */
export interface Times {
  readonly quantity: number;
  /** How many words say it. */
  readonly length: number;
  /** Said after what it counts: "x2", "twice". */
  readonly isAfter: boolean;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  couple: 2,
  pair: 2,
  twice: 2,
};

/** How many: "2", "x2", "2x", "two", "half a dozen"; undefined for other words and for none at all. */
export function timesOf(words: readonly string[], from: number): Times | undefined {
  const [word = '', next = '', third = ''] = words.slice(from, from + 3);
  if (word === 'half' && next === 'a' && third === 'dozen')
    return { quantity: 6, length: 3, isAfter: false };
  if (word === 'half' && next === 'dozen') return { quantity: 6, length: 2, isAfter: false };
  if (word === 'a' && /^(?:dozen|couple|pair)$/.test(next)) {
    return { quantity: NUMBER_WORDS[next] ?? 1, length: 2, isAfter: false };
  }
  // A number that begins with a nought counts nothing.
  const digits = /^x?([1-9]\d{0,2})x?$/.exec(word)?.[1];
  const quantity = digits === undefined ? NUMBER_WORDS[word] : Number(digits);
  const isAfter = /^x\d/.test(word) || word === 'twice';
  return quantity === undefined || quantity === 0 ? undefined : { quantity, length: 1, isAfter };
}
