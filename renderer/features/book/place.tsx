import type { Place } from '../../places/place.ts';
import { go } from '../../places/way.ts';
import { say } from '../../wording/say.ts';
import { TheBook } from './the-book.tsx';

declare module '../../places/place.ts' {
  interface Places {
    book: object;
  }
}

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
    />
  ),
};
