import type { Phrase } from './shown.ts';

/** Dates that do not exist or cannot be right. Typed on Wednesday 20 May 2026. */
export const IMPOSSIBLE: readonly Phrase[] = [
  ['wedding 31 june', 'wedding no-such-day'],
  ['wedding 12 june 0026', 'wedding short-year'],
  ['wedding 12 june 3027', 'wedding odd-year'],
  ['born 2031', 'birthday in-the-future'],
  ['born 14 march 2031', 'birthday in-the-future'],
  ['birthday 31 june', 'birthday no-such-day'],
  ['born 29 feb 1961', 'birthday no-such-day'],
  ['birthday 14 march 1826', 'birthday odd-year'],
  ['birthday 0026-03-14', 'birthday short-year'],
  ['birthday 32 march', 'birthday no-such-day'],
  ['email her by 31 june', 'promise “email her” no-such-day'],
  ['exam on the 30th of february', 'exam no-such-day'],
  ['wedding 29 feb 2027', 'wedding no-such-day'],
  ['due 31/6', 'baby no-such-day'],
  ['wedding 12 june 1826', 'wedding odd-year'],
  ['exam 2026-13-01', 'exam no-such-day'],
];
