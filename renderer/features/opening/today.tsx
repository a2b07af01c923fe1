import { type ReactNode, useState } from 'react';
import { type CalendarDay, dayOf } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { createShop, type Shop } from '../../../shared/domain/shop.ts';
import { useShop } from '../../data/people/book-context.tsx';
import { useNow } from '../../platform/clock.ts';
import { DaysAhead } from './parts/days-ahead.tsx';
import { Gentle } from './parts/gentle.tsx';
import { LikelyList } from './parts/likely-list.tsx';
import { OutLine } from './parts/out-line.tsx';
import { Promises } from './parts/promises.tsx';
import { SurprisesToday } from './parts/surprises-today.tsx';
import { PrintedSheet } from './printed-sheet.tsx';
import styles from './today.module.css';
import { TodayHead } from './today-head.tsx';
import { useKnown } from './use-known.ts';
import { type OpeningSheet, useToday } from './use-today.ts';

interface TodayProps {
  readonly onOpen: (id: RegularId) => void;
  /** Goes to all surprises, and what the app proposes. */
  readonly onSurprises: () => void;
  /** Goes to one plan. */
  readonly onPlan: (id: string) => void;
  /** Visits dated in the future, and where they belong. */
  readonly dated?: ReactNode;
}

/** The opening sheet: who is likely today, what was promised, whom to be gentle with. */
export function Today(props: TodayProps) {
  const today = dayOf(useNow(60));
  const shop = useShop();
  if (shop === undefined) return null;
  return <Sheet {...props} today={today} shop={shop ?? createShop()} />;
}

function Sheet({
  today,
  shop,
  ...props
}: TodayProps & { readonly today: CalendarDay; readonly shop: Shop }) {
  const sheet = useToday(today, shop);
  if (sheet === undefined) return <article className={styles.today} aria-busy="true" />;
  return <Read {...props} sheet={sheet} shop={shop} />;
}

function Read({
  sheet,
  shop,
  onOpen,
  onSurprises,
  onPlan,
  dated,
}: TodayProps & { readonly sheet: OpeningSheet; readonly shop: Shop }) {
  const { today } = sheet;
  const known = useKnown(sheet);
  const [isPrinting, setPrinting] = useState(false);
  if (known === undefined) return <article className={styles.today} aria-busy="true" />;
  return (
    <article className={styles.today}>
      <TodayHead
        today={today}
        expected={sheet.likely.length}
        shop={shop}
        isPrinting={isPrinting}
        onPrint={() => setPrinting(true)}
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Promises promises={sheet.promises} today={today} onOpen={onOpen} />
          {dated}
          <SurprisesToday onSurprises={onSurprises} onPlan={onPlan} />
          <DaysAhead coming={sheet.coming} today={today} onOpen={onOpen} />
          <Gentle tender={sheet.tender} today={today} southern={shop.southern ?? false} />
          <OutLine today={today} out={sheet.out} />
        </div>
        <LikelyList sheet={sheet} known={known} shop={shop} onOpen={onOpen} />
      </div>
      {isPrinting && (
        <PrintedSheet sheet={sheet} known={known} shop={shop} onDone={() => setPrinting(false)} />
      )}
    </article>
  );
}
