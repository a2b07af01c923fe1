import type { Place } from '../../places/place.ts';
import { go } from '../../places/way.ts';
import { say } from '../../wording/say.ts';
import { RegularsList } from './regulars-list.tsx';

declare module '../../places/place.ts' {
  interface Places {
    regulars: object;
  }
}

/** Everybody in the book. */
export const REGULARS: Place<'regulars'> = {
  name: 'regulars',
  read: ([place, id]) => (place === 'regulars' && !id ? {} : undefined),
  write: () => ['regulars'],
  title: () => say('app.regulars'),
  inBar: 30,
  Page: () => <RegularsList onOpen={(id) => go({ place: 'regular', id })} />,
};
