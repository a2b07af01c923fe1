import { useMemo, useState } from 'react';
import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { useMenu, usePeople } from '../../data/people/book-context.tsx';
import { nameFaceUp } from './name-on-paper.ts';
import { hereToday, orderOf, type Slip } from './slip-lines.ts';

/** Whom slips are for. */
export const SLIPS_FOR = ['today', 'chosen'] as const;

/** Whom slips are for: everybody here today, or people that were chosen. */
export type SlipsFor = (typeof SLIPS_FOR)[number];

/** The slips to print, and how they are changed; nothing of it is kept in the book. */
export function useSlips(of: string | undefined, today: CalendarDay) {
  const people = usePeople();
  const menu = useMenu();
  const [slipsFor, setSlipsFor] = useState<SlipsFor>(of === undefined ? 'today' : 'chosen');
  const [chosen, setChosen] = useState<readonly string[]>(of === undefined ? [] : [of]);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [orders, setOrders] = useState<ReadonlyMap<string, string>>(new Map());
  // The same people until one of them changed.
  const all = useMemo(() => people.for('print'), [people]);
  const cards =
    slipsFor === 'today'
      ? hereToday(all, today).filter(({ id }) => !leftOut.has(id))
      : chosen.flatMap((id) => people.one(id, 'print') ?? []);
  const slips = cards.map((card): Slip => {
    const order = orders.get(card.id) ?? orderOf(card, menu, today);
    return { id: card.id, name: nameFaceUp(card), order };
  });
  return {
    all,
    slips,
    slipsFor,
    setSlipsFor,
    add: ({ id }: IndexCard) => setChosen((before) => [...before.filter((one) => one !== id), id]),
    leaveOut: (id: string) => {
      if (slipsFor === 'chosen') setChosen((before) => before.filter((one) => one !== id));
      else setLeftOut((before) => new Set([...before, id]));
    },
    writeOrder: (id: string, order: string) =>
      setOrders((before) => new Map([...before, [id, order.trim()]])),
  };
}
