import type { Part } from '../../places/parts.tsx';
import { go } from '../../places/way.ts';
import { TheirHousehold } from './their-household.tsx';

/** Who belongs to somebody, on their page. */
export const THEIR_HOUSEHOLD: Part = {
  slot: 'person-others',
  name: 'household',
  order: 10,
  Part: (of) => <TheirHousehold {...of} onOpen={(id) => go({ place: 'regular', id })} />,
};
