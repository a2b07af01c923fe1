import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeEventTime } from '../../../../renderer/wording/people/say-event-story.ts';
import { addDays } from '../../../../shared/calendar-day.ts';
import { type EventTime, SEASONS } from '../../../../shared/domain/life-event.ts';
import { readEventTime } from '../../../../shared/rules/dates/read-event-time.ts';

const TODAY = '2026-11-24';
const year = fc.integer({ min: 1900, max: 2199 });
const day = fc.integer({ min: -40_000, max: 60_000 }).map((days) => addDays(TODAY, days));

const time: fc.Arbitrary<EventTime> = fc.oneof(
  day.map((first): EventTime => ({ kind: 'day', day: first })),
  fc
    .tuple(day, fc.integer({ min: 1, max: 800 }))
    .map(([first, days]): EventTime => ({ kind: 'day', day: first, until: addDays(first, days) })),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }))
    .map(([known, month]): EventTime => ({ kind: 'month', year: known, month })),
  fc
    .tuple(year, fc.constantFrom(...SEASONS))
    .map(([known, season]): EventTime => ({ kind: 'season', year: known, season })),
  fc.constant<EventTime>({ kind: 'soon' }),
  fc.constant<EventTime>({ kind: 'unknown' }),
);

test('a time that is written to be edited is read as the same one', () => {
  fc.assert(
    fc.property(time, fc.boolean(), (known, southern) => {
      const read = readEventTime(writeEventTime(known, TODAY), { today: TODAY, southern });
      expect(read).toEqual({ ok: true, value: { choices: [known], ask: false } });
    }),
  );
});
