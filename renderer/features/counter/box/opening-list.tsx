import { dayOf, type LocalTime } from '../../../../shared/calendar-day.ts';
import { countOpening } from '../../../../shared/rules/coming/opening-promises.ts';
import { outToday } from '../../../../shared/rules/coming/out-today.ts';
import { isToHandOver } from '../../../../shared/rules/surprises/out-to-sign.ts';
import { useOpenPromises } from '../../../data/acts/promises.ts';
import { useSurprises } from '../../../data/looks/use-surprises.ts';
import { useShop } from '../../../data/people/book-context.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { sayOpeningList } from '../../../wording/book/say-opening.ts';
import { say } from '../../../wording/say.ts';
import styles from './opening-list.module.css';

/** What presses today, in a few words at the edge of the page; the whole of it is on the opening sheet. */
export function OpeningList({
  now,
  onToday,
}: {
  readonly now: LocalTime;
  readonly onToday: () => void;
}) {
  const today = dayOf(now);
  const shop = useShop();
  const promises = countOpening(useOpenPromises() ?? [], today);
  // How many and no name: whoever comes in first may be the one.
  const surprises = (useSurprises(now) ?? []).filter(
    ({ surprise }) => surprise.handOver === today && isToHandOver(surprise, today),
  );
  const lines = sayOpeningList(promises, outToday(shop, today), surprises.length);
  if (lines.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="opening-list">
      <Rubric id="opening-list">{say('counter.opening-list')}</Rubric>
      <ul>
        {lines.map((words) => (
          <li key={words}>
            <button type="button" className={styles.line} onClick={onToday}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
