import { describe, expect, test } from 'vitest';
import type { IndexCard } from '../../../../shared/domain/index-card.ts';
import type { Standing } from '../../../../shared/domain/regular.ts';
import { type Choice, whoKnows } from '../../../../shared/rules/surprises/who-knows.ts';
import { cameOn, every, weekly } from '../../../helpers/came-on.ts';
import { cardOf } from '../../../helpers/card-of.ts';
import { timesLongerForTenTimes } from '../../../helpers/how-it-grows.ts';
import { sampleCards } from '../../../helpers/sample-cards.ts';

const TODAY = '2026-11-22';
const LAST_SUNDAY = '2026-11-15';

/** Sundays about three, as Bill comes. */
const bill = cameOn('Bill', weekly(20, LAST_SUNDAY), '15:00', { tiedTo: ['Peggy', 'Tom'] });
const onSundays = (id: string, clock: string, given: Partial<IndexCard> = {}) =>
  cameOn(id, weekly(20, LAST_SUNDAY), clock, given);

function known(cards: readonly IndexCard[], choice: Partial<Choice> = {}): string[] {
  const whole: Choice = { household: new Set(), alsoAsk: [], notAsk: [], ...choice };
  return whoKnows(bill, cards, whole).map(({ card, because }) => `${card.name}: ${because}`);
}

describe('Bill is known to', () => {
  test.each<[string, IndexCard]>([
    ['who comes at the same time', onSundays('Ada', '15:00')],
    ['who comes an hour and a half before him', onSundays('Ada', '13:30')],
    ['who comes an hour and a half after him', onSundays('Ada', '16:30')],
    ['who comes every day at three', cameOn('Ada', every(1, 60, TODAY), '15:00')],
    ['who comes every other Sunday', cameOn('Ada', every(14, 10, LAST_SUNDAY), '15:00')],
  ])('%s', (_, card) => {
    expect(known([card])).toEqual(['Ada: same-times']);
  });

  test('somebody whose name nobody knows', () => {
    const nameless = onSundays('“blue jacket”', '15:00', { nameless: true });
    expect(known([nameless])).toEqual(['“blue jacket”: same-times']);
  });

  test('his friends, whenever they come', () => {
    const tom = cardOf('Tom', { name: 'Tom' });
    expect(known([tom])).toEqual(['Tom: tied']);
  });

  test('whom the shop says', () => {
    const jo = cardOf('Jo', { name: 'Jo' });
    expect(known([jo])).toEqual([]);
    expect(known([jo], { alsoAsk: ['Jo'] })).toEqual(['Jo: chosen']);
  });
});

describe('Bill is not known to', () => {
  test.each<[string, IndexCard]>([
    ['who comes two hours before him', onSundays('Ada', '13:00')],
    ['who comes at three on Mondays', cameOn('Ada', weekly(20, '2026-11-16'), '15:00')],
    ['who came twice', cameOn('Ada', weekly(2, LAST_SUNDAY), '15:00')],
    ['who has not come for a year', cameOn('Ada', weekly(20, '2025-11-16'), '15:00')],
    ['who has never been in', cardOf('Ada', { name: 'Ada' })],
  ])('%s', (_, card) => {
    expect(known([card])).toEqual([]);
  });

  test('a night owl whose Saturday ends as his Sunday begins', () => {
    const early = cameOn('Early', weekly(20, '2026-11-15'), '00:10');
    const late = cameOn('Late', weekly(20, '2026-11-14'), '23:40');
    const choice: Choice = { household: new Set(), alsoAsk: [], notAsk: [] };
    expect(whoKnows(early, [late], choice)).toEqual([]);
  });
});

describe('nobody asks', () => {
  test('Bill himself, nor anybody he lives with, whatever was chosen', () => {
    const cards = [bill, onSundays('Peggy', '15:00')];
    const household = new Set(['Peggy']);
    expect(known(cards, { household, alsoAsk: ['Bill', 'Peggy'] })).toEqual([]);
  });

  test('whom the shop would rather not ask', () => {
    const cards = [onSundays('Ada', '15:00'), cardOf('Tom', { name: 'Tom' })];
    expect(known(cards, { notAsk: ['Ada', 'Tom'] })).toEqual([]);
  });

  test.each<[Standing, string[]]>([
    ['deceased', []],
    ['moved-away', ['Ada: chosen']],
    ['do-not-contact', ['Ada: chosen']],
  ])('of the %s only those who may be asked', (standing, names) => {
    const ada = onSundays('Ada', '15:00', { standing });
    expect(known([ada], { alsoAsk: ['Ada'] })).toEqual(names);
    expect(known([ada])).toEqual(names.map(() => 'Ada: same-times'));
  });
});

test('likeliest first: the chosen, the tied, then who is here with him most often', () => {
  const cards = [
    cameOn('Seldom', every(14, 10, LAST_SUNDAY), '15:00'),
    onSundays('Zoë', '15:00'),
    onSundays('Émile', '15:00'),
    cardOf('Tom', { name: 'Tom' }),
    cardOf('Jo', { name: 'Jo' }),
  ];
  expect(known(cards, { alsoAsk: ['Jo'] })).toEqual([
    'Jo: chosen',
    'Tom: tied',
    'Émile: same-times',
    'Zoë: same-times',
    'Seldom: same-times',
  ]);
});

test('each of a hundred thousand cards costs what each of ten thousand does', () => {
  const some = sampleCards(TODAY);
  const cards = Array.from({ length: 100_000 }, (_, at) => ({
    ...(some[at % some.length] ?? bill),
    id: `${at}`,
  }));
  expect(known(cards).length).toBeGreaterThan(1_000);
  const grows = timesLongerForTenTimes((many) => known(cards.slice(0, many)), 10_000);
  expect(grows).toBeLessThan(50);
});
