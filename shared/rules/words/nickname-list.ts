import { NICKNAMES_A_TO_L } from './nicknames-a-to-l.ts';
import { NICKNAMES_ELSEWHERE } from './nicknames-elsewhere.ts';
import { NICKNAMES_M_TO_Z } from './nicknames-m-to-z.ts';

/**
 * Given names with the short and pet forms people go by, one group a line, folded (fold.ts).
 *
 * Forms of one line stand for each other. A form may be in several lines (Alex, Chris, Jo): then it
 * finds all of them, but they do not find each other. Written down from general knowledge; add lines
 * freely, the order means nothing.
 */
export const NICKNAME_GROUPS: readonly string[] = [
  ...NICKNAMES_A_TO_L,
  ...NICKNAMES_M_TO_Z,
  ...NICKNAMES_ELSEWHERE,
];
