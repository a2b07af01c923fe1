import type { Fact } from '../../domain/fact.ts';

/** Who or what somebody comes with, as it may be said across the counter and they may be found by. */
export function companionsOf(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ kind, layer }) => kind === 'companion' && layer === 'face-up');
}
