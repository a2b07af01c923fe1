import { z } from 'zod';
import { LIFE_EVENT_KINDS } from '../../domain/life-event.ts';
import type { CardRun } from '../../domain/sign-up.ts';
import {
  type Occasion,
  type PutAside,
  type Spending,
  STEP_KINDS,
  type Surprise,
  type SurpriseStep,
  type Wish,
} from '../../domain/surprise.ts';
import { calendarDay, id, localTime, type Shape } from './row-shape.ts';

const occasion: z.ZodType<Occasion> = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('birthday'), turns: z.number().exactOptional() }),
  z.looseObject({ kind: z.literal('years-here'), years: z.number() }),
  z.looseObject({ kind: z.literal('visits'), count: z.number() }),
  z.looseObject({
    kind: z.literal('after-event'),
    event: z.enum(LIFE_EVENT_KINDS),
    text: z.string(),
  }),
  z.looseObject({ kind: z.literal('back'), daysAway: z.number() }),
  z.looseObject({ kind: z.literal('own'), what: z.string() }),
]);

const surpriseStep = z.looseObject({
  id,
  kind: z.enum(STEP_KINDS),
  what: z.string(),
  by: calendarDay,
  owner: z.string(),
  done: z.looseObject({ at: localTime, who: z.string() }).exactOptional(),
} satisfies Shape<SurpriseStep>);

const spending = z.looseObject({
  id,
  what: z.string(),
  amount: z.number(),
  at: localTime,
} satisfies Shape<Spending>);

const ended = z.looseObject({ at: localTime, line: z.string(), photoId: id.exactOptional() });

const surprises = z.looseObject({
  id,
  regularId: id,
  occasion,
  key: z.string(),
  day: calendarDay,
  handOver: calendarDay,
  about: z.number().exactOptional(),
  planB: z.string(),
  spot: z.string(),
  manner: z.enum(['merry', 'quiet']),
  steps: z.array(surpriseStep),
  target: z.number(),
  budget: z.number().exactOptional(),
  spent: z.array(spending),
  alsoAsk: z.array(id),
  notAsk: z.array(id),
  state: z.enum(['planned', 'done', 'called-off']),
  ended: ended.exactOptional(),
  at: localTime,
  who: z.string(),
  importId: id.exactOptional(),
} satisfies Shape<Surprise>);

const wishes = z.looseObject({
  id,
  surpriseId: id,
  regularId: id.exactOptional(),
  name: z.string(),
  words: z.string(),
  at: localTime,
  who: z.string(),
  importId: id.exactOptional(),
} satisfies Shape<Wish>);

const putAside = z.looseObject({
  id,
  regularId: id,
  at: localTime,
  importId: id.exactOptional(),
} satisfies Shape<PutAside>);

const crossedOff = z.looseObject({
  number: z.number(),
  why: z.enum(['spoiled', 'not-agreed']),
  at: localTime,
});

const cardRuns = z.looseObject({
  id,
  from: z.int(),
  to: z.int(),
  what: z.literal('name-cards').exactOptional(),
  language: z.string(),
  wordingVersion: z.number(),
  at: localTime,
  crossedOff: z.array(crossedOff),
  importId: id.exactOptional(),
} satisfies Shape<CardRun>);

/** The rows of surprises and sign-up cards, by table (see copy-rows.ts). */
export const surpriseRows = { surprises, wishes, putAside, cardRuns } as const;
