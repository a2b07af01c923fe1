import type { Part } from '../../places/parts.tsx';
import { go } from '../../places/way.ts';
import { TheirStanding } from './their-standing.tsx';

/** How somebody stands with the shop, on their page. */
export const THEIR_STANDING: Part = {
  slot: 'person-standing',
  name: 'standing',
  order: 20,
  Part: (of) => (
    <TheirStanding
      {...of}
      onFarewell={() => go({ place: 'farewell', id: of.whole.regular.id })}
      onGone={() => go({ place: 'regulars' })}
    />
  ),
};
