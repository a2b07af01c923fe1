import type { Asked } from './fit.ts';

// Said between the words that tell somebody apart: "the tall man with a dachshund".
const FILLERS = new Set(
  'a an and at by from has her his in is it of on one or person that the their to usually who with'.split(
    ' ',
  ),
);
/** Titles, which the book need not have: Mrs Cromwell is also found as Eliza Cromwell. */
const TITLES = new Set(
  'mr mrs ms mx miss mister dr doctor prof professor sir rev reverend'.split(' '),
);
const LOOKS_OF = new Set('woman man lady guy girl boy gentleman bloke chap lad lass'.split(' '));

/** Whether a word only helps to find somebody. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word) || TITLES.has(word) || LOOKS_OF.has(word);
}

/**
 * The same question where "tall man" is asked, with both words to be said of how somebody looks;
 * undefined where nobody's looks are asked. Who sits at a tall table is no tall man.
 */
export function askedOfLooks(asked: readonly Asked[]): Asked[] | undefined {
  const who = asked.findIndex(({ typed }, at) => {
    const before = asked[at - 1];
    return LOOKS_OF.has(typed.word) && before !== undefined && !before.isFiller;
  });
  if (who < 0) return undefined;
  const begin = asked.findLastIndex((one, at) => at < who && one.isFiller) + 1;
  return asked.map((one, at) => {
    if (at === who) return { ...one, isFiller: false, ofLooks: 'whole' };
    return at >= begin && at < who ? { ...one, ofLooks: 'any' } : one;
  });
}
