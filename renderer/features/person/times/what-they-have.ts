import { type LocalTime, yearOf } from '../../../../shared/calendar-day.ts';
import type { MenuItemId } from '../../../../shared/domain/ids.ts';
import type { Visit } from '../../../../shared/domain/visit.ts';

/** How often somebody had one thing, over time. */
export interface ItemTally {
  readonly item: MenuItemId;
  readonly times: number;
  readonly lastAt: LocalTime;
  /** Times in each stretch of `stretches`, oldest first. */
  readonly overTime: readonly number[];
}

/** What somebody has most, and the stretches of time it is counted over. */
export interface Tallies {
  readonly items: readonly ItemTally[];
  /** Months, quarters or years from the first visit to the last, at most 24 of them. */
  readonly unit: 'month' | 'quarter' | 'year';
  readonly stretches: number;
}

const MOST_STRETCHES = 24;
const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const;

/** Counts what somebody has most, from visits oldest first; times is visits with the item, not cups. */
export function tallyItems(visits: readonly Visit[], atMost: number): Tallies {
  const [first, last] = [visits[0], visits.at(-1)];
  if (!first || !last) return { items: [], unit: 'month', stretches: 0 };
  const unit = unitFor(monthNumber(last.at) - monthNumber(first.at) + 1);
  const stretchOf = (at: LocalTime) => stretchNumber(at, unit) - stretchNumber(first.at, unit);
  const stretches = Math.min(stretchOf(last.at) + 1, MOST_STRETCHES);
  const skipped = stretchOf(last.at) + 1 - stretches;
  const items = [...visitsByItem(visits)].map(([item, had]) => ({
    item,
    times: had.length,
    lastAt: had.at(-1)?.at ?? last.at,
    overTime: countStretches(
      had.map((visit) => stretchOf(visit.at) - skipped),
      stretches,
    ),
  }));
  items.sort((more, fewer) => fewer.times - more.times);
  return { items: items.slice(0, atMost), unit, stretches };
}

function visitsByItem(visits: readonly Visit[]): Map<MenuItemId, Visit[]> {
  const byItem = new Map<MenuItemId, Visit[]>();
  for (const visit of visits) {
    for (const item of new Set(visit.had.map((line) => line.item))) {
      const had = byItem.get(item);
      if (had) had.push(visit);
      else byItem.set(item, [visit]);
    }
  }
  return byItem;
}

function countStretches(places: readonly number[], stretches: number): number[] {
  const counts = Array.from({ length: stretches }, () => 0);
  for (const place of places) {
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

function unitFor(months: number): Tallies['unit'] {
  if (months <= MOST_STRETCHES) return 'month';
  return months <= MOST_STRETCHES * MONTHS_OF.quarter ? 'quarter' : 'year';
}

function stretchNumber(at: LocalTime, unit: Tallies['unit']): number {
  return Math.floor(monthNumber(at) / MONTHS_OF[unit]);
}

function monthNumber(at: LocalTime): number {
  return yearOf(at) * 12 + Number(at.slice(5, 7)) - 1;
}
