import type { RegularId } from '../../../shared/domain/ids.ts';
import type { Place } from '../../places/place.ts';
import { go } from '../../places/way.ts';
import { whenOpened } from '../../places/when-opened.tsx';
import { say } from '../../wording/say.ts';

declare module '../../places/place.ts' {
  interface Places {
    farewell: { readonly id: RegularId };
  }
}

const Farewell = whenOpened(() => import('./farewell.tsx'), 'Farewell');

/** Somebody has died. */
export const FAREWELL: Place<'farewell'> = {
  name: 'farewell',
  read: ([place, id, act]) =>
    place === 'regulars' && id && act === 'farewell' ? { id } : undefined,
  write: ({ id }) => ['regulars', id, 'farewell'],
  title: () => say('app.regulars'),
  under: 'regulars',
  about: ({ id }) => id,
  Page: ({ id }) => (
    <Farewell
      key={id}
      id={id}
      onDone={() => go({ place: 'regular', id })}
      onGone={() => go({ place: 'regulars' })}
    />
  ),
};
