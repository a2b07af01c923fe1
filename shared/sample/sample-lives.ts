import { addDays, type CalendarDay, type LocalTime } from '../calendar-day.ts';
import type { Pet, Tie, TieKind } from '../domain/household.ts';
import type { RegularId } from '../domain/ids.ts';
import {
  type EventTime,
  type LifeEvent,
  type LifeEventKind,
  moodOf,
} from '../domain/life-event.ts';
import type { PromiseMade } from '../domain/promise.ts';
import type { LivesMade } from '../formats/lists/import-plan.ts';

/** Something in the life of one of the sample shop, with days told from today. */
interface SampleEvent {
  readonly key: string;
  readonly kind: LifeEventKind;
  readonly text: string;
  /** Days from today; behind today when negative. */
  readonly inDays?: number;
  readonly when?: EventTime;
  readonly yearly?: boolean;
  readonly toldDaysAgo: number;
  readonly toldTo: string;
}

const EVENTS: readonly SampleEvent[] = [
  { key: 'bill', kind: 'trip', text: 'Whitby', inDays: -3, toldDaysAgo: 14, toldTo: 'Mia' },
  { key: 'benny', kind: 'wedding', text: 'Laura', inDays: 202, toldDaysAgo: 84, toldTo: 'Jo' },
  {
    key: 'zoe',
    kind: 'other',
    text: 'heron book launch',
    inDays: 12,
    toldDaysAgo: 20,
    toldTo: 'Jo',
  },
  {
    key: 'nora',
    kind: 'illness',
    text: 'mum in hospital',
    inDays: -6,
    toldDaysAgo: 5,
    toldTo: 'Mia',
  },
  { key: 'osei', kind: 'other', text: 'choir concert', inDays: 4, toldDaysAgo: 9, toldTo: 'Mia' },
  { key: 'hallam', kind: 'loss', text: 'lost Joan', inDays: -40, toldDaysAgo: 38, toldTo: 'Jo' },
  { key: 'mia', kind: 'exam', text: 'driving test', inDays: 1, toldDaysAgo: 6, toldTo: 'Jo' },
  {
    key: 'arthur',
    kind: 'anniversary',
    text: 'with Peggy',
    inDays: 9,
    yearly: true,
    toldDaysAgo: 400,
    toldTo: '',
  },
  { key: 'priya', kind: 'baby', text: '', when: { kind: 'soon' }, toldDaysAgo: 15, toldTo: 'Mia' },
];

const PETS = [
  {
    key: 'ada',
    name: 'Tilly',
    kind: 'dachshund',
    birthday: '--05-03',
    treat: 'puppuccino',
    never: 'chocolate',
  },
  { key: 'hana', name: 'Figo', kind: 'whippet', treat: 'puppuccino', never: '' },
] as const;

const TIES: readonly (readonly [string, TieKind, string])[] = [
  ['hana', 'partner', 'luca'],
  ['bill', 'friend', 'ada'],
  ['noor', 'sent', 'ravi'],
  ['mia', 'colleague', 'emre'],
];

const PROMISES = [
  { key: 'ada', what: 'ring when the Kenyan beans arrive', inDays: -2, keeper: 'Jo', check: '' },
  { key: 'benny', what: 'keep two almond croissants', inDays: 0, keeper: '', check: '' },
  {
    key: 'luca',
    what: 'find the grinder manual',
    inDays: 3,
    keeper: 'Mia',
    check: 'does the grinder run',
  },
] as const;

/** What goes on in the lives of the sample shop's people, told around today. */
export function sampleLives(
  idOf: (key: string) => RegularId,
  today: CalendarDay,
  makeId: () => string,
): LivesMade {
  const base = (key: string) => ({ id: makeId(), regularId: idOf(key) });
  const ago = (days: number): LocalTime => `${addDays(today, -days)}T10:20:00`;
  const events = EVENTS.map((event): LifeEvent => {
    const { key, kind, text, toldTo, inDays = 0 } = event;
    const at = ago(event.toldDaysAgo);
    return {
      ...base(key),
      kind,
      text,
      when: event.when ?? dayOrSpan(kind, addDays(today, inDays)),
      ...(event.yearly && { yearly: { by: 'date' } }),
      mood: moodOf(kind),
      toldBy: '',
      toldTo,
      at,
      ...(kind === 'illness' && {
        health: { givenAt: at, how: 'said at the counter', wordingVersion: 1 },
      }),
    };
  });
  const promises = PROMISES.map(({ key, what, inDays, keeper, check }): PromiseMade => {
    const made = { what, keeper, check, checkBy: 'asking', about: 'promise' } as const;
    return { ...base(key), ...made, by: addDays(today, inDays), state: 'open', madeAt: ago(8) };
  });
  const pets = PETS.map(({ key, ...pet }): Pet => {
    return { ...base(key), ...pet, at: ago(300), standing: 'here' };
  });
  const ties = TIES.map(([one, kind, other]): Tie => {
    return { id: makeId(), people: [idOf(one), idOf(other)], kind, at: ago(200) };
  });
  return { events, promises, pets, ties };
}

/** A trip takes a week. */
function dayOrSpan(kind: LifeEventKind, last: CalendarDay): EventTime {
  if (kind !== 'trip') return { kind: 'day', day: last };
  return { kind: 'day', day: addDays(last, -6), until: last };
}
