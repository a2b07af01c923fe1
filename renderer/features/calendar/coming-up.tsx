import { useRef, useState } from 'react';
import { type CalendarDay, dayOf } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { createShop, type Shop } from '../../../shared/domain/shop.ts';
import { useShop } from '../../data/people/book-context.tsx';
import { useNow } from '../../platform/clock.ts';
import styles from './coming-up.module.css';
import { ListPage } from './list-page.tsx';
import { MonthGrid } from './month-grid.tsx';
import { MonthHead } from './month-head.tsx';
import { firstOf, type Month, monthLater, monthOfDay, pageOf } from './month-page.ts';
import { useComing } from './use-coming.ts';
import { useMonthKeys } from './use-month-keys.ts';

interface ComingUpProps {
  /** The month shown, 'yyyy-MM'; the present one when undefined. */
  readonly month: string | undefined;
  readonly onMonth: (month: string) => void;
  readonly onOpen: (id: RegularId) => void;
}

/** What is coming up: a month and a list, like the two pages of a diary. */
export function ComingUp(props: ComingUpProps) {
  const shop = useShop();
  if (shop === undefined) return null;
  return <Diary {...props} shop={shop ?? createShop()} />;
}

function Diary({ month: asked, onMonth, onOpen, shop }: ComingUpProps & { readonly shop: Shop }) {
  const today = dayOf(useNow(60));
  const month = pageOf(asked, today);
  const { weekStartsOn, southern = false } = shop;
  const comes = useComing({ month, today, weekStartsOn, southern });
  const [at, setAt] = useState<CalendarDay>();
  const [opened, setOpened] = useState<CalendarDay>();
  const cursor = at !== undefined && monthOfDay(at) === month ? at : dayToBegin(month, today);
  const chosen = opened !== undefined && comes.onDay.has(opened) ? opened : undefined;

  const turnTo = (to: Month) => {
    setOpened(undefined);
    if (to !== month) onMonth(to);
  };
  const move = (day: CalendarDay) => {
    setAt(day);
    turnTo(monthOfDay(day));
  };
  const choose = (day: CalendarDay) => {
    move(day);
    setOpened(day);
  };
  const turn = (months: number) => turnTo(monthLater(month, months));
  useMonthKeys(turn);
  const diary = useRef<HTMLElement>(null);
  const back = () => {
    setOpened(undefined);
    diary.current?.querySelector<HTMLElement>('[role="grid"] button[tabindex="0"]')?.focus();
  };
  return (
    <article ref={diary} className={styles.diary}>
      <div className={styles.left}>
        <MonthHead month={month} today={today} onTurn={turn} onToday={() => move(today)} />
        <MonthGrid
          comes={comes}
          standing={{ month, today, cursor, chosen }}
          onMove={move}
          onChoose={choose}
        />
      </div>
      <ListPage
        comes={comes}
        month={month}
        today={today}
        chosen={chosen}
        shopName={shop.name}
        onOpen={onOpen}
        onDay={choose}
        onBack={back}
      />
    </article>
  );
}

/** Where the keys begin on a page: at today, else at the first of the month. */
function dayToBegin(month: Month, today: CalendarDay): CalendarDay {
  return monthOfDay(today) === month ? today : firstOf(month);
}
