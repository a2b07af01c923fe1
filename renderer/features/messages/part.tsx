import type { Part } from '../../places/parts.tsx';
import { go } from '../../places/way.ts';
import { TheirMessages } from './their-messages.tsx';

/** What was written to somebody, on their page. */
export const THEIR_MESSAGES: Part = {
  slot: 'person-others',
  name: 'messages',
  order: 20,
  Part: (of) => {
    const { id } = of.whole.regular;
    const write = (about?: string) => go({ place: 'letter', id, ...(about && { about }) });
    return <TheirMessages {...of} onWrite={write} />;
  },
};
