import type { RegularId } from '../../../shared/domain/ids.ts';
import { PartsAt } from '../../places/parts.tsx';
import type { Place } from '../../places/place.ts';
import { go } from '../../places/way.ts';
import { whenOpened } from '../../places/when-opened.tsx';
import { say } from '../../wording/say.ts';

declare module '../../places/place.ts' {
  interface Places {
    regular: { readonly id: RegularId };
  }
}

const RegularPage = whenOpened(() => import('./regular-page.tsx'), 'RegularPage');

/** The whole page of one person, put together from the rooms that each know a part of them. */
export const REGULAR: Place<'regular'> = {
  name: 'regular',
  read: ([place, id]) => (place === 'regulars' && id ? { id } : undefined),
  write: ({ id }) => ['regulars', id],
  title: () => say('app.regulars'),
  under: 'regulars',
  about: ({ id }) => id,
  Page: ({ id }) => (
    <RegularPage
      key={id}
      id={id}
      onBack={() => go({ place: 'regulars' })}
      dated={(of) => <PartsAt slot="person-first" of={of} />}
      life={(of) => <PartsAt slot="person-life" of={of} />}
      others={(of) => <PartsAt slot="person-others" of={of} />}
      standing={(of) => <PartsAt slot="person-standing" of={of} />}
    />
  ),
};
