import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMinutes, dayOf, daysBetween, type LocalTime } from '../../../../shared/calendar-day.ts';
import {
  type EventTime,
  LIFE_EVENT_KINDS,
  type LifeEvent,
} from '../../../../shared/domain/life-event.ts';
import type { Asking, Question } from '../../../../shared/domain/question.ts';
import type { Visit } from '../../../../shared/domain/visit.ts';
import { visitHereNow } from '../../../../shared/rules/due/here-now.ts';
import { isGapKey, keysOf } from '../../../../shared/rules/questions/question-keys.ts';
import {
  type KnownForQuestions,
  questionsFor,
} from '../../../../shared/rules/questions/questions.ts';
import { eventOf, knownOf, onDay, promiseOf } from '../../../helpers/known-of.ts';

/** One thing that happens in the shop. */
type Step =
  | { readonly does: 'event'; readonly given: Partial<LifeEvent> }
  | { readonly does: 'call-off' | 'turn-tender' | 'promise' | 'visit' }
  | { readonly does: 'answer'; readonly which: number; readonly outcome: Asking['outcome'] }
  | { readonly does: 'wait'; readonly minutes: number };

/** What has come of the steps so far. */
interface Story {
  now: LocalTime;
  known: KnownForQuestions;
  /** How often each question was on the card of a new visit since it was last put off. */
  readonly visitsWith: Map<string, number>;
  /** When a new visit had something on its card that the book does not know. */
  readonly gapsAt: LocalTime[];
}

const BEGIN: LocalTime = '2027-01-04T09:00:00';

const when: fc.Arbitrary<EventTime> = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 0, max: 9 }),
    )
    .map(([month, date, more]) => {
      const day = dayOf(addMinutes(BEGIN, (month * 30 + date) * 1440));
      return onDay(day, more > 6 ? dayOf(addMinutes(`${day}T00:00:00`, more * 1440)) : undefined);
    }),
  fc.integer({ min: 1, max: 12 }).map((month) => ({ kind: 'month', year: 2027, month }) as const),
  fc.constantFrom('soon' as const, 'unknown' as const).map((kind) => ({ kind })),
);

const event: fc.Arbitrary<Partial<LifeEvent>> = fc.record(
  {
    kind: fc.constantFrom(...LIFE_EVENT_KINDS),
    when,
    mood: fc.oneof(
      { weight: 9, arbitrary: fc.constant('joyful' as const) },
      { weight: 1, arbitrary: fc.constant('tender' as const) },
    ),
    yearly: fc.constant({ by: 'date' } as const),
  },
  { requiredKeys: ['kind', 'when', 'mood'] },
);

const outcome = fc.constantFrom('asked' as const, 'later' as const, 'not-suitable' as const);
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ does: fc.constant('event' as const), given: event }) },
    {
      weight: 1,
      arbitrary: fc.record({
        does: fc.constantFrom('call-off' as const, 'turn-tender' as const, 'promise' as const),
      }),
    },
    { weight: 6, arbitrary: fc.record({ does: fc.constant('visit' as const) }) },
    {
      weight: 3,
      arbitrary: fc.record({ does: fc.constant('answer' as const), which: fc.nat(2), outcome }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        does: fc.constant('wait' as const),
        minutes: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 600, max: 40_000 })),
      }),
    },
  ),
  { minLength: 10, maxLength: 60 },
);

function ask(story: Story): Question[] {
  const hereOn = visitHereNow(story.known.visits, story.now);
  story.known = { ...story.known, hereOn };
  return questionsFor(story.known, story.now, false);
}

function take(story: Story, step: Step, number: number): void {
  const { known, now } = story;
  switch (step.does) {
    case 'event':
      story.known = {
        ...known,
        events: [...known.events, eventOf(`${number}`, { ...step.given, at: now })],
      };
      return;
    case 'call-off':
      story.known = { ...known, events: changeFirst(known.events, { calledOff: true }) };
      return;
    case 'turn-tender':
      story.known = { ...known, events: changeFirst(known.events, { mood: 'tender' }) };
      return;
    case 'promise':
      story.known = {
        ...known,
        promises: [...known.promises, promiseOf(`${number}`, { madeAt: now })],
      };
      return;
    case 'visit':
      visit(story, number);
      return;
    case 'answer':
      answer(story, step.which, step.outcome, number);
      return;
    case 'wait':
      story.now = addMinutes(now, step.minutes);
  }
}

function changeFirst(events: readonly LifeEvent[], change: Partial<LifeEvent>): LifeEvent[] {
  return events.map((one, index) => (index === 0 ? { ...one, ...change } : one));
}

function visit(story: Story, number: number): void {
  // What they order while they are here is the same time here.
  if (visitHereNow(story.known.visits, story.now)) story.now = addMinutes(story.now, 76);
  const prompted = keysOf(ask(story));
  const logged: Visit = { id: `${number}`, at: story.now, had: [], prompted };
  story.known = { ...story.known, visits: [...story.known.visits, logged] };
  for (const key of prompted) story.visitsWith.set(key, (story.visitsWith.get(key) ?? 0) + 1);
  if (prompted.some(isGapKey)) story.gapsAt.push(story.now);
}

function answer(story: Story, which: number, outcome: Asking['outcome'], number: number): void {
  const key = ask(story)[which]?.key;
  if (key === undefined) return;
  const asking = {
    id: `${number}`,
    regularId: 'benny',
    key,
    outcome,
    answer: '',
    who: '',
    at: story.now,
  };
  story.known = { ...story.known, askings: [...story.known.askings, asking] };
  if (outcome === 'later') story.visitsWith.set(key, 0);
}

function checkQuestions(story: Story): void {
  const questions = ask(story);
  const closed = story.known.askings.filter((asking) => asking.outcome !== 'later');
  const hushed = story.known.events.filter(({ mood, calledOff }) => mood === 'tender' || calledOff);
  const of = questions.flatMap(({ because }) => ('event' in because ? [because.event.id] : []));
  expect(questions.length).toBeLessThanOrEqual(3);
  expect(keysOf(questions).filter((key) => closed.some((one) => one.key === key))).toEqual([]);
  expect(of.filter((id) => hushed.some((one) => one.id === id))).toEqual([]);
  expect(keysOf(questions).filter(isGapKey).length).toBeLessThanOrEqual(1);
  expect(new Set(keysOf(questions)).size).toBe(questions.length);
  // A gap that came up in the middle of a visit would be written down nowhere.
  const { hereOn } = story.known;
  const gaps = keysOf(questions).filter(isGapKey);
  if (hereOn) expect(gaps.filter((key) => !hereOn.prompted?.includes(key))).toEqual([]);
}

function checkVisits(story: Story): void {
  expect([...story.visitsWith].filter(([, visits]) => visits > 2)).toEqual([]);
  for (const [index, at] of story.gapsAt.entries()) {
    const next = story.gapsAt[index + 1];
    if (next) expect(daysBetween(dayOf(at), dayOf(next))).toBeGreaterThanOrEqual(7);
  }
}

function begin(): Story {
  const regular = { standing: 'here', name: 'Benny Hill', calledBy: '' } as const;
  return { now: BEGIN, known: knownOf({ regular }), visitsWith: new Map(), gapsAt: [] };
}

test('whatever happens: asked once, nothing tender, at most three, twice unused, one gap a week', () => {
  let shown = 0;
  let gaps = 0;
  fc.assert(
    fc.property(steps, (taken) => {
      const story = begin();
      for (const [number, step] of taken.entries()) {
        take(story, step, number);
        checkQuestions(story);
        checkVisits(story);
        shown += story.known.hereOn ? ask(story).length : 0;
      }
      gaps += story.gapsAt.length;
    }),
    { numRuns: 400 },
  );
  // It would be true of a shop that never asks anything, too.
  expect(shown).toBeGreaterThan(400);
  expect(gaps).toBeGreaterThan(40);
});

test('also when the clock is put back: asked once, nothing tender, at most three', () => {
  const back = fc.record({
    does: fc.constant('wait' as const),
    minutes: fc.integer({ min: -600_000, max: -1 }),
  });
  fc.assert(
    fc.property(fc.tuple(steps, back, steps), ([before, wait, after]) => {
      const story = begin();
      for (const [number, step] of [...before, wait, ...after].entries()) {
        take(story, step, number);
        const visits = story.known.visits.toSorted((one, other) => (one.at < other.at ? -1 : 1));
        story.known = { ...story.known, visits };
        checkQuestions(story);
      }
    }),
    { numRuns: 200 },
  );
});
