import type { Place } from '../../places/place.ts';
import { go } from '../../places/way.ts';
import { whenOpened } from '../../places/when-opened.tsx';
import { say } from '../../wording/say.ts';

declare module '../../places/place.ts' {
  interface Places {
    'key-in': { readonly number?: string };
  }
}

const KeyIn = whenOpened(() => import('./key-in.tsx'), 'KeyIn');

/** Sign-up cards that came back, keyed in from a number on. */
export const KEY_IN: Place<'key-in'> = {
  name: 'key-in',
  read: ([place, number]) => (place === 'key-in' ? (number ? { number } : {}) : undefined),
  write: ({ number }) => ['key-in', number],
  title: () => say('app.key-in'),
  under: 'print',
  Page: ({ number }) => (
    <KeyIn
      number={number}
      onDone={() => go({ place: 'print', what: 'sign-up' })}
      onOpen={(id) => go({ place: 'regular', id })}
    />
  ),
};
