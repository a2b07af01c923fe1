import type { PrintedThing } from '../places/printed.ts';
import { whenOpened } from '../places/when-opened.tsx';

/** Everything that can be printed; a new thing is one entry here. */
export const PRINTED_THINGS: readonly PrintedThing[] = [
  {
    what: 'signing-card',
    group: 'surprise',
    Room: whenOpened(() => import('../features/greetings/signing-card.tsx'), 'SigningCard'),
  },
  {
    what: 'poster',
    group: 'surprise',
    Room: whenOpened(() => import('../features/greetings/posters/poster.tsx'), 'Poster'),
  },
  {
    what: 'wishes',
    group: 'surprise',
    Room: whenOpened(
      () => import('../features/greetings/wish-sheets/wish-sheets.tsx'),
      'WishSheets',
    ),
  },
  {
    what: 'birthday-card',
    group: 'counter',
    Room: whenOpened(() => import('../features/greetings/house-card.tsx'), 'BirthdayCard'),
  },
  {
    what: 'thank-you-card',
    group: 'counter',
    Room: whenOpened(() => import('../features/greetings/house-card.tsx'), 'ThankYouCard'),
  },
  {
    what: 'sign-up',
    group: 'join',
    Room: whenOpened(() => import('../features/sign-up/sign-up-room.tsx'), 'SignUpRoom'),
  },
  {
    what: 'name-cards',
    group: 'join',
    Room: whenOpened(() => import('../features/labels/name-cards/name-cards.tsx'), 'NameCards'),
  },
  {
    what: 'my-page',
    group: 'join',
    Room: whenOpened(() => import('../features/shop-prints/my-page/my-page.tsx'), 'MyPage'),
  },
  {
    what: 'opening-sheet',
    group: 'counter',
    Room: whenOpened(() => import('../features/opening/opening-room.tsx'), 'OpeningRoom'),
  },
  {
    what: 'slip',
    group: 'counter',
    Room: whenOpened(() => import('../features/shop-prints/slip.tsx'), 'MadeForYou'),
  },
  {
    what: 'labels',
    group: 'counter',
    Room: whenOpened(() => import('../features/labels/labels.tsx'), 'Labels'),
  },
  {
    what: 'ruler',
    group: 'shop',
    Room: whenOpened(() => import('../features/labels/sheets/ruler.tsx'), 'Ruler'),
  },
  {
    what: 'house-promises',
    group: 'shop',
    Room: whenOpened(() => import('../features/shop-prints/house-promises.tsx'), 'HousePromises'),
  },
];
