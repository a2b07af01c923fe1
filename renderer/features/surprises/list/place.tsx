import type { Place } from '../../../places/place.ts';
import { go } from '../../../places/way.ts';
import { whenOpened } from '../../../places/when-opened.tsx';
import { say } from '../../../wording/say.ts';

declare module '../../../places/place.ts' {
  interface Places {
    surprises: object;
  }
}

const Surprises = whenOpened(() => import('./surprises.tsx'), 'Surprises');

/** Every surprise that is planned, proposed or past. */
export const SURPRISES: Place<'surprises'> = {
  name: 'surprises',
  read: ([place, id]) => (place === 'surprises' && !id ? {} : undefined),
  write: () => ['surprises'],
  title: () => say('app.surprises'),
  inBar: 50,
  Page: () => <Surprises onOpen={(id) => go({ place: 'surprise', id })} />,
};
