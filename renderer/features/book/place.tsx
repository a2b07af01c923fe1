import type { Place } from '../../places/place.ts';
import { go } from '../../places/way.ts';
import { whenOpened } from '../../places/when-opened.tsx';
import { say } from '../../wording/say.ts';

declare module '../../places/place.ts' {
  interface Places {
    book: object;
  }
}

const TheBook = whenOpened(() => import('./the-book.tsx'), 'TheBook');

/** The book itself: the shop, its copies, what was done lately. */
export const BOOK: Place<'book'> = {
  name: 'book',
  read: ([place, act]) => (place === 'book' && act !== 'back' ? {} : undefined),
  write: () => ['book'],
  title: () => say('app.book'),
  inBar: 70,
  Page: () => (
    <TheBook
      onBringIn={() => go({ place: 'bring-in' })}
      onMoments={() => go({ place: 'moments' })}
      onMenu={() => go({ place: 'menu' })}
    />
  ),
};
