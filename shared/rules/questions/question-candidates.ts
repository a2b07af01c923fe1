import { type CalendarDay, dayOf, daysBetween } from '../../calendar-day.ts';
import type { LifeEvent } from '../../domain/life-event.ts';
import type { PromiseMade } from '../../domain/promise.ts';
import type { Question, QuestionReason } from '../../domain/question.ts';
import { type DaySpan, stateOf } from '../lives/event-time.ts';
import { afterKey, beforeKey, checkKey } from './question-keys.ts';

/** So long ahead something is asked about, in days. */
const DAYS_AHEAD = 28;
/** "Soon" is soon for so long after it was told. */
const DAYS_SOON = 60;
/** Nobody asks how something was that is longer ago. */
const DAYS_AFTER = 120;

/** Of what comes round every year, only these are asked about afterwards. */
const ASKED_YEARLY: ReadonlySet<LifeEvent['kind']> = new Set(['trip', 'anniversary']);

/** Whether what was promised or put right has worked, the oldest first. */
export function checkQuestions(promises: readonly PromiseMade[]): Question[] {
  return promises
    .filter(({ state, checkBy }) => state === 'to-check' && checkBy === 'asking')
    .map(({ id, what, check, closed, madeAt }) => {
      const since = closed?.at ?? madeAt;
      const because = { kind: 'check', promiseId: id, what, check, since } as const;
      return { order: since, question: { key: checkKey(id), because } };
    })
    .sort(byOrder)
    .map(({ question }) => question);
}

/** How it was, of what has happened, the newest first. */
export function afterQuestions(
  events: readonly LifeEvent[],
  today: CalendarDay,
  southern: boolean,
): Question[] {
  return events
    .filter((event) => isAskedAbout(event) && (!event.yearly || ASKED_YEARLY.has(event.kind)))
    .flatMap((event) => {
      const { state, from, to } = stateOf(event, today, southern);
      if (state !== 'happened' || from === undefined || to === undefined) return [];
      const ago = daysBetween(to, today);
      if (ago > DAYS_AFTER) return [];
      const key = afterKey(event.id, isYearly(event) ? from : undefined);
      const because = reason('after', event, to);
      return [{ order: ago, question: { key, because } }];
    })
    .sort(byOrder)
    .map(({ question }) => question);
}

/** What is coming, the nearest first; what is only said to be soon comes last. */
export function beforeQuestions(
  events: readonly LifeEvent[],
  today: CalendarDay,
  southern: boolean,
): Question[] {
  return events
    .filter((event) => isAskedAbout(event) && !event.yearly)
    .flatMap((event) => {
      const { state, from } = stateOf(event, today, southern);
      const ahead = state === 'coming' && from !== undefined && daysBetween(today, from);
      const isNear = ahead !== false && ahead <= DAYS_AHEAD;
      if (!isNear && !isSoon(event, today)) return [];
      const order = isNear ? ahead : DAYS_AHEAD + 1;
      const because = reason('before', event, from);
      return [{ order, question: { key: beforeKey(event.id), because } }];
    })
    .sort(byOrder)
    .map(({ question }) => question);
}

/** Nothing tender is ever asked about by itself. */
function isAskedAbout({ mood, calledOff }: LifeEvent): boolean {
  return mood !== 'tender' && !calledOff;
}

function isYearly({ when, yearly }: LifeEvent): boolean {
  return yearly !== undefined && when.kind === 'day';
}

function isSoon({ when, at }: LifeEvent, today: CalendarDay): boolean {
  return when.kind === 'soon' && daysBetween(dayOf(at), today) <= DAYS_SOON;
}

function reason(
  kind: 'before' | 'after',
  event: LifeEvent,
  on: DaySpan['from'] | undefined,
): QuestionReason {
  const { id, text, toldBy, toldTo, at, when } = event;
  // Of a month or a season nobody knows the day.
  const day = when.kind === 'day' ? on : undefined;
  return {
    kind,
    event: { id, kind: event.kind, text, toldBy, toldTo, at },
    ...(day !== undefined && { day }),
  };
}

interface Ranked {
  readonly order: number | string;
  readonly question: Question;
}

function byOrder(one: Ranked, other: Ranked): number {
  if (one.order !== other.order) return one.order < other.order ? -1 : 1;
  return one.question.key < other.question.key ? -1 : 1;
}
