import * as chrono from 'chrono-node/en';
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../../shared/calendar-day.ts';
import { readDate } from '../../../../shared/rules/dates/dates-in-note.ts';

const DAYS: readonly CalendarDay[] = [
  ...(['2026-05-20', '2028-02-29', '2026-12-31', '2027-01-01', '2026-03-29'] as const),
  ...(['2026-10-25', '2026-11-01', '2027-03-14', '2026-04-05', '2026-10-04'] as const),
];

/** Dates about which there can be no two opinions. */
const PLAIN = [
  ...['12 june', 'june 12', 'june 12th', '12th of june', '1 jan', '31 dec', 'feb 28'],
  ...['12 june 2027', 'june 12, 2027', '2027-06-12', '29 february 2028', '1st march 2030'],
  ...['today', 'tomorrow', 'yesterday', 'in 3 days', 'in two weeks', 'in 10 days', '2 weeks ago'],
];

/** The day the well-known library reads, at noon of a day, by its parts: no zone can move it. */
function chronoDay(text: string, today: CalendarDay): string | undefined {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const noon = new Date(year, month - 1, day, 12);
  const start = chrono.casual.parse(text, noon, { forwardDate: true })[0]?.start;
  if (!start) return undefined;
  const two = (part: 'month' | 'day') => String(start.get(part)).padStart(2, '0');
  return `${start.get('year')}-${two('month')}-${two('day')}`;
}

describe.each(DAYS)('on %s', (today) => {
  it.each(PLAIN)('%s is read as chrono-node reads it', (text) => {
    const past = /ago|yesterday/.test(text);
    const read = readDate(`wedding ${text}`, { today, southern: false, past });
    expect(read?.when.choices[0]).toEqual({ kind: 'day', day: chronoDay(text, today) });
  });
});
