import type { ReactNode } from 'react';
import { addDays, type CalendarDay, dayOf } from '../../../../shared/calendar-day.ts';
import { createShop } from '../../../../shared/domain/shop.ts';
import type { Surprise } from '../../../../shared/domain/surprise.ts';
import type { SurpriseInView } from '../../../data/looks/use-surprises.ts';
import { useShop } from '../../../data/people/book-context.tsx';
import { useNow } from '../../../platform/clock.ts';
import { Studio } from '../../../studio/studio.tsx';
import { usePaper } from '../../../studio/use-paper.ts';
import { toldAs } from '../../../wording/book/say-surprise-words.ts';
import { sayComeAndSign, sayPosterLine } from '../../../wording/prints/say-greeting.ts';
import { say } from '../../../wording/say.ts';
import { INKS, LOOKS } from '../cover-look.ts';
import { ForSurprise } from '../for-surprise.tsx';
import { greetedOf, numberOf } from '../greeted.ts';
import styles from '../options.module.css';
import { WordsField } from '../words-field.tsx';
import { chosenOf, useWritten } from '../written.ts';
import { PosterOptions } from './poster-options.tsx';
import { PosterSheet } from './poster-sheet.tsx';

interface RoomProps {
  readonly of: string | undefined;
  readonly onBack: () => void;
}

/** The poster beside a card that lies out to be signed; it keeps a secret unless it is told not to. */
export function Poster({ of, onBack }: RoomProps) {
  return (
    <ForSurprise title={say('prints.poster')} of={of} onBack={onBack}>
      {(view, whose) => <Room key={view.surprise.id} view={view} whose={whose} onBack={onBack} />}
    </ForSurprise>
  );
}

const YES_NO = ['yes', 'no'] as const;

function Room({
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
  const today = dayOf(useNow(60));
  const [written, write] = useWritten(`poster ${view.surprise.id}`);
  const greeted = greetedOf(view, shop.name);
  const { name, manner } = greeted;
  const number = manner === 'quiet' ? '' : numberOf(greeted.occasion);
  const tells = {
    name: chosenOf(YES_NO, written.named, 'no') === 'yes' && name !== '',
    number: chosenOf(YES_NO, written.number, 'yes') === 'yes' && number !== '',
  };
  // Words somebody wrote stay with what they were written for: a name typed over is not brought back.
  const lineField = `line ${tells.name ? 'named' : 'secret'} ${tells.number ? 'number' : 'plain'}`;
  const line = written[lineField] ?? sayPosterLine(greeted, tells);
  const come = written.come ?? sayComeAndSign(lastDay(view.surprise, today));
  const look = chosenOf(LOOKS, written.look, 'white');
  const ink = chosenOf(INKS, written.ink, 'green');
  const isSecret = !tells.name && manner === 'merry';
  return (
    <Studio
      title={say('prints.poster')}
      sheet={{ paper }}
      pages={[
        <PosterSheet
          key="poster"
          poster={{ line, come, look, ink, isSecret, shopName: shop.name }}
        />,
      ]}
      fileName={say('prints.poster')}
      onBack={onBack}
    >
      {whose}
      <PosterOptions
        tells={tells}
        hasName={name !== ''}
        number={number}
        look={look}
        ink={ink}
        onWrite={write}
      />
      <WordsField
        label={say('posters.words-line')}
        value={line}
        onChange={(words) => write({ [lineField]: words })}
      />
      <WordsField
        label={say('posters.words-come')}
        value={come}
        onChange={(words) => write({ come: words })}
      />
      <p className={styles.hint}>{say('posters.seen', { name, told: toldAs(name) })}</p>
    </Studio>
  );
}

/** The day before it is handed over, while that is still ahead. */
function lastDay({ handOver }: Surprise, today: CalendarDay): CalendarDay | undefined {
  const last = addDays(handOver, -1);
  return last > today ? last : undefined;
}
