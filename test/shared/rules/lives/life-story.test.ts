import { expect, test } from 'vitest';
import type { EventTime, LifeEvent } from '../../../../shared/domain/life-event.ts';
import type { Asking } from '../../../../shared/domain/question.ts';
import type { Standing } from '../../../../shared/domain/regular.ts';
import { lifeStory } from '../../../../shared/rules/lives/life-story.ts';

const TODAY = '2026-11-24';

function event(id: string, when: EventTime, more: Partial<LifeEvent> = {}): LifeEvent {
  return {
    id,
    regularId: 'benny',
    kind: 'trip',
    when,
    mood: 'joyful',
    text: id,
    toldBy: '',
    toldTo: '',
    at: '2026-11-01T10:00:00',
    ...more,
  };
}

const EVENTS = [
  event('soon', { kind: 'soon' }),
  event('spring', { kind: 'season', year: 2027, season: 'spring' }),
  event('lisbon', { kind: 'day', day: '2026-09-20', until: '2026-09-27' }),
  event('whitby', { kind: 'day', day: '2026-11-21', until: '2026-11-28' }),
  event('hull', { kind: 'day', day: '2026-12-03' }, { calledOff: true }),
  event('june', { kind: 'month', year: 2026, month: 6 }),
  event(
    'ours',
    { kind: 'day', day: '2019-07-03' },
    { kind: 'anniversary', yearly: { by: 'date' } },
  ),
];

const story = (standing: Standing, askings: readonly Asking[] = []) => {
  const { coming, been } = lifeStory(
    { regular: { standing }, events: EVENTS, askings },
    TODAY,
    false,
  );
  const ids = (told: typeof coming) => told.map((one) => one.event.id);
  return { coming: ids(coming), been: ids(been), told: [...coming, ...been] };
};

test('what is coming comes first, the next one first; then what has been, the last one first', () => {
  const { coming, been } = story('here');
  expect(coming).toEqual(['whitby', 'spring', 'ours', 'soon']);
  expect(been).toEqual(['hull', 'lisbon', 'june']);
});

test('of somebody who has died nothing is coming, and no time is counted', () => {
  const { coming, been, told } = story('deceased');
  expect(coming).toEqual([]);
  expect(been).toHaveLength(EVENTS.length);
  expect(told.every(({ state }) => state.state === 'undated')).toBe(true);
});

test('what was asked about it stands with it; what was only put off does not', () => {
  const asking = { regularId: 'benny', answer: '', who: '', at: '2026-10-01T10:00:00' } as const;
  const { told } = story('here', [
    { ...asking, id: '1', key: 'after lisbon', outcome: 'asked' },
    { ...asking, id: '2', key: 'after june', outcome: 'later' },
    { ...asking, id: '3', key: 'after ours 2026', outcome: 'asked' },
  ]);
  const asked = told.filter((one) => one.asked.length > 0).map((one) => one.event.id);
  expect(asked.sort()).toEqual(['lisbon', 'ours']);
});
