import { BirthdayCard, ThankYouCard } from '../features/greetings/house-card.tsx';
import { Poster } from '../features/greetings/posters/poster.tsx';
import { SigningCard } from '../features/greetings/signing-card.tsx';
import { WishSheets } from '../features/greetings/wish-sheets/wish-sheets.tsx';
import { Labels } from '../features/labels/labels.tsx';
import { NameCards } from '../features/labels/name-cards/name-cards.tsx';
import { Ruler } from '../features/labels/sheets/ruler.tsx';
import { OpeningRoom } from '../features/opening/opening-room.tsx';
import { HousePromises } from '../features/shop-prints/house-promises.tsx';
import { MyPage } from '../features/shop-prints/my-page/my-page.tsx';
import { MadeForYou } from '../features/shop-prints/slip.tsx';
import { SignUpRoom } from '../features/sign-up/sign-up-room.tsx';
import type { PrintedThing } from '../places/printed.ts';

/** Everything that can be printed; a new thing is one line here. */
export const PRINTED_THINGS: readonly PrintedThing[] = [
  { what: 'signing-card', group: 'surprise', Room: SigningCard },
  { what: 'poster', group: 'surprise', Room: Poster },
  { what: 'wishes', group: 'surprise', Room: WishSheets },
  { what: 'birthday-card', group: 'counter', Room: BirthdayCard },
  { what: 'thank-you-card', group: 'counter', Room: ThankYouCard },
  { what: 'sign-up', group: 'join', Room: SignUpRoom },
  { what: 'name-cards', group: 'join', Room: NameCards },
  { what: 'my-page', group: 'join', Room: MyPage },
  { what: 'opening-sheet', group: 'counter', Room: OpeningRoom },
  { what: 'slip', group: 'counter', Room: MadeForYou },
  { what: 'labels', group: 'counter', Room: Labels },
  { what: 'ruler', group: 'shop', Room: Ruler },
  { what: 'house-promises', group: 'shop', Room: HousePromises },
];
