import type { People } from './people.ts';

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
