import type { Surprise } from '../../../shared/domain/surprise.ts';

/** What was spent so far, in minor units. */
export function sumOf({ spent }: Pick<Surprise, 'spent'>): number {
  return spent.reduce((sum, { amount }) => sum + amount, 0);
}
