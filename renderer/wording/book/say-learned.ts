import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { Learned, Served } from '../../../shared/rules/foresight/shop-ways.ts';
import { say } from '../say.ts';
import { sayDayFrom } from '../say-day.ts';

/** Shares as they are said, the greatest first; what is less than the last is not worth a word. */
const SHARES = [
  ['nineInTen', 9 / 10],
  ['fourInFive', 4 / 5],
  ['threeInFour', 3 / 4],
  ['twoInThree', 2 / 3],
  ['half', 1 / 2],
  ['oneInThree', 1 / 3],
  ['oneInFour', 1 / 4],
  ['oneInFive', 1 / 5],
  ['oneInTen', 1 / 10],
] as const;

/**
 * Says how well the book foresees in this shop, a sentence for each thing: "Since 17 June, at least four
 * in five …". Nothing while too little is known, or where it is next to nothing.
 */
export function sayLearned({ due, usual }: Learned, today: CalendarDay): string[] {
  return [
    ...sayServed(due, today, 'book.learned-due'),
    ...sayServed(usual, today, 'book.learned-usual'),
  ];
}

function sayServed(
  served: Served | undefined,
  today: CalendarDay,
  phrase: 'book.learned-due' | 'book.learned-usual',
): string[] {
  if (!served || served.of === 0) return [];
  const of = served.right / served.of;
  const [share] = SHARES.find(([, least]) => of >= least) ?? [];
  return share ? [say(phrase, { since: sayDayFrom(served.since, today), share })] : [];
}
