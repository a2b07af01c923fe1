import { useState } from 'react';
import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { Button } from '../../ui/button.tsx';
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
  const more = Math.min(coming.length - shown, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={styles.lines}>
        {coming.slice(0, shown).map((one) => (
          <ComingLine key={keyOf(one)} one={one} today={today} onOpen={onOpen} />
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
