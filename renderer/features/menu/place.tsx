import type { Place } from '../../places/place.ts';
import { go } from '../../places/way.ts';
import { whenOpened } from '../../places/when-opened.tsx';
import { say } from '../../wording/say.ts';

declare module '../../places/place.ts' {
  interface Places {
    menu: object;
  }
}

const MenuPage = whenOpened(() => import('./menu-page.tsx'), 'MenuPage');

/** The menu: what the shop serves, by sections. */
export const MENU: Place<'menu'> = {
  name: 'menu',
  read: ([place, part]) => (place === 'book' && part === 'menu' ? {} : undefined),
  write: () => ['book', 'menu'],
  title: () => say('book.menu'),
  under: 'book',
  Page: () => <MenuPage onBringIn={() => go({ place: 'bring-in' })} />,
};
