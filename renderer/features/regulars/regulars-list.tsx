import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { type CalendarDay, dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { allows } from '../../../shared/rules/tact/tact.ts';
import { useMenu } from '../../data/people/book-context.tsx';
import { useNow } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { say } from '../../wording/say.ts';
import { LikelyNow } from './likely-now.ts';
import { ListControls } from './list-controls.tsx';
import { type ListPlace, useListPlace } from './list-place.ts';
import { Listed } from './listed.ts';
import { EVERYBODY, isEverybody, itemWordsOf, type Narrowing, narrowed } from './narrow-roll.ts';
import { SortedRoll } from './order-roll.ts';
import styles from './regulars-list.module.css';
import { useRoll } from './roll.ts';
import type { RollEntry } from './roll-entry.ts';
import { RollLines } from './roll-lines.tsx';
import { SameName } from './same-name.ts';
import { sayWhoIsListed } from './say-list.ts';

/** The whole book as a thumb-indexed address book: sorted, narrowed, opened. */
export function RegularsList({ onOpen }: { readonly onOpen: (id: RegularId) => void }) {
  const roll = useRoll();
  const sameName = useMemo(() => new SameName(roll), [roll]);
  const [place, move] = useListPlace();
  const now = useNow(60);
  const shown = useShown(roll, place, now);
  const everybody = useMemo(() => new Listed(roll), [roll]);
  const total = useMemo(
    () => roll.filter(({ card }) => allows(card.standing, 'count')).length,
    [roll],
  );
  if (roll.length === 0) return <NobodyYet />;
  return (
    <section className={styles.page} aria-label={say('regulars.list')}>
      <p className={styles.title} role="status" dir="auto">
        {sayWhoIsListed(shown.count, total, place.narrowing)}
      </p>
      <ListControls everybody={everybody} place={place} onMove={move} />
      <RollLines
        sameName={sameName}
        listed={shown}
        place={place}
        now={now}
        onMove={move}
        onOpen={onOpen}
      />
      {shown.count === 0 && (
        <div className={styles.none}>
          <p>{say('regulars.none-fit')}</p>
          {!isEverybody(place.narrowing) && (
            <Button onPress={() => move({ narrowing: EVERYBODY })}>
              {say('regulars.show-everybody')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** Who is listed, in order; typing never waits for the list. */
function useShown(roll: readonly RollEntry[], place: ListPlace, now: LocalTime): Listed {
  const menu = useMenu();
  const itemWords = useMemo(() => itemWordsOf(menu.values()), [menu]);
  const today: CalendarDay = dayOf(now);
  // Lines must not move under a finger because a minute has passed: the moment is that of opening.
  const [likely] = useState(() => new LikelyNow(now));
  const narrowing = useDeferredValue(place.narrowing);
  const sorted = useMemo(() => new SortedRoll(roll, likely.of), [roll, likely]);
  useEffect(() => {
    let stop = likely.ahead(
      roll.map(({ card }) => card),
      () => {
        stop = sorted.ahead();
      },
    );
    return () => stop();
  }, [likely, roll, sorted]);
  const inOrder = sorted.by(place.order);
  const among = useCallback(
    (wanted: Narrowing) => new Listed(narrowed(inOrder, wanted, today, itemWords)),
    [inOrder, today, itemWords],
  );
  // Kept while others are looked for: everybody is soon looked at again.
  const everybody = useMemo(() => among(EVERYBODY), [among]);
  return useMemo(
    () => (isEverybody(narrowing) ? everybody : among(narrowing)),
    [everybody, among, narrowing],
  );
}

function NobodyYet() {
  return (
    <section className={styles.empty} aria-label={say('regulars.list')}>
      <p className={styles.title}>{say('regulars.nobody')}</p>
      <p className={styles.next}>{say('regulars.nobody-next')}</p>
    </section>
  );
}
