import type { RegularId } from '../../../shared/domain/ids.ts';
import type { Place } from '../../places/place.ts';
import { go } from '../../places/way.ts';
import { whenOpened } from '../../places/when-opened.tsx';
import { say } from '../../wording/say.ts';

declare module '../../places/place.ts' {
  interface Places {
    letter: { readonly id: RegularId; readonly about?: string };
  }
}

const Letter = whenOpened(() => import('./letter.tsx'), 'Letter');

/** A note to somebody, about a life event or a visit. */
export const LETTER: Place<'letter'> = {
  name: 'letter',
  read: ([place, id, act, about]) =>
    place === 'regulars' && id && act === 'letter' ? { id, ...(about && { about }) } : undefined,
  write: ({ id, about }) => ['regulars', id, 'letter', about],
  title: () => say('app.regulars'),
  under: 'regulars',
  about: ({ id }) => id,
  Page: ({ id, about }) => (
    <Letter
      key={`${id} ${about}`}
      id={id}
      about={about}
      onDone={() => go({ place: 'regular', id })}
    />
  ),
};
