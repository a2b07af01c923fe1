import type { ReactNode } from 'react';
import { createShop } from '../../../shared/domain/shop.ts';
import { foldedSheet } from '../../../shared/print/folded-card.ts';
import type { SurpriseInView } from '../../data/looks/use-surprises.ts';
import { useShop } from '../../data/people/book-context.tsx';
import { Studio } from '../../studio/studio.tsx';
import { usePaper } from '../../studio/use-paper.ts';
import { sayCover, sayFrom, sayInside } from '../../wording/prints/say-greeting.ts';
import { say } from '../../wording/say.ts';
import { Cover } from './cover.tsx';
import { coverOf } from './cover-look.ts';
import { CoverOptions, CoverWords } from './cover-options.tsx';
import { CardBack, FoldedSide } from './folded-side.tsx';
import { ForSurprise } from './for-surprise.tsx';
import { greetedOf, numberOf } from './greeted.ts';
import { InsideOptions } from './inside-options.tsx';
import styles from './options.module.css';
import { useInside } from './use-inside.tsx';
import { WordsField } from './words-field.tsx';
import { useWritten } from './written.ts';

interface RoomProps {
  readonly of: string | undefined;
  readonly onBack: () => void;
}

/** The card that goes round for a surprise: its cover, and inside lines to sign or the wishes. */
export function SigningCard({ of, onBack }: RoomProps) {
  return (
    <ForSurprise title={say('prints.signing-card')} isTurned of={of} onBack={onBack}>
      {(view, whose) => <Card key={view.surprise.id} view={view} whose={whose} onBack={onBack} />}
    </ForSurprise>
  );
}

function Card({
  view,
  whose,
  onBack,
}: {
  readonly view: SurpriseInView;
  readonly whose: ReactNode;
  readonly onBack: () => void;
}) {
  const shop = useShop() ?? createShop();
  const paper = usePaper();
  const [written, write] = useWritten(`signing-card ${view.surprise.id}`);
  const greeted = greetedOf(view, shop.name);
  const number = numberOf(greeted.occasion);
  const cover = coverOf(written, {
    number,
    greeting: sayCover(greeted),
    foot: sayFrom(greeted),
    isQuiet: greeted.manner === 'quiet',
  });
  const inside = useInside({ view, written, paper, begun: sayInside(greeted) });
  const outside = (
    <FoldedSide
      key="outside"
      left={<CardBack shopName={shop.name} address={shop.address ?? ''} />}
      right={<Cover cover={cover} />}
    />
  );
  return (
    <>
      {inside.measuring}
      <Studio
        title={say('prints.signing-card')}
        sheet={foldedSheet(paper)}
        pages={inside.sides ? [outside, ...inside.sides] : []}
        fileName={say('prints.signing-card')}
        onBack={onBack}
      >
        {whose}
        <InsideOptions inside={inside} target={view.surprise.target} onWrite={write} />
        <CoverWords cover={cover} onWrite={write} />
        <WordsField
          label={say(
            inside.what === 'wishes' ? 'greetings.words-wishes' : 'greetings.words-inside',
          )}
          value={inside.heading}
          onChange={(words) => write({ [inside.headingField]: words })}
        />
        <CoverOptions cover={cover} number={number} onWrite={write} />
        <p className={styles.hint}>
          {say(inside.inserts > 0 ? 'greetings.fold-inserts' : 'greetings.fold')}
        </p>
      </Studio>
    </>
  );
}
