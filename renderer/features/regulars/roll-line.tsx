import { memo } from 'react';
import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { ApartBy } from '../../../shared/rules/finding/namesakes.ts';
import type { Menu } from '../../data/people/book-context.tsx';
import { sayApart } from '../../wording/people/say-apart.ts';
import { sayOrder } from '../../wording/people/say-order.ts';
import { say } from '../../wording/say.ts';
import type { RollOrder } from './order-roll.ts';
import { NO_NAME, type RollEntry } from './roll-entry.ts';
import styles from './roll-line.module.css';
import { sayLineEnd } from './say-list.ts';

interface RollLineProps {
  readonly id: string;
  readonly entry: RollEntry;
  /** What tells them from another of their name. */
  readonly apart: ApartBy | undefined;
  /** The first under its letter. */
  readonly begins: boolean;
  readonly position: { readonly index: number; readonly start: number; readonly of: number };
  readonly active: boolean;
  readonly order: RollOrder;
  readonly menu: Menu;
  readonly today: CalendarDay;
}

/** One person in the list: name, the usual beside it, last here at the end. */
export const RollLine = memo(function RollLine(props: RollLineProps) {
  const { entry, position, order } = props;
  const { card } = entry;
  // What they have stands beside it anyway.
  const apart = props.apart?.kind === 'usual' ? '' : sayApart(props.apart, props.menu);
  return (
    // Keys and presses are the list's: it keeps the focus and names this line as the active one.
    <div
      id={props.id}
      role="option"
      tabIndex={-1}
      aria-selected={props.active}
      aria-posinset={position.index + 1}
      aria-setsize={position.of}
      className={props.begins ? `${styles.line} ${styles.begins}` : styles.line}
      data-lettered={order === 'name'}
      style={{ transform: `translateY(${position.start}px)` }}
    >
      <span className={styles.letter} aria-hidden="true">
        {props.begins && (entry.initial === NO_NAME ? '“' : entry.initial)}
      </span>
      <span className={styles.name} dir="auto">
        {card.name === '' ? say('regulars.nameless') : card.name}
        {apart !== '' && <span className={styles.apart}>{apart}</span>}
      </span>
      <span className={styles.usual} dir="auto">
        {card.usual.length > 0 ? sayOrder(card.usual, props.menu) : ''}
      </span>
      <span className={styles.end}>{sayLineEnd(card, order, props.today)}</span>
    </div>
  );
});
