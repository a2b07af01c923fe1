import type { ComponentType } from 'react';
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
import { SignUpCards } from '../features/sign-up/sign-up-cards.tsx';
import type { PrintedName } from '../wording/prints/say-print.ts';
import { go } from './route.ts';

/** What a room for something printed is given. */
export interface PrintRoomProps {
  /** Id of the person or plan it is about, when the address named one. */
  readonly of: string | undefined;
  readonly onBack: () => void;
}

/** Something that comes out of the printer. */
export interface PrintedThing {
  /** Its name in the address, and of its title in the wording: `prints.<what>`. */
  readonly what: PrintedName;
  /** Where it stands among the others. */
  readonly group: 'join' | 'surprise' | 'counter' | 'shop';
  readonly Room: ComponentType<PrintRoomProps>;
}

/** Sign-up cards that came back are keyed in on a screen of its own. */
function SignUpRoom({ onBack }: PrintRoomProps) {
  const keyIn = (number?: string) =>
    go(number === undefined ? { screen: 'key-in' } : { screen: 'key-in', number });
  return <SignUpCards onBack={onBack} onKeyIn={keyIn} />;
}

/** Everything that can be printed; a new thing is one line here. */
export const printedThings: readonly PrintedThing[] = [
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
