import { hourOf, type LocalTime } from '../../../../shared/calendar-day.ts';
import { usePlatform } from '../../../platform/platform-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { say } from '../../../wording/say.ts';
import type { AtCounter } from '../base/use-at-counter.ts';
import { LeafFoot } from './leaf-foot.tsx';
import styles from './resting.module.css';

/** The counter while nobody is open: who to look out for, and how to begin. */
export function Resting({
  now,
  atCounter,
  onBringIn,
  onUndo,
}: {
  readonly now: LocalTime;
  readonly atCounter: AtCounter;
  readonly onBringIn: () => void;
  readonly onUndo: () => void;
}) {
  const { keyboard } = usePlatform();
  const { due, isEmpty } = atCounter;
  const names = due.slice(0, 3).map(({ card }) => card.name);
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);
  return (
    <section className={styles.resting} aria-label={say('counter.at-rest')}>
      <div className={styles.middle}>
        <p className={styles.hello}>{say(helloAt(now))}</p>
        <h1 className={styles.words} dir="auto">
          {isEmpty && say('counter.empty-book')}
          {!isEmpty && names.length === 0 && say('counter.quiet')}
          {names.length > 0 && say('counter.look-out', { names: list })}
        </h1>
        <p className={styles.teach}>
          {say(isEmpty ? 'counter.teach-empty' : 'counter.teach', { keyboard })}
        </p>
        {isEmpty && (
          <p>
            <Button onPress={onBringIn}>{say('app.bring-in')}</Button>
          </p>
        )}
      </div>
      <LeafFoot onUndo={onUndo} />
    </section>
  );
}

function helloAt(now: LocalTime) {
  const hour = hourOf(now);
  if (hour < 12) return 'counter.good-morning';
  return hour < 18 ? 'counter.good-afternoon' : 'counter.good-evening';
}
