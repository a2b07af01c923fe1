import type { Place } from '../../places/place.ts';
import { printedThere } from '../../places/printed.ts';
import { go } from '../../places/way.ts';
import { whenOpened } from '../../places/when-opened.tsx';
import { say } from '../../wording/say.ts';

declare module '../../places/place.ts' {
  interface Places {
    print: { readonly what?: string; readonly of?: string };
  }
}

const PrintHome = whenOpened(() => import('./print-home.tsx'), 'PrintHome');

/** What comes out of the printer: all of it, or one thing, about somebody or some plan. */
export const PRINT: Place<'print'> = {
  name: 'print',
  read: ([place, what, of]) =>
    place === 'print' ? { ...(what && { what }), ...(of && { of }) } : undefined,
  write: ({ what, of }) => ['print', what, of],
  title: () => say('app.print'),
  inBar: 60,
  about: ({ of }) => of,
  Page: ({ what, of }) => {
    const thing = printedThere().find((one) => one.what === what);
    if (!thing) return <PrintHome things={printedThere()} />;
    return <thing.Room key={of} of={of} onBack={() => go({ place: 'print' })} />;
  },
};
