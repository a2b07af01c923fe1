import { useState } from 'react';
import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import { Button } from '../../../ui/button.tsx';
import { useFocusBack } from '../../../ui/focus-back.ts';
import { sayTask, sayTaskDue } from '../../../wording/book/say-opening.ts';
import { say } from '../../../wording/say.ts';
import { useClosing } from '../use-closing.ts';
import type { PromiseTo } from '../use-today.ts';
import { PromiseClosing } from './promise-closing.tsx';
import styles from './promises.module.css';

/** One promise: what, for whom, by when; kept with one press, or with a line on how it went. */
export function PromiseTask({
  made,
  today,
  onOpen,
  onEnded,
}: {
  readonly made: PromiseTo;
  readonly today: CalendarDay;
  readonly onOpen: (id: RegularId) => void;
  /** It leaves the list, and the keyboard has to go on from somewhere. */
  readonly onEnded: () => void;
}) {
  const [isWriting, setWriting] = useState(false);
  const opener = useFocusBack(isWriting);
  const close = useClosing(made);
  const act = say(made.state === 'to-check' ? 'opening.checked' : 'opening.kept');
  const what = sayTask(made);
  const due = sayTaskDue(made, today);
  return (
    <li className={styles.promise}>
      <div className={styles.line}>
        <button type="button" className={styles.opener} onClick={() => onOpen(made.regularId)}>
          <span className={styles.what} dir="auto">
            {what}
          </span>{' '}
          <span className={styles.who} dir="auto">
            {made.name}
          </span>
          {due !== '' && <span className={styles.due}> {due}</span>}
        </button>
        {!isWriting && (
          <div className={styles.acts}>
            <Button
              label={say('opening.about-kept', { act, what })}
              onPress={() => void close('kept', '').then((wrong) => wrong ?? onEnded())}
            >
              {act}
            </Button>
            <Button
              ref={opener}
              tone="quiet"
              label={say('opening.about-line', { what })}
              onPress={() => setWriting(true)}
            >
              {say('opening.with-a-line')}
            </Button>
          </div>
        )}
      </div>
      {isWriting && (
        <PromiseClosing made={made} act={act} close={close} onDone={() => setWriting(false)} />
      )}
    </li>
  );
}
