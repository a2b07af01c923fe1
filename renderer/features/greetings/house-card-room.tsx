import { addDays, type CalendarDay, dayOf } from '../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { createShop } from '../../../shared/domain/shop.ts';
import { foldedSheet } from '../../../shared/print/folded-card.ts';
import { birthdaysBetween, nextBirthday, turnsOn } from '../../../shared/rules/lives/birthday.ts';
import { toneOf } from '../../../shared/rules/lives/tone.ts';
import { useOnScreen } from '../../data/looks/on-screen.ts';
import { useShop } from '../../data/people/book-context.tsx';
import { useNow } from '../../platform/clock.ts';
import { Studio } from '../../studio/studio.tsx';
import { usePaper } from '../../studio/use-paper.ts';
import { Button } from '../../ui/button.tsx';
import { sayHouseCard } from '../../wording/prints/say-greeting.ts';
import { say } from '../../wording/say.ts';
import { Cover } from './cover.tsx';
import { coverOf } from './cover-look.ts';
import { CoverOptions, CoverWords } from './cover-options.tsx';
import { CardBack, FoldedSide } from './folded-side.tsx';
import { nameOnPaper } from './greeted.ts';
import { MessagePanel } from './message-panel.tsx';
import styles from './options.module.css';
import { WordsField } from './words-field.tsx';
import { useWritten } from './written.ts';

/** What a card from the house is for. */
export type HouseCardKind = 'birthday' | 'thank-you';

/** A card may be late by so many days and still be for the birthday that was. */
const BELATED_DAYS = 14;

interface HouseCardRoomProps {
  readonly kind: HouseCardKind;
  readonly card: IndexCard;
  /** Somebody else is to be chosen. */
  readonly onOther: () => void;
  readonly onBack: () => void;
}

/** A card from the house to one regular: its cover, and a few words inside with room to sign. */
export function HouseCardRoom({ kind, card, onOther, onBack }: HouseCardRoomProps) {
  useOnScreen(card.id);
  const shop = useShop() ?? createShop();
  const paper = usePaper();
  const today = dayOf(useNow(60));
  const [written, write] = useWritten(`${kind} ${card.id}`);
  const isGentle = toneOf(card.events, today, shop.southern ?? false) === 'gentle';
  const begun = sayHouseCard({ kind, name: nameOnPaper(card), shopName: shop.name, isGentle });
  const number = kind === 'birthday' ? turnsNear(card, today) : '';
  // A number is for the great birthdays, and for whoever asks for it.
  const cover = coverOf({ number: 'no', ...written }, { ...begun, number, isQuiet: isGentle });
  const message = written.message ?? begun.message;
  const signed = written.signed ?? begun.signed;
  const pages = [
    <FoldedSide
      key="outside"
      left={<CardBack shopName={shop.name} address={shop.address ?? ''} />}
      right={<Cover cover={cover} />}
    />,
    <FoldedSide
      key="inside"
      left={null}
      right={<MessagePanel message={message} signed={signed} ink={cover.ink} />}
    />,
  ];
  return (
    <Studio
      title={say(`prints.${kind}-card`)}
      sheet={foldedSheet(paper)}
      pages={pages}
      fileName={say(`prints.${kind}-card`)}
      onBack={onBack}
    >
      <div className={styles.whose}>
        <p className={styles.name} dir="auto">
          {card.name}
        </p>
        <Button tone="quiet" onPress={onOther}>
          {say('greetings.other-person')}
        </Button>
      </div>
      {isGentle && <p className={styles.hint}>{say('greetings.gentle')}</p>}
      <CoverWords cover={cover} onWrite={write} />
      <WordsField
        label={say('greetings.words-message')}
        value={message}
        onChange={(words) => write({ message: words })}
      />
      <WordsField
        label={say('greetings.words-signed')}
        value={signed}
        onChange={(words) => write({ signed: words })}
      />
      <CoverOptions cover={cover} number={number} onWrite={write} />
      <p className={styles.hint}>{say('greetings.fold')}</p>
    </Studio>
  );
}

/** How old they turn, or turned just now, when they told us; empty else. */
function turnsNear(card: IndexCard, today: CalendarDay): string {
  const late = birthdaysBetween(card, addDays(today, -BELATED_DAYS), today).at(-1);
  const day = late ?? nextBirthday(card, today);
  const turns = day === undefined ? undefined : turnsOn(card, day);
  return turns === undefined ? '' : String(turns);
}
