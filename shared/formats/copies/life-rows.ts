import { z } from 'zod';
import { type Pet, TIE_KINDS, type Tie } from '../../domain/household.ts';
import { LIFE_EVENT_KINDS, type LifeEvent } from '../../domain/life-event.ts';
import { type Message, REACH_WAYS } from '../../domain/message.ts';
import type { PromiseMade } from '../../domain/promise.ts';
import type { Asking } from '../../domain/question.ts';
import type { MovedDay, YearlyRule } from '../../domain/yearly.ts';
import {
  calendarDay,
  dayOfYear,
  eventTime,
  healthConsent,
  id,
  localTime,
  otherCalendar,
  type Shape,
} from './row-shape.ts';

const yearly: z.ZodType<YearlyRule> = z.discriminatedUnion('by', [
  z.looseObject({ by: z.literal('date') }),
  z.looseObject({ by: z.literal('calendar'), calendar: otherCalendar }),
  z.looseObject({ by: z.literal('weekday') }),
  z.looseObject({ by: z.literal('easter') }),
]);

const movedDay = z.looseObject({ from: calendarDay, to: calendarDay } satisfies Shape<MovedDay>);

const lifeEvents = z.looseObject({
  id,
  regularId: id,
  kind: z.enum(LIFE_EVENT_KINDS),
  when: eventTime,
  yearly: yearly.exactOptional(),
  moved: z.array(movedDay).exactOptional(),
  mood: z.enum(['joyful', 'tender']),
  text: z.string(),
  toldBy: z.string(),
  toldTo: z.string(),
  at: localTime,
  calledOff: z.boolean().exactOptional(),
  health: healthConsent.exactOptional(),
  importId: id.exactOptional(),
} satisfies Shape<LifeEvent>);

const askings = z.looseObject({
  id,
  regularId: id,
  key: z.string(),
  outcome: z.enum(['asked', 'later', 'not-suitable']),
  answer: z.string(),
  who: z.string(),
  at: localTime,
  importId: id.exactOptional(),
} satisfies Shape<Asking>);

const step = z.looseObject({ at: localTime, line: z.string() });

const promises = z.looseObject({
  id,
  regularId: id,
  about: z.enum(['promise', 'put-right']),
  what: z.string(),
  by: calendarDay.exactOptional(),
  keeper: z.string(),
  check: z.string(),
  checkBy: z.enum(['asking', 'doing']),
  state: z.enum(['open', 'to-check', 'kept', 'not-kept']),
  madeAt: localTime,
  closed: step.exactOptional(),
  checked: step.exactOptional(),
  importId: id.exactOptional(),
} satisfies Shape<PromiseMade>);

const ties = z.looseObject({
  id,
  people: z.tuple([id, id]),
  kind: z.enum(TIE_KINDS),
  at: localTime,
  importId: id.exactOptional(),
} satisfies Shape<Tie>);

const pets = z.looseObject({
  id,
  regularId: id,
  name: z.string(),
  kind: z.string(),
  birthday: dayOfYear.exactOptional(),
  treat: z.string(),
  never: z.string(),
  at: localTime,
  standing: z.enum(['here', 'deceased']),
  importId: id.exactOptional(),
} satisfies Shape<Pet>);

const messages = z.looseObject({
  id,
  regularId: id,
  text: z.string(),
  way: z.enum(REACH_WAYS),
  about: z.string().exactOptional(),
  at: localTime,
  who: z.string(),
  importId: id.exactOptional(),
} satisfies Shape<Message>);

/** The rows of what happens in people's lives, by table (see copy-rows.ts). */
export const lifeRows = { lifeEvents, askings, promises, ties, pets, messages } as const;
