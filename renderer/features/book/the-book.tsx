import { dayOf } from '../../../shared/calendar-day.ts';
import { useHoldings } from '../../data/looks/use-lately.ts';
import { useNow } from '../../platform/clock.ts';
import { sayHoldings } from '../../wording/book/say-holdings.ts';
import { BroughtIn } from './brought-in.tsx';
import { Copies } from './copies.tsx';
import { DoneLately } from './done-lately.tsx';
import { LookedThrough } from './looked-through.tsx';
import { MenuList } from './menu-list.tsx';
import { Mishaps } from './mishaps.tsx';
import { ShopSettings } from './shop-settings.tsx';
import styles from './the-book.module.css';
import { WhereKept } from './where-kept.tsx';

/** The book itself: what is in it, its copies, the shop, the menu, and what was done lately. */
export function TheBook({
  onBringIn,
  onMoments,
  onMenu,
}: {
  readonly onBringIn: () => void;
  /** Goes to where the book is brought back to a day and a time. */
  readonly onMoments: () => void;
  readonly onMenu: () => void;
}) {
  const today = dayOf(useNow(60));
  const holdings = useHoldings();
  return (
    <article className={styles.leaf}>
      <p className={styles.holds} dir="auto">
        {sayHoldings(holdings, today)}
      </p>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Copies onMoments={onMoments} />
          <BroughtIn onBringIn={onBringIn} />
          <DoneLately />
          <LookedThrough />
          <WhereKept />
          <Mishaps />
        </div>
        <div className={styles.column}>
          <ShopSettings />
          <MenuList onMenu={onMenu} />
        </div>
      </div>
    </article>
  );
}
