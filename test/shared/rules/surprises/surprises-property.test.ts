import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  type CalendarDay,
  daysBetween,
  weekdayOf,
} from '../../../../shared/calendar-day.ts';
import type { EventOnCard, IndexCard } from '../../../../shared/domain/index-card.ts';
import { LIFE_EVENT_KINDS } from '../../../../shared/domain/life-event.ts';
import type { Standing } from '../../../../shared/domain/regular.ts';
import type { Shop } from '../../../../shared/domain/shop.ts';
import type { Surprise } from '../../../../shared/domain/surprise.ts';
import { toneOf } from '../../../../shared/rules/lives/tone.ts';
import { type Proposal, proposals } from '../../../../shared/rules/surprises/milestones.ts';
import { signaturesOf, stepsDue } from '../../../../shared/rules/surprises/signatures.ts';
import { moveHandOver, planFor } from '../../../../shared/rules/surprises/surprise-plan.ts';
import { whoKnows } from '../../../../shared/rules/surprises/who-knows.ts';
import { cameOn, every } from '../../../helpers/came-on.ts';
import { onDay } from '../../../helpers/known-of.ts';

const TODAY = '2026-11-22';
const STANDINGS: readonly Standing[] = [
  'here',
  'here',
  'here',
  'moved-away',
  'do-not-contact',
  'deceased',
];

const dayAround = (past: number, ahead: number) =>
  fc.integer({ min: -past, max: ahead }).map((days) => addDays(TODAY, days));

const event: fc.Arbitrary<EventOnCard> = fc.record({
  id: fc.constantFrom('one', 'other'),
  kind: fc.constantFrom(...LIFE_EVENT_KINDS),
  when: fc
    .tuple(dayAround(90, 40), fc.integer({ min: 0, max: 30 }))
    .map(([day, more]) => onDay(day, addDays(day, more))),
  mood: fc.constantFrom('joyful' as const, 'joyful' as const, 'tender' as const),
  text: fc.constant(''),
  at: fc.constant('2026-08-01T09:00:00' as const),
  calledOff: fc.constantFrom(false, false, false, true),
});

/** People near a milestone of some kind, or not. */
const card: fc.Arbitrary<IndexCard> = fc
  .record({
    standing: fc.constantFrom(...STANDINGS),
    ageTold: fc.boolean(),
    birthday: fc
      .tuple(fc.constantFrom(18, 50, 77, 100, 103), dayAround(20, 40))
      .map(([years, day]) => yearsBefore(day, years)),
    regularSince: fc
      .tuple(fc.constantFrom(1, 5, 7, 20), dayAround(20, 40))
      .map(([years, day]) => yearsBefore(day, years)),
    events: fc.array(event, { maxLength: 2 }),
    apart: fc.constantFrom(1, 3, 7, 14),
    last: dayAround(120, 0),
    clock: fc.constantFrom('08:10', '12:40', '15:00'),
    visitCount: fc.constantFrom(5, 60, 97, 99, 100, 499, 503, 999, 2000),
    daysAwayBefore: fc.constantFrom(1, 7, 130),
    spot: fc.constantFrom('', 'window table'),
  })
  .map(({ apart, last, clock, ...given }) =>
    cameOn('ada', every(apart, 40, last), clock, { name: 'Ada', ...given }),
  );

const hours: fc.Arbitrary<Shop['hours']> = fc.array(
  fc.constantFrom(null, { from: '07:30', to: '18:00' }, { from: '10:00', to: '16:30' }),
  { minLength: 7, maxLength: 7 },
);

function yearsBefore(day: CalendarDay, years: number): CalendarDay {
  const earlier = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
  return earlier.replace(/-02-29$/, '-02-28') as CalendarDay;
}

function planned(proposal: Proposal, given: { hours: Shop['hours']; knows: number }): Surprise {
  let made = 0;
  const ids = () => {
    made += 1;
    return `${made}`;
  };
  const plan = planFor(proposal, { ...given, today: TODAY, ids, planB: '' });
  return { ...plan, id: 'it', at: `${TODAY}T10:00:00`, who: '', state: 'planned' };
}

const days = ({ steps }: Surprise) => steps.map(({ by }) => by);

test('proposed is only who may be surprised, soonest first, once each, and only quietly in grief', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(card, { maxLength: 6 }), (given) => {
      const cards = given.map((one, at) => ({ ...one, id: `${at}` }));
      const found = proposals(cards, new Set(), TODAY, false);
      for (const { card: whose, occasion, manner, day, key, regularId } of found) {
        seen.set(`${occasion.kind} ${manner}`, (seen.get(`${occasion.kind} ${manner}`) ?? 0) + 1);
        expect(whose.standing).toBe('here');
        expect(key.startsWith(`${regularId} `)).toBe(true);
        const ahead = daysBetween(TODAY, day);
        expect(ahead >= -7 && ahead <= 21).toBe(true);
        const isGentle = toneOf(whose.events, TODAY, false) === 'gentle';
        expect(manner).toBe(isGentle ? 'quiet' : 'merry');
        if (isGentle) expect(occasion.kind).toBe('birthday');
        if (occasion.kind === 'birthday') expect(whose.ageTold).toBe(true);
        if (occasion.kind === 'after-event') {
          const told = whose.events.filter(({ id }) => key.endsWith(` ${id}`));
          expect(told.some(({ calledOff, mood }) => !calledOff && mood === 'joyful')).toBe(true);
        }
      }
      expect(found.map(({ day }) => day).toSorted()).toEqual(found.map(({ day }) => day));
      const taken = new Set(found.map(({ key }) => key));
      expect(proposals(cards, taken, TODAY, false)).toEqual([]);
    }),
    { numRuns: 1_500 },
  );
  // It would be true of a book that never proposes anything, too.
  const kinds = ['birthday', 'years-here', 'visits', 'after-event', 'back'];
  expect(kinds.filter((kind) => (seen.get(`${kind} merry`) ?? 0) < 10)).toEqual([]);
  expect(seen.get('birthday quiet')).toBeGreaterThan(10);
});

test('whatever is planned: on an open day, in order, nothing before today, however it is moved', () => {
  let plans = 0;
  const later = fc.integer({ min: -10, max: 40 });
  fc.assert(
    fc.property(card, hours, fc.nat(120), later, later, (given, open, knows, wait, to) => {
      const today = addDays(TODAY, wait);
      for (const proposal of proposals([given], new Set(), TODAY, false)) {
        plans += 1;
        const plan = planned(proposal, { hours: open, knows });
        const isOpen = open.some((one) => one !== null);
        if (isOpen) expect(open[weekdayOf(plan.handOver)]).not.toBeNull();
        expect(plan.handOver >= TODAY).toBe(true);
        const isAfter = ['after-event', 'back', 'visits'].includes(plan.occasion.kind);
        if (isAfter) expect(plan.handOver >= plan.day).toBe(true);
        expect(days(plan).toSorted()).toEqual(days(plan));
        expect(days(plan).every((by) => by >= TODAY)).toBe(true);
        expect(plan.target).toBeLessThanOrEqual(Math.min(70, knows));
        const kinds = plan.steps.map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind === 'hand-over')).toHaveLength(1);
        expect(kinds.includes('ask-to-sign')).toBe(plan.target > 0);
        if (plan.manner === 'quiet') expect(kinds).toEqual(['print-card', 'hand-over']);

        const moved = moveHandOver(plan, addDays(plan.handOver, to), today);
        expect(moved.handOver >= today).toBe(true);
        expect(days(moved).every((by) => by >= today)).toBe(true);
        expect(days(moved).toSorted()).toEqual(days(moved));
        expect(moved.steps.map(({ kind }) => kind)).toEqual(kinds);
      }
    }),
    { numRuns: 1_000 },
  );
  expect(plans).toBeGreaterThan(200);
});

test('a step is due once its day has come, until it is done', () => {
  fc.assert(
    fc.property(
      card,
      hours,
      fc.integer({ min: 0, max: 60 }),
      fc.nat(90),
      (given, open, wait, signed) => {
        const today = addDays(TODAY, wait);
        for (const proposal of proposals([given], new Set(), TODAY, false)) {
          const plan = planned(proposal, { hours: open, knows: 40 });
          const due = stepsDue(plan, today);
          expect(due.length).toBe(plan.steps.filter(({ by }) => by <= today).length);
          expect(due.every(({ lateBy }) => lateBy >= 0)).toBe(true);
          const done = { at: `${today}T10:00:00` as const, who: '' };
          const all = { ...plan, steps: plan.steps.map((step) => ({ ...step, done })) };
          expect(stepsDue(all, today)).toEqual([]);
          const { pace } = signaturesOf(plan, signed, today);
          expect(pace === 'no-card').toBe(plan.target === 0);
          if (pace === 'slow') expect(signed < plan.target && today < plan.handOver).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('nobody who must not know, or who is gone, is ever asked to sign', () => {
  const some = fc.subarray(['0', '1', '2', '3', '4', '5']);
  let asked = 0;
  fc.assert(
    fc.property(
      card,
      fc.array(card, { maxLength: 6 }),
      some,
      some,
      some,
      (given, others, ...ids) => {
        const [household, alsoAsk, notAsk] = [new Set(ids[0]), ids[1], ids[2]];
        const cards = [...others.map((one, at) => ({ ...one, id: `${at}` })), given];
        const found = whoKnows(given, cards, { household, alsoAsk, notAsk });
        asked += found.length;
        expect(new Set(found.map((one) => one.card.id)).size).toBe(found.length);
        for (const one of found) {
          const { id, standing } = one.card;
          expect(id === given.id || household.has(id) || notAsk.includes(id)).toBe(false);
          expect(standing).not.toBe('deceased');
          expect(one.because === 'chosen').toBe(alsoAsk.includes(id));
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(asked).toBeGreaterThan(100);
});
