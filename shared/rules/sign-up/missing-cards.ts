import type { CardRun, CrossedOff } from '../../domain/sign-up.ts';
import { readCardNumber } from '../../print/card-number.ts';

/** What became of a printed card. */
export type CardState = 'keyed-in' | 'missing' | CrossedOff;

/** Numbers that follow on each other, first and last. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

/**
 * What became of every card that was printed, by its number, lowest first.
 *
 * A card is keyed in when anybody in the book has its number; give it everybody, the dead as well,
 * or their cards would be looked for.
 */
export function cardsOf(
  runs: readonly CardRun[],
  cards: Iterable<{ readonly cardNumber: string }>,
  code: string,
): ReadonlyMap<number, CardState> {
  const keyedIn = numbersIn(cards, code);
  const states = new Map<number, CardState>();
  for (const run of runs.toSorted((one, other) => one.from - other.from)) {
    const { from, to, crossedOff } = run;
    const crossed = new Map(crossedOff.map(({ number, why }) => [number, why]));
    for (let number = from; number <= to; number += 1) {
      // Nobody waits for a number that was given on a name card.
      if (run.what === 'name-cards' && !keyedIn.has(number)) continue;
      states.set(number, keyedIn.has(number) ? 'keyed-in' : (crossed.get(number) ?? 'missing'));
    }
  }
  return states;
}

/** The missing cards of one run: those skipped between cards that came back, and those still out. */
export function missingOf(
  { from, to }: NumberRange,
  states: ReadonlyMap<number, CardState>,
): { readonly skipped: readonly number[]; readonly stillOut: readonly number[] } {
  const numbers = Array.from({ length: to - from + 1 }, (_, place) => from + place);
  const last = numbers.findLast((number) => states.get(number) === 'keyed-in') ?? 0;
  const missing = numbers.filter((number) => states.get(number) === 'missing');
  return {
    skipped: missing.filter((number) => number < last),
    stillOut: missing.filter((number) => number > last),
  };
}

/** Numbers in as few ranges as they can be said in, lowest first. */
export function rangesOf(numbers: Iterable<number>): NumberRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges;
}

/** The numbers of the shop's own cards that somebody has; a bare number on a page is another card's. */
function numbersIn(
  cards: Iterable<{ readonly cardNumber: string }>,
  code: string,
): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { cardNumber } of cards) {
    if (!cardNumber.trim().toUpperCase().startsWith(code.toUpperCase())) continue;
    const read = readCardNumber(cardNumber, code);
    if (read.kind === 'ours') numbers.add(read.number);
  }
  return numbers;
}
