import { type CalendarDay, dayOf, type LocalTime } from '../../calendar-day.ts';
import type { KeptCopy } from '../../daybook.ts';

/** A day something was written on, or a copy was made. */
export interface DayWritten {
  readonly day: CalendarDay;
  readonly changes: number;
  readonly copies: number;
}

/** The days of a daybook and of copies, the newest first. */
export function daysWritten(
  entries: readonly { readonly at: LocalTime }[],
  copies: readonly KeptCopy[],
): readonly DayWritten[] {
  const changes = tally(entries.map(({ at }) => dayOf(at)));
  const copied = tally(copies.flatMap(({ about }) => (about ? dayOf(about.madeAt) : [])));
  return [...new Set([...changes.keys(), ...copied.keys()])]
    .sort()
    .reverse()
    .map((day) => ({ day, changes: changes.get(day) ?? 0, copies: copied.get(day) ?? 0 }));
}

/** Reads a time of day as somebody types it: "10", "10:00", "9.05"; undefined when it is none. */
export function readTimeOfDay(typed: string): string | undefined {
  const [, hour, minute = '00'] = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*$/.exec(typed) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

function tally(days: readonly CalendarDay[]): Map<CalendarDay, number> {
  const counts = new Map<CalendarDay, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}
