import { describe, expect, test } from 'vitest';
import { type CalendarDay, weekdayOf } from '../../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import { createShop, type Shop } from '../../../../shared/domain/shop.ts';
import type { Manner, Occasion, Surprise } from '../../../../shared/domain/surprise.ts';
import { proposals } from '../../../../shared/rules/surprises/milestones.ts';
import {
  moveHandOver,
  planFor,
  usualVisitNear,
} from '../../../../shared/rules/surprises/surprise-plan.ts';
import { targetFor } from '../../../../shared/rules/surprises/surprise-steps.ts';
import { whoKnows } from '../../../../shared/rules/surprises/who-knows.ts';
import { sampleShop } from '../../../../shared/sample/sample-shop.ts';
import { cameOn, every, weekly } from '../../../helpers/came-on.ts';
import { cardOf } from '../../../helpers/card-of.ts';
import { sampleCards } from '../../../helpers/sample-cards.ts';

const { hours } = createShop();
// Sundays in the winter of 2026: 22 and 29 November, 6, 13 and 20 December.
const TODAY = '2026-11-22';

const onSundays = cameOn('bill', weekly(20, '2026-11-15'), '15:05', { spot: 'window table' });
const onWorkingDays = cameOn(
  'eve',
  every(1, 70, '2026-11-20').filter((day) => ![0, 6].includes(weekdayOf(day))),
  '08:10',
);
const daily = cameOn('ada', every(1, 60, '2026-11-21'), '09:20');
const stranger = cardOf('new');

const closedOn = (...weekdays: readonly number[]): Shop['hours'] =>
  hours.map((open, weekday) => (weekdays.includes(weekday) ? null : open));

function near(
  card: IndexCard,
  day: CalendarDay,
  given: { today?: CalendarDay; hours?: Shop['hours'] } = {},
): string {
  const visit = usualVisitNear(card, day, given.today ?? TODAY, given.hours ?? hours);
  return visit.about === undefined ? visit.day : `${visit.day} about ${visit.about}`;
}

describe('the usual visit near a day', () => {
  test.each<[string, CalendarDay, string]>([
    ['a Sunday is the day itself', '2026-12-13', '2026-12-13 about 900'],
    ['a Monday is nearer to the Sunday before', '2026-12-14', '2026-12-13 about 900'],
    ['so is a Wednesday', '2026-12-16', '2026-12-13 about 900'],
    ['a Thursday is nearer to the Sunday after', '2026-12-17', '2026-12-20 about 900'],
    ['a Saturday, too', '2026-12-19', '2026-12-20 about 900'],
  ])('of who comes on Sundays about three: %s', (_, day, visit) => {
    expect(near(onSundays, day)).toBe(visit);
  });

  test('never lies before today: then it is the next one', () => {
    const today = '2026-12-14';
    expect(near(onSundays, '2026-12-15', { today })).toBe('2026-12-20 about 900');
    expect(near(onSundays, '2026-12-10', { today })).toBe('2026-12-20 about 900');
    expect(near(onSundays, '2026-12-14', { today: '2026-12-13' })).toBe('2026-12-13 about 900');
  });

  test('of who comes on working days, a Saturday is the Friday and a Sunday the Monday', () => {
    expect(near(onWorkingDays, '2026-12-09')).toBe('2026-12-09 about 480');
    expect(near(onWorkingDays, '2026-12-12')).toBe('2026-12-11 about 480');
    expect(near(onWorkingDays, '2026-12-13')).toBe('2026-12-14 about 480');
  });

  test('with a tie, it is the one after', () => {
    const card = cameOn(
      'tuesdays',
      [...weekly(20, '2026-11-17'), ...weekly(20, '2026-11-19')].sort(),
      '11:00',
    );
    expect(near(card, '2026-12-09')).toBe('2026-12-10 about 660');
  });

  test('two odd Wednesdays make no Wednesday person', () => {
    const days = [...weekly(20, '2026-11-15'), '2026-11-04', '2026-11-11'] as CalendarDay[];
    expect(near(cameOn('odd', days.sort(), '15:00'), '2026-12-10')).toBe('2026-12-13 about 900');
  });

  test('of who comes every day it is the day itself, unless the shop is closed', () => {
    expect(near(daily, '2026-12-13')).toBe('2026-12-13 about 570');
    expect(near(daily, '2026-12-13', { hours: closedOn(0) })).toBe('2026-12-14 about 570');
  });

  test('is within opening hours', () => {
    const late = hours.map(() => ({ from: '10:00', to: '16:30' }));
    expect(near(daily, '2026-12-13', { hours: late })).toBe('2026-12-13 about 600');
  });

  test('of somebody without a habit is the day itself, or the next the shop is open', () => {
    expect(near(stranger, '2026-12-13')).toBe('2026-12-13');
    expect(near(stranger, '2026-12-13', { hours: closedOn(0, 1) })).toBe('2026-12-15');
    expect(near(stranger, '2026-11-19')).toBe('2026-11-22');
    expect(near(cameOn('once', ['2026-11-18'], '09:00'), '2026-12-13')).toBe('2026-12-13');
  });

  test('is another day when the shop no longer opens on theirs', () => {
    expect(near(onSundays, '2026-12-13', { hours: closedOn(0) })).toBe('2026-12-14');
    expect(near(onSundays, '2026-12-13', { hours: closedOn(0, 1, 2, 3, 4, 5, 6) })).toBe(
      '2026-12-13',
    );
  });
});

function plan(
  given: {
    card?: IndexCard;
    occasion?: Occasion;
    day?: CalendarDay;
    manner?: Manner;
    today?: CalendarDay;
    knows?: number;
    hours?: Shop['hours'];
  } = {},
) {
  const { card = onSundays, occasion = { kind: 'birthday', turns: 100 }, manner = 'merry' } = given;
  const { today = TODAY, day = '2026-12-13', knows = 75 } = given;
  let made = 0;
  const ids = () => {
    made += 1;
    return `step ${made}`;
  };
  const proposal = { regularId: card.id, card, occasion, day, manner, key: 'the key' };
  return planFor(proposal, { today, hours: given.hours ?? hours, knows, ids, planB: 'post it' });
}

const steps = (surprise: Pick<Surprise, 'steps'>) =>
  surprise.steps.map(({ kind, by }) => `${by} ${kind}`);

describe('a plan', () => {
  test('is laid backwards from the visit it is handed over on', () => {
    expect(plan()).toMatchObject({
      regularId: 'bill',
      occasion: { kind: 'birthday', turns: 100 },
      key: 'the key',
      day: '2026-12-13',
      handOver: '2026-12-13',
      about: 900,
      planB: 'post it',
      spot: 'window table',
      manner: 'merry',
      target: 70,
      spent: [],
      alsoAsk: [],
      notAsk: [],
    });
    expect(steps(plan())).toEqual([
      '2026-12-03 print-card',
      '2026-12-06 put-out',
      '2026-12-09 order-balloons',
      '2026-12-12 ask-to-sign',
      '2026-12-13 decorate',
      '2026-12-13 hand-over',
      '2026-12-15 thank',
    ]);
    expect(plan().steps[0]).toEqual({
      id: 'step 1',
      kind: 'print-card',
      what: '',
      by: '2026-12-03',
      owner: '',
    });
  });

  test('begun a week ahead prints the card today', () => {
    expect(steps(plan({ today: '2026-12-06' }))).toEqual([
      '2026-12-06 print-card',
      '2026-12-06 put-out',
      '2026-12-09 order-balloons',
      '2026-12-12 ask-to-sign',
      '2026-12-13 decorate',
      '2026-12-13 hand-over',
      '2026-12-15 thank',
    ]);
  });

  test.each<CalendarDay>(['2026-12-11', '2026-12-12', '2026-12-13'])(
    'begun on %s keeps its order',
    (today) => {
      const laid = plan({ today });
      expect(laid.steps.map(({ kind }) => kind)).toEqual(plan().steps.map(({ kind }) => kind));
      const days = laid.steps.map(({ by }) => by);
      expect(days.toSorted()).toEqual(days);
      expect(days[0]).toBe(today);
    },
  );

  test('asks nobody to do anything on a day the shop is closed', () => {
    // Closed on Thursdays and Saturdays; thanks wait from Tuesday to Wednesday.
    expect(steps(plan({ hours: closedOn(2, 4, 6) }))).toEqual([
      '2026-12-02 print-card',
      '2026-12-06 put-out',
      '2026-12-09 order-balloons',
      '2026-12-11 ask-to-sign',
      '2026-12-13 decorate',
      '2026-12-13 hand-over',
      '2026-12-16 thank',
    ]);
  });

  test('in the quiet manner is a card and the hand-over', () => {
    const quiet = plan({ manner: 'quiet' });
    expect(steps(quiet)).toEqual(['2026-12-10 print-card', '2026-12-13 hand-over']);
    expect(quiet.target).toBe(0);
  });

  test.each<Occasion>([
    { kind: 'visits', count: 500 },
    { kind: 'back', daysAway: 120 },
    { kind: 'after-event', event: 'wedding', text: 'Laura' },
  ])('for what is over in a moment is a card of the house: %j', (occasion) => {
    const small = plan({ occasion });
    expect(steps(small)).toEqual(['2026-12-10 print-card', '2026-12-13 hand-over']);
    expect(small.target).toBe(0);
  });

  test('congratulates nobody before it has happened', () => {
    const occasion: Occasion = { kind: 'after-event', event: 'wedding', text: '' };
    expect(plan({ occasion, day: '2026-12-14' }).handOver).toBe('2026-12-20');
    expect(plan({ day: '2026-12-14' }).handOver).toBe('2026-12-13');
  });

  test('of somebody whom nobody knows sends no card round, and thanks nobody', () => {
    const lonely = plan({ knows: 0 });
    expect(lonely.target).toBe(0);
    expect(steps(lonely)).toEqual([
      '2026-12-09 order-balloons',
      '2026-12-10 print-card',
      '2026-12-13 decorate',
      '2026-12-13 hand-over',
    ]);
  });

  test.each([
    [0, 0],
    [1, 1],
    [9, 9],
    [10, 10],
    [14, 10],
    [43, 40],
    [69, 65],
    [70, 70],
    [400, 70],
    [-1, 0],
  ])('of somebody whom %i know hopes for %i signatures', (knows, target) => {
    expect(targetFor(knows)).toBe(target);
  });

  test('for what somebody here thought of is as merry as a birthday', () => {
    expect(steps(plan({ occasion: { kind: 'own', what: 'her first book' } }))).toHaveLength(7);
  });
});

describe('the hand-over', () => {
  const planned: Surprise = {
    ...plan(),
    id: 'surprise',
    at: '2026-11-22T18:00:00',
    who: '',
    state: 'planned',
  };
  const printed: Surprise = {
    ...planned,
    steps: planned.steps.map((step, at) =>
      at === 0 ? { ...step, done: { at: '2026-12-02T10:00:00', who: 'Jo' } } : step,
    ),
  };

  test('moves, and the steps that are not done move with it', () => {
    const moved = moveHandOver(printed, '2026-12-20', '2026-12-03');
    expect(moved.handOver).toBe('2026-12-20');
    expect(steps(moved)).toEqual([
      '2026-12-03 print-card',
      '2026-12-13 put-out',
      '2026-12-16 order-balloons',
      '2026-12-19 ask-to-sign',
      '2026-12-20 decorate',
      '2026-12-20 hand-over',
      '2026-12-22 thank',
    ]);
    expect(moved.steps[0]).toEqual(printed.steps[0]);
    expect(moved.day).toBe('2026-12-13');
  });

  test('moves to no day before today, nor does any step', () => {
    expect(steps(moveHandOver(printed, '2026-12-09', '2026-12-05'))).toEqual([
      '2026-12-03 print-card',
      '2026-12-05 put-out',
      '2026-12-05 order-balloons',
      '2026-12-08 ask-to-sign',
      '2026-12-09 decorate',
      '2026-12-09 hand-over',
      '2026-12-11 thank',
    ]);
    expect(moveHandOver(printed, '2026-12-01', '2026-12-05').handOver).toBe('2026-12-05');
  });

  test('that stays where it is changes nothing', () => {
    expect(moveHandOver(printed, '2026-12-13', '2026-12-01')).toEqual(printed);
  });
});

test('in the sample shop, Bill’s card is handed over on Sunday the 13th about three', () => {
  const cards = sampleCards(TODAY);
  const found = proposals(cards, new Set(), TODAY, false).find(({ key }) => key.includes('100'));
  if (!found) throw new Error('Bill’s hundredth birthday is not proposed');
  const choice = { household: new Set<string>(), alsoAsk: [], notAsk: [] };
  const knows = whoKnows(found.card, cards, choice);
  const planned = planFor(found, {
    today: TODAY,
    hours: sampleShop(TODAY, () => 'id').shop.hours ?? hours,
    knows: knows.length,
    ids: () => 'id',
    planB: '',
  });
  expect(planned).toMatchObject({ handOver: '2026-12-13', about: 900, spot: 'window table' });
  expect(knows[0]).toMatchObject({ card: { name: 'Ada Marsh' }, because: 'tied' });
  expect(planned.target).toBe(knows.length);
  expect(planned.steps).toHaveLength(7);
});
