import type { CardRun } from '../../domain/sign-up.ts';
import { type CardState, type NumberRange, rangesOf } from './missing-cards.ts';

/** How a run of cards gets on, for a list beside the card that is keyed in. */
export interface RunProgress {
  readonly done: number;
  readonly of: number;
  readonly missing: readonly NumberRange[];
  readonly spoiled: readonly number[];
  readonly notAgreed: readonly number[];
}

/** The lowest missing number after the last one; the lowest of all when none is left above it. */
export function nextMissing(
  states: ReadonlyMap<number, CardState>,
  last: number,
): number | undefined {
  const missing = missingIn(states);
  return missing.find((number) => number > last) ?? missing.find((number) => number !== last);
}

/** The missing number before this one; the highest when none is left below it. */
export function missingBefore(
  states: ReadonlyMap<number, CardState>,
  number: number,
): number | undefined {
  const missing = missingIn(states);
  return missing.findLast((one) => one < number) ?? missing.findLast((one) => one !== number);
}

/** The number to begin with: the first missing after the highest that came back; spoiled ones never did. */
export function firstToKeyIn(states: ReadonlyMap<number, CardState>): number | undefined {
  const back = [...states].filter(([, state]) => state === 'keyed-in' || state === 'not-agreed');
  return nextMissing(states, Math.max(0, ...back.map(([number]) => number)));
}

/** The run a card belongs to. */
export function runOf(runs: readonly CardRun[], number: number | undefined): CardRun | undefined {
  if (number === undefined) return undefined;
  return runs.find(({ from, to }) => from <= number && number <= to);
}

/** How many cards of a run came back, and what became of the others. */
export function progressOf(
  { from, to }: NumberRange,
  states: ReadonlyMap<number, CardState>,
): RunProgress {
  const numbers = Array.from({ length: to - from + 1 }, (_, place) => from + place);
  const those = (wanted: CardState) => numbers.filter((number) => states.get(number) === wanted);
  const missing = those('missing');
  return {
    done: those('keyed-in').length,
    of: numbers.length,
    missing: rangesOf(missing),
    spoiled: those('spoiled'),
    notAgreed: those('not-agreed'),
  };
}

function missingIn(states: ReadonlyMap<number, CardState>): number[] {
  return [...states].flatMap(([number, state]) => (state === 'missing' ? [number] : []));
}
