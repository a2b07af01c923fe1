import { REACH_WAYS, type ReachWay } from '../../../shared/domain/message.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { allows } from '../../../shared/rules/tact/tact.ts';

/** The ways somebody may be written to: those they agreed to, as long as they may be written to at all. */
export function agreedWays({ reach = [], standing }: Regular): readonly ReachWay[] {
  if (!allows(standing, 'contact')) return [];
  return REACH_WAYS.filter((way) => reach.some((consent) => consent.way === way));
}
