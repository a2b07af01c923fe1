import { useMemo, useState } from 'react';
import { dayOf } from '../../../../shared/calendar-day.ts';
import { displayName } from '../../../../shared/domain/regular.ts';
import { createShop, type Shop } from '../../../../shared/domain/shop.ts';
import { useOnScreen } from '../../../data/looks/on-screen.ts';
import {
  usePeople,
  useRegular,
  useShop,
  type WholeRegular,
} from '../../../data/people/book-context.tsx';
import { useNow } from '../../../platform/clock.ts';
import { PersonBox } from '../../../studio/person-box.tsx';
import { Studio } from '../../../studio/studio.tsx';
import { usePaper } from '../../../studio/use-paper.ts';
import { writeDay } from '../../../wording/people/say-event-story.ts';
import { say } from '../../../wording/say.ts';
import styles from './my-page.module.css';

import { useMyPages } from './use-my-pages.tsx';

interface MyPageProps {
  /** Whose page; chosen here when nobody is named. */
  readonly of: string | undefined;
  readonly onBack: () => void;
}

/**
 * All that is kept about one person, to be handed to them: read, corrected with a pen, kept.
 *
 * It is for whoever may stand at the counter and ask for it, moved away or not.
 */
export function MyPage({ of, onBack }: MyPageProps) {
  const people = usePeople();
  const [chosen, setChosen] = useState(of);
  const card = chosen === undefined ? undefined : people.one(chosen, 'search');
  const whole = useRegular(card?.id);
  const shop = useShop() ?? createShop();
  if (card && whole) {
    return (
      <Pages
        key={card.id}
        whole={whole}
        shop={shop}
        onBack={onBack}
        onOther={() => setChosen(undefined)}
      />
    );
  }
  return <Choose isRefused={chosen !== undefined && !card} onBack={onBack} onPick={setChosen} />;
}

function Choose({
  isRefused,
  onPick,
  onBack,
}: {
  readonly isRefused: boolean;
  readonly onPick: (id: string) => void;
  readonly onBack: () => void;
}) {
  const people = usePeople();
  const paper = usePaper();
  // The same people until one of them changed.
  const cards = useMemo(() => people.for('search'), [people]);
  return (
    <Studio
      title={say('prints.my-page')}
      sheet={{ paper }}
      pages={[]}
      fileName={say('prints.my-page')}
      empty={say(isRefused ? 'mine.not-this' : 'mine.nobody')}
      onBack={onBack}
    >
      <PersonBox label={say('mine.whose')} cards={cards} onPick={({ id }) => onPick(id)} />
    </Studio>
  );
}

function Pages({
  whole,
  shop,
  onOther,
  onBack,
}: {
  readonly whole: WholeRegular;
  readonly shop: Shop;
  readonly onOther: () => void;
  readonly onBack: () => void;
}) {
  useOnScreen(whole.regular.id);
  const now = useNow(60);
  const paper = usePaper();
  const name = displayName(whole.regular) || say('regulars.nameless');
  const foot = [shop.name, writeDay(dayOf(now))].filter((words) => words !== '').join(' · ');
  const { pages, measuring } = useMyPages({ whole, shop, now, name, foot, sheet: { paper } });
  return (
    <>
      {measuring}
      <Studio
        title={say('prints.my-page')}
        sheet={{ paper }}
        pages={pages}
        fileName={say('mine.file', { name })}
        onBack={onBack}
      >
        <p className={styles.whose} dir="auto">
          {name}
        </p>
        <p>{say('mine.chosen')}</p>
        <button type="button" className={styles.other} onClick={onOther}>
          {say('mine.other')}
        </button>
      </Studio>
    </>
  );
}
