import { useState } from 'react';
import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { useMenu } from '../../data/people/book-context.tsx';
import { Button } from '../../ui/button.tsx';
import { sayAllApart } from '../../wording/people/say-apart.ts';
import { say } from '../../wording/say.ts';
import { ComingLine } from './coming-line.tsx';
import styles from './coming-list.module.css';
import { type ComingUpNow, keyOf } from './use-coming.ts';

/** How many lines are shown before somebody asks for more: an import may give everybody one birthday. */
const SHOWN_AT_FIRST = 100;

/** People and what is coming for them, a line each; a hundred first, more when asked for. */
export function ComingLines({
  today,
  coming,
  onOpen,
}: {
  readonly today: CalendarDay;
  readonly coming: readonly ComingUpNow[];
  readonly onOpen: (id: RegularId) => void;
}) {
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const menu = useMenu();
  const listed = coming.slice(0, shown);
  const apart = sayAllApart(new Map(listed.map(({ card }) => [card.id, card])).values(), menu);
  const more = Math.min(coming.length - shown, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={styles.lines}>
        {listed.map((one) => (
          <ComingLine
            key={keyOf(one)}
            one={one}
            apart={apart.get(one.card.id) ?? ''}
            today={today}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {more > 0 && (
        <Button tone="quiet" onPress={() => setShown(shown + SHOWN_AT_FIRST)}>
          {say('calendar.show-more', { count: more })}
        </Button>
      )}
    </>
  );
}
