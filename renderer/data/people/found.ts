import type { RegularId } from '../../../shared/domain/ids.ts';
import type { Heading } from '../../../shared/domain/index-card.ts';
import type { WhyFound } from '../../../shared/rules/finding/why-found.ts';

/** Somebody who fits what was typed, and what of theirs fitted. */
export interface Found {
  readonly id: RegularId;
  readonly heading: Heading;
  readonly why: WhyFound;
}
