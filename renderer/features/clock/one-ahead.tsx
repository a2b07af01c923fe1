import { useState } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { VisitAhead } from '../../data/looks/use-ahead.ts';
import { Button } from '../../ui/button.tsx';
import { useFocusBack } from '../../ui/focus-back.ts';
import { sayDatedAhead, sayMoment } from '../../wording/book/say-clock.ts';
import { say } from '../../wording/say.ts';
import { AnotherMoment } from './another-moment.tsx';
import styles from './dated-ahead.module.css';
import { usePuttingRight } from './use-putting-right.ts';

/** One visit of the future: where it belongs with one press, or typed. */
export function OneAhead({
  ahead,
  name,
  isNamed,
  now,
}: {
  readonly ahead: VisitAhead;
  /** Whose visit it is. */
  readonly name: string;
  /** Whether the line has to say so. */
  readonly isNamed: boolean;
  readonly now: LocalTime;
}) {
  const [isTyping, setTyping] = useState(false);
  const opener = useFocusBack(isTyping);
  const putRight = usePuttingRight();
  const { regularId, visit, right } = ahead;
  const putAt = (to: LocalTime) =>
    putRight({
      moves: [{ regularId, visitId: visit.id, to }],
      about: name,
      words: say('clock.was-put', { name, when: sayMoment(to, now) }),
    });
  const when = sayDatedAhead(visit.at, now);
  return (
    <div className={styles.ahead}>
      <p className={styles.words} dir="auto">
        {isNamed ? say('clock.dated-ahead-of', { name, when }) : say('clock.dated-ahead', { when })}
      </p>
      {isTyping ? (
        <AnotherMoment
          now={now}
          visitAt={visit.at}
          onKeep={putAt}
          onDone={() => setTyping(false)}
        />
      ) : (
        <div className={styles.acts}>
          <Button onPress={() => void putAt(right)}>
            {say('clock.put-at', { when: sayMoment(right, now) })}
          </Button>
          <Button ref={opener} tone="quiet" onPress={() => setTyping(true)}>
            {say('clock.another')}
          </Button>
        </div>
      )}
    </div>
  );
}
