import { useMemo } from 'react';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { createShop } from '../../../../shared/domain/shop.ts';
import type { Visit } from '../../../../shared/domain/visit.ts';
import { inTime } from '../../../../shared/rules/clock/ahead.ts';
import { weekPicture } from '../../../../shared/rules/habits/week-picture.ts';
import { useMenu, useShop } from '../../../data/people/book-context.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { say } from '../../../wording/say.ts';
import { ItemBars } from './item-bars.tsx';
import styles from './their-times.module.css';
import { WeekDots } from './week-dots.tsx';
import { tallyItems } from './what-they-have.ts';

/** The most things shown of what somebody has. */
const MOST_ITEMS = 6;

/** A picture of when they come, and bars of what they have. */
export function TheirTimes({
  visits,
  name,
  now,
}: {
  readonly visits: readonly Visit[];
  readonly name: string;
  readonly now: LocalTime;
}) {
  const menu = useMenu();
  const weekStartsOn = (useShop() ?? createShop()).weekStartsOn;
  const picture = useMemo(
    () => weekPicture(inTime(visits, now).map((visit) => visit.at)),
    [visits, now],
  );
  const tallies = useMemo(() => tallyItems(visits, MOST_ITEMS), [visits]);
  return (
    <div className={styles.times}>
      <section className={styles.part}>
        <Rubric>{say('regular.when')}</Rubric>
        <WeekDots picture={picture} weekStartsOn={weekStartsOn} name={name} />
      </section>
      {tallies.items.length > 0 && (
        <section className={styles.part}>
          <Rubric>{say('regular.what')}</Rubric>
          <ItemBars tallies={tallies} menu={menu} now={now} />
        </section>
      )}
    </div>
  );
}
