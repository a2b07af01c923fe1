import { CARDS_ON_A_SHEET } from '../../../shared/domain/sign-up.ts';
import { OneOf } from '../../ui/fields/one-of.tsx';
import { Fold } from '../../ui/fold.tsx';
import { type SaidCard, sayLanguage } from '../../wording/prints/say-card.ts';
import { say } from '../../wording/say.ts';
import type { CardFit } from './card-face.tsx';
import { SignUpConsents } from './sign-up-consents.tsx';
import type { SignUpRoom } from './sign-up-design.ts';
import { SignUpFields } from './sign-up-fields.tsx';
import { SignUpLanguages } from './sign-up-languages.tsx';
import type { NumbersToPrint } from './sign-up-numbers.ts';
import { SignUpRuns } from './sign-up-runs.tsx';
import { SignUpSheets } from './sign-up-sheets.tsx';
import { SignUpShop } from './sign-up-shop.tsx';
import { WhatFits } from './sign-up-what-fits.tsx';
import { SignUpWords } from './sign-up-words.tsx';

/** All that can be chosen about the sign-up cards. */
export function SignUpOptions({
  room,
  card,
  fit,
  toPrint,
  setLanguage,
  picture,
  shopCode,
  onKeyIn,
}: {
  readonly room: SignUpRoom;
  readonly card: SaidCard;
  readonly fit: CardFit | undefined;
  readonly toPrint: NumbersToPrint;
  readonly setLanguage: (language: string) => void;
  readonly picture: string | undefined;
  readonly shopCode: string;
  readonly onKeyIn: (number?: string) => void;
}) {
  const { design, change } = room;
  return (
    <>
      <OneOf
        label={say('sign-up.on-sheet')}
        showLabel
        value={String(design.onSheet)}
        options={CARDS_ON_A_SHEET.map((count) => ({ value: String(count), words: String(count) }))}
        onChange={(value) => {
          const count = CARDS_ON_A_SHEET.find((one) => String(one) === value);
          if (count !== undefined) {
            void change(() => ({ onSheet: count }), say('sign-up.on-sheet-changed', { count }));
          }
        }}
      />
      <WhatFits design={design} card={card} fit={fit} />
      <SignUpSheets toPrint={toPrint} />
      <SignUpLanguages room={room} language={card.language} setLanguage={setLanguage} />
      <div>
        <Fold words={say('sign-up.fields')}>
          <SignUpFields room={room} />
        </Fold>
        <Fold words={say('sign-up.consents')}>
          <SignUpConsents room={room} />
        </Fold>
        <Fold words={say('sign-up.words-in', { language: sayLanguage(card.language) })}>
          <SignUpWords room={room} card={card} />
        </Fold>
        <Fold words={say('sign-up.shop')}>
          <SignUpShop room={room} picture={picture} />
        </Fold>
        <Fold words={say('sign-up.runs')}>
          <SignUpRuns room={room} toPrint={toPrint} shopCode={shopCode} onKeyIn={onKeyIn} />
        </Fold>
      </div>
    </>
  );
}
