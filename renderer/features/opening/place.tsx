import { PartsAt } from '../../places/parts.tsx';
import type { Place } from '../../places/place.ts';
import { go } from '../../places/way.ts';
import { whenOpened } from '../../places/when-opened.tsx';
import { say } from '../../wording/say.ts';

declare module '../../places/place.ts' {
  interface Places {
    today: object;
  }
}

const Today = whenOpened(() => import('./today.tsx'), 'Today');

/** Today: whoever opens the shop reads it first. */
export const TODAY: Place<'today'> = {
  name: 'today',
  read: ([place]) => (place === 'today' ? {} : undefined),
  write: () => ['today'],
  title: () => say('app.today'),
  inBar: 20,
  Page: () => (
    <Today
      onOpen={(id) => go({ place: 'regular', id })}
      onSurprises={() => go({ place: 'surprises' })}
      onPlan={(id) => go({ place: 'surprise', id })}
      dated={<PartsAt slot="today-first" of={{}} />}
    />
  ),
};
