import type { ReactNode } from 'react';
import { createShop } from '../../../../shared/domain/shop.ts';
import {
  WISH_COUNTS,
  WISH_LINES,
  wishField,
  wishSheets,
} from '../../../../shared/print/wish-sheet.ts';
import type { SurpriseInView } from '../../../data/looks/use-surprises.ts';
import { useShop } from '../../../data/people/book-context.tsx';
import { Studio } from '../../../studio/studio.tsx';
import { usePaper } from '../../../studio/use-paper.ts';
import { sayInside, saySoManySay } from '../../../wording/prints/say-greeting.ts';
import { say } from '../../../wording/say.ts';
import { ForSurprise } from '../for-surprise.tsx';
import { greetedOf } from '../greeted.ts';
import { INSIDES } from '../use-inside.tsx';
import { WordsField } from '../words-field.tsx';
import { chosenOf, useWritten } from '../written.ts';
import { useWishPages } from './use-wish-pages.tsx';
import { BlankSheet, WishSheet } from './wish-sheet.tsx';
import { WishSheetOptions } from './wish-sheet-options.tsx';

interface RoomProps {
  readonly of: string | undefined;
  readonly onBack: () => void;
}

/** A sheet comes at a time. */
const STEPS = { first: 1, more: 1 } as const;

/** Sheets beside the card: the wishes, typed, or numbered lines for them. */
export function WishSheets({ of, onBack }: RoomProps) {
  return (
    <ForSurprise title={say('prints.wishes')} of={of} onBack={onBack}>
      {(view, whose) => <Room key={view.surprise.id} view={view} whose={whose} onBack={onBack} />}
    </ForSurprise>
  );
}

function Room({
  view,
  whose,
  onBack,
}: {
  readonly view: SurpriseInView;
  readonly whose: ReactNode;
  readonly onBack: () => void;
}) {
  const { surprise, wishes } = view;
  const shop = useShop() ?? createShop();
  const paper = usePaper();
  const [written, write] = useWritten(`wishes ${surprise.id}`);
  const asked = chosenOf(INSIDES, written.what, wishes.length > 0 ? 'wishes' : 'lines');
  const what = wishes.length === 0 ? 'lines' : asked;
  const line = chosenOf(WISH_LINES, written.line, 'words');
  const enough = WISH_COUNTS.find((count) => count >= surprise.target) ?? WISH_COUNTS[2];
  const count = WISH_COUNTS.find((one) => String(one) === written.count) ?? enough;
  const typed = useWishPages(wishes, wishField(paper), STEPS);
  const headingField = `heading ${what}`;
  const heading =
    written[headingField] ??
    (what === 'wishes' ? saySoManySay(wishes.length) : sayInside(greetedOf(view, shop.name)));
  const filled =
    what === 'wishes'
      ? (typed.pages ?? [])
      : Array.from({ length: wishSheets(line, count) }, (_, at) => (
          <BlankSheet key={`sheet ${String(at)}`} line={line} at={at} />
        ));
  const pages = filled.map((field, at) => (
    <WishSheet
      key={`page ${String(at)}`}
      heading={at === 0 ? heading : undefined}
      shopName={shop.name}
      page={filled.length > 1 ? say('wish-sheets.page', { page: at + 1, of: filled.length }) : ''}
    >
      {field}
    </WishSheet>
  ));
  return (
    <>
      {typed.measuring}
      <Studio
        title={say('prints.wishes')}
        sheet={{ paper }}
        pages={pages}
        fileName={say('prints.wishes')}
        onBack={onBack}
      >
        {whose}
        <WishSheetOptions
          what={what}
          wishes={wishes.length}
          sheets={pages.length}
          line={line}
          count={count}
          onWrite={write}
        />
        <WordsField
          label={say(what === 'wishes' ? 'greetings.words-wishes' : 'greetings.words-inside')}
          value={heading}
          onChange={(words) => write({ [headingField]: words })}
        />
      </Studio>
    </>
  );
}
