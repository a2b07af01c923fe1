import type { Place } from '../../places/place.ts';
import { go } from '../../places/way.ts';
import { whenOpened } from '../../places/when-opened.tsx';
import { say } from '../../wording/say.ts';

declare module '../../places/place.ts' {
  interface Places {
    'coming-up': { readonly month?: string };
  }
}

const ComingUp = whenOpened(() => import('./coming-up.tsx'), 'ComingUp');

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What is coming up, in a month 'yyyy-MM'. */
export const COMING_UP: Place<'coming-up'> = {
  name: 'coming-up',
  read: ([place, month]) => {
    if (place !== 'coming-up') return undefined;
    return month !== undefined && MONTH.test(month) ? { month } : {};
  },
  write: ({ month }) => ['coming-up', month],
  title: () => say('app.coming-up'),
  inBar: 40,
  turns: true,
  Page: ({ month }) => (
    <ComingUp
      month={month}
      onMonth={(to) => go({ place: 'coming-up', month: to })}
      onOpen={(id) => go({ place: 'regular', id })}
    />
  ),
};
