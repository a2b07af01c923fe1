import { clockOf, dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import { isMuchLess } from '../../../shared/rules/keeping/which-entries.ts';
import { useHoldings } from '../../data/looks/use-lately.ts';
import { useIsHiding } from '../../data/looks/use-surprises.ts';
import type { BackTo } from '../../data/recovery/timeline.ts';
import { Button } from '../../ui/button.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { sayAct } from '../../wording/book/say-act.ts';
import { sayWhen } from '../../wording/book/say-holdings.ts';
import { say } from '../../wording/say.ts';
import { sayDayOnPaper, sayTimeFrom } from '../../wording/say-day.ts';
import styles from './moments.module.css';

/** So many of what would be lost are told in words, the newest. */
const TOLD = 10;

/** What bringing the book back to the chosen moment would lose, where it comes from, and the press that does it. */
export function WouldBeLost({
  back,
  moment,
  now,
  onBring,
}: {
  readonly back: BackTo;
  readonly moment: LocalTime;
  readonly now: LocalTime;
  readonly onBring: () => void;
}) {
  const isHiding = useIsHiding(now);
  const present = useHoldings();
  const { copy, isReached, lost, missing } = back;
  const told = lost.slice(-TOLD).toReversed();
  const isLess = copy?.about !== undefined && isMuchLess(copy.about, present);
  const day = sayDayOnPaper(dayOf(moment));
  if (!isReached) return <p className={styles.words}>{say('moments.not-reached')}</p>;
  return (
    <section className={styles.lost} aria-labelledby="moments-lost">
      <Rubric id="moments-lost">{say('moments.goes')}</Rubric>
      <p className={styles.words}>
        {say('moments.goes-count', { changes: lost.length, shown: told.length })}
      </p>
      <ol className={styles.told}>
        {told.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at}>{sayTimeFrom(entry.at, now)}</time>
            <span dir="auto">{sayAct(entry.act, isHiding)}</span>
          </li>
        ))}
      </ol>
      {isLess && <p className={styles.warning}>{say('moments.less')}</p>}
      {missing > 0 && (
        <p className={styles.warning}>{say('moments.missing', { changes: missing })}</p>
      )}
      <div className={styles.do}>
        <Button tone="main" onPress={onBring}>
          {say('moments.do', { day, time: clockOf(moment) })}
        </Button>
      </div>
      <p className={styles.aside}>
        {copy?.about
          ? say('moments.from-copy', { when: sayWhen(copy.about.madeAt, now) })
          : say('moments.from-start')}{' '}
        {say('moments.kept')}
      </p>
    </section>
  );
}
