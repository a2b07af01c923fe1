import { dayOf, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { Menu } from '../../../data/people/book-context.tsx';
import { say } from '../../../wording/say.ts';
import { sayDayFrom } from '../../../wording/say-day.ts';
import styles from './item-bars.module.css';
import type { ItemTally, Tallies } from './what-they-have.ts';

/** What somebody has most, with how often, and small bars of how often over time. */
export function ItemBars({
  tallies,
  menu,
  now,
}: {
  readonly tallies: Tallies;
  readonly menu: Menu;
  readonly now: LocalTime;
}) {
  const most = Math.max(1, ...tallies.items.flatMap((tally) => tally.overTime));
  return (
    <>
      <ul className={styles.items}>
        {tallies.items.map((tally) => (
          <li key={tally.item} className={styles.item}>
            <span className={styles.name} dir="auto">
              {menu.get(tally.item)?.name ?? say('order.unknown-item')}
            </span>
            <Bars counts={tally.overTime} most={most} />
            <span className={styles.times}>{sayTimes(tally, now)}</span>
          </li>
        ))}
      </ul>
      {tallies.stretches > 1 && (
        <p className={styles.caption}>{say(`regular.bars-${tallies.unit}`)}</p>
      )}
    </>
  );
}

function Bars({ counts, most }: { readonly counts: readonly number[]; readonly most: number }) {
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${counts.length * 6} 28`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {counts.map((count, place) => {
        const height = count === 0 ? 1 : Math.max(3, (count / most) * 28);
        return (
          <rect
            // A stretch of time is its place and nothing else.
            key={`stretch ${place.toString()}`}
            className={count === 0 ? styles.none : styles.bar}
            x={place * 6 + 0.5}
            y={28 - height}
            width={5}
            height={height}
          />
        );
      })}
    </svg>
  );
}

function sayTimes({ times, lastAt }: ItemTally, now: LocalTime): string {
  return say('regular.item-times', { times, day: sayDayFrom(dayOf(lastAt), dayOf(now)) });
}
