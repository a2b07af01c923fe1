import type { Place } from '../../places/place.ts';
import { go } from '../../places/way.ts';
import { whenOpened } from '../../places/when-opened.tsx';
import { say } from '../../wording/say.ts';

declare module '../../places/place.ts' {
  interface Places {
    regulars: object;
  }
}

const RegularsList = whenOpened(() => import('./regulars-list.tsx'), 'RegularsList');

/** Everybody in the book. */
export const REGULARS: Place<'regulars'> = {
  name: 'regulars',
  read: ([place, id]) => (place === 'regulars' && !id ? {} : undefined),
  write: () => ['regulars'],
  title: () => say('app.regulars'),
  inBar: 30,
  Page: () => <RegularsList onOpen={(id) => go({ place: 'regular', id })} />,
};
