import type { Place } from '../../places/place.ts';
import { go } from '../../places/way.ts';
import { whenOpened } from '../../places/when-opened.tsx';
import { say } from '../../wording/say.ts';

declare module '../../places/place.ts' {
  interface Places {
    'bring-in': object;
  }
}

const BringIn = whenOpened(() => import('./bring-in.tsx'), 'BringIn');

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
