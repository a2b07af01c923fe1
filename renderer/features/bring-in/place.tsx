import type { Place } from '../../places/place.ts';
import { go } from '../../places/way.ts';
import { say } from '../../wording/say.ts';
import { BringIn } from './bring-in.tsx';

declare module '../../places/place.ts' {
  interface Places {
    'bring-in': object;
  }
}

/** Bringing in a file; in an empty shop, too. */
export const BRING_IN: Place<'bring-in'> = {
  name: 'bring-in',
  read: ([place]) => (place === 'bring-in' ? {} : undefined),
  write: () => ['bring-in'],
  title: () => say('app.bring-in'),
  under: 'book',
  withoutShop: true,
  Page: () => <BringIn onDone={() => go({ place: 'counter' })} />,
};
