import type { Place } from '../../places/place.ts';
import { whenOpened } from '../../places/when-opened.tsx';
import { say } from '../../wording/say.ts';
import { useMakeSafe } from './use-make-safe.ts';

declare module '../../places/place.ts' {
  interface Places {
    moments: object;
  }
}

const Moments = whenOpened(() => import('./moments.tsx'), 'Moments');

/** Bringing the book back to a day and a time. */
export const MOMENTS: Place<'moments'> = {
  name: 'moments',
  read: ([place, act]) => (place === 'book' && act === 'back' ? {} : undefined),
  write: () => ['book', 'back'],
  title: () => say('app.moments'),
  under: 'book',
  Page: () => <Moments makeSafe={useMakeSafe()} />,
};
