import { useMemo } from 'react';
import {
  addDays,
  type CalendarDay,
  dayNumber,
  type LocalTime,
  timeFromMinutes,
} from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import type { PromiseMade } from '../../../shared/domain/promise.ts';
import type { Shop } from '../../../shared/domain/shop.ts';
import { type Coming, comingUp, tenderNow } from '../../../shared/rules/coming/coming-up.ts';
import {
  type OpeningPromises,
  openingPromises,
} from '../../../shared/rules/coming/opening-promises.ts';
import { outToday } from '../../../shared/rules/coming/out-today.ts';
import { type LikelyCard, likelyToday } from '../../../shared/rules/due/likely-today.ts';
import { toneOf } from '../../../shared/rules/lives/tone.ts';
import { useOpenPromises } from '../../data/acts/promises.ts';
import { usePeople } from '../../data/people/book-context.tsx';
import type { PeopleNow } from '../../data/people/people-now.ts';

/** Days that are looked ahead, today included. */
const DAYS_AHEAD = 7;

/** Something promised, and to whom. */
export interface PromiseTo extends PromiseMade {
  readonly name: string;
}

/** What is on the opening sheet. */
export interface OpeningSheet {
  readonly today: CalendarDay;
  /** In the order of the day. */
  readonly likely: readonly LikelyCard[];
  readonly promises: OpeningPromises<PromiseTo>;
  readonly coming: readonly Coming<IndexCard>[];
  /** Who goes through something tender, those expected today first. */
  readonly tender: readonly IndexCard[];
  readonly out: readonly string[];
}

/** The opening sheet of a day, worked out again only when somebody or something on it changes. */
export function useToday(today: CalendarDay, shop: Shop): OpeningSheet | undefined {
  const people = usePeople();
  const open = useOpenPromises();
  const { hours, southern = false } = shop;
  const likely = useMemo(() => {
    return likelyToday(people.for('list-due'), today, hours);
  }, [people, today, hours]);
  const coming = useMemo(() => {
    const last = addDays(today, DAYS_AHEAD - 1);
    const all = comingUp(people.for('calendar'), today, last, { southern });
    return all.filter((one) => hasItsDay(one) && isWelcome(one, today, southern));
  }, [people, today, southern]);
  const tender = useMemo(() => {
    const expected = new Set(likely.map(({ card }) => card.id));
    const all = tenderNow(people.for('list-due'), today, southern);
    return [
      ...all.filter(({ id }) => expected.has(id)),
      ...all.filter(({ id }) => !expected.has(id)),
    ];
  }, [people, likely, today, southern]);
  const promises = useMemo(() => {
    return open && openingPromises(toWhom(open, people), today);
  }, [open, people, today]);
  if (promises === undefined) return undefined;
  return { today, likely, promises, coming, tender, out: outToday(shop, today) };
}

/** When each of those expected is expected. */
export function momentsOf({ today, likely }: OpeningSheet): Map<RegularId, LocalTime> {
  const midnight = dayNumber(today) * 1440;
  return new Map(likely.map(({ card, about }) => [card.id, timeFromMinutes(midnight + about)]));
}

/** The same sheet with those alone who may be put on paper. */
export function onPaper(sheet: OpeningSheet, people: PeopleNow): OpeningSheet {
  const may = (id: RegularId) => people.one(id, 'print') !== undefined;
  const { promises } = sheet;
  const mayAll = (some: readonly PromiseTo[]) => some.filter(({ regularId }) => may(regularId));
  return {
    ...sheet,
    likely: sheet.likely.filter(({ card }) => may(card.id)),
    coming: sheet.coming.filter(({ card }) => may(card.id)),
    tender: sheet.tender.filter(({ id }) => may(id)),
    promises: {
      late: mayAll(promises.late),
      today: mayAll(promises.today),
      thisWeek: mayAll(promises.thisWeek),
      later: mayAll(promises.later),
      noDay: mayAll(promises.noDay),
    },
  };
}

/** "Some time in winter" is true for months and helps nobody at the door. */
function hasItsDay({ vague }: Coming): boolean {
  return vague === undefined;
}

/** A birthday is no occasion for whoever goes through something; what they have before them is. */
function isWelcome({ what, card }: Coming<IndexCard>, today: CalendarDay, southern: boolean) {
  const isWish = what.kind === 'birthday' || what.kind === 'name-day';
  return !isWish || toneOf(card.events, today, southern) === 'plain';
}

function toWhom(open: readonly PromiseMade[], people: PeopleNow): PromiseTo[] {
  return open.flatMap((made) => {
    const card = people.one(made.regularId, 'remind');
    return card ? [{ ...made, name: card.name }] : [];
  });
}
