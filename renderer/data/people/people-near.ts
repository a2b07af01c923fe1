import type { Heading } from '../../../shared/domain/index-card.ts';
import type { RegularId } from '../../../shared/domain/regular.ts';
import type { WhyFound } from '../../../shared/rules/finding/why-found.ts';
import type { People } from './people.ts';

/** Somebody who fits what was typed, and what of theirs fitted. */
export interface Found {
  readonly id: RegularId;
  readonly heading: Heading;
  readonly why: WhyFound;
}

/** What a screen may ask before everybody's card has been read: who is found, due and here. */
export type PeopleNear = Pick<
  People,
  | 'version'
  | 'one'
  | 'isRead'
  | 'soFar'
  | 'find'
  | 'getReady'
  | 'due'
  | 'here'
  | 'whoIsHere'
  | 'logged'
  | 'ahead'
  | 'isEmpty'
>;
