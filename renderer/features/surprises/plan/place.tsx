import type { Place } from '../../../places/place.ts';
import { go } from '../../../places/way.ts';
import { whenOpened } from '../../../places/when-opened.tsx';
import { say } from '../../../wording/say.ts';

declare module '../../../places/place.ts' {
  interface Places {
    surprise: { readonly id: string };
  }
}

const SurprisePlan = whenOpened(() => import('./surprise-plan.tsx'), 'SurprisePlan');

/** One plan. */
export const SURPRISE: Place<'surprise'> = {
  name: 'surprise',
  read: ([place, id]) => (place === 'surprises' && id ? { id } : undefined),
  write: ({ id }) => ['surprises', id],
  title: () => say('app.surprises'),
  under: 'surprises',
  Page: ({ id }) => (
    <SurprisePlan
      key={id}
      id={id}
      onBack={() => go({ place: 'surprises' })}
      onPrint={(what) => go({ place: 'print', what, of: id })}
    />
  ),
};
