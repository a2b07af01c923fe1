import { useState } from 'react';
import { dayOf } from '../../../shared/calendar-day.ts';
import { cardSheet } from '../../../shared/print/card-sheet.ts';
import { languagesOf } from '../../../shared/rules/sign-up/sign-up-design.ts';
import { useCardCode } from '../../data/looks/card-code.ts';
import { usePhoto } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { Studio } from '../../studio/studio.tsx';
import { usePaper } from '../../studio/use-paper.ts';
import { sayCard } from '../../wording/prints/say-card.ts';
import { say } from '../../wording/say.ts';
import { useCardFit } from './card-fit.tsx';
import { CardPage, onSheets } from './card-page.tsx';
import { type SignUpRoom, useSignUpRoom } from './sign-up-design.ts';
import { spanOf, useNumbersToPrint } from './sign-up-numbers.ts';
import { SignUpOptions } from './sign-up-options.tsx';
import { usePrintedCards } from './sign-up-printed.ts';

interface SignUpCardsProps {
  readonly onBack: () => void;
  /** Goes to where cards are keyed in, from a number on. */
  readonly onKeyIn: (number?: string) => void;
}

/** The shop's sign-up cards: designed, numbered and printed, two to ten on a sheet. */
export function SignUpCards(props: SignUpCardsProps) {
  const room = useSignUpRoom();
  return room ? <Designer room={room} {...props} /> : null;
}

function Designer({ room, onBack, onKeyIn }: SignUpCardsProps & { readonly room: SignUpRoom }) {
  const { design, shop } = room;
  const languages = languagesOf(design);
  const [chosen, setLanguage] = useState(languages[0]);
  const language = languages.find((one) => one === chosen) ?? languages[0] ?? 'en';
  const layout = cardSheet(usePaper(), design.onSheet);
  const picture = usePhoto(shop.pictureId);
  const shopCode = useCardCode();
  const toPrint = useNumbersToPrint(room);
  const card = sayCard(design, language, {
    shop: shop.name,
    address: shop.address ?? '',
    day: dayOf(readClock()),
  });
  const { measuring, fit } = useCardFit(layout, card, picture);
  const onPrinted = usePrintedCards({ room, language, shopCode, toPrint });
  const face = fit && fit.fields > 0 && { layout, card, picture, shopCode, fit };
  const pages = face
    ? onSheets(toPrint.numbers, design.onSheet).map((numbers) => (
        <CardPage key={numbers[0]} numbers={numbers} {...face} />
      ))
    : [];
  return (
    <>
      {measuring}
      <Studio
        title={say('prints.sign-up')}
        sheet={layout.sheet}
        pages={pages}
        fileName={say('sign-up.file', spanOf(toPrint.numbers))}
        empty={fit?.fields === 0 ? say('sign-up.nothing-fits') : undefined}
        onPrinted={onPrinted}
        onBack={onBack}
      >
        <SignUpOptions
          room={room}
          card={card}
          fit={fit}
          toPrint={toPrint}
          setLanguage={setLanguage}
          picture={picture}
          shopCode={shopCode}
          onKeyIn={onKeyIn}
        />
      </Studio>
    </>
  );
}
