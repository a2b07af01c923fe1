import type { Part } from '../../places/parts.tsx';
import { go } from '../../places/way.ts';
import { TheirEvents } from './their-events.tsx';

/** What happens in somebody's life, on their page. */
export const THEIR_EVENTS: Part = {
  slot: 'person-life',
  name: 'events',
  order: 10,
  Part: (of) => {
    const { id } = of.whole.regular;
    return (
      <TheirEvents
        {...of}
        onWrite={(about) => go({ place: 'letter', id, ...(about && { about }) })}
      />
    );
  },
};
