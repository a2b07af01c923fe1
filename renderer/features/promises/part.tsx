import type { Part } from '../../places/parts.tsx';
import { TheirPromises } from './their-promises.tsx';

/** What somebody was promised, on their page. */
export const THEIR_PROMISES: Part = {
  slot: 'person-life',
  name: 'promises',
  order: 20,
  Part: TheirPromises,
};
