import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { EventTime, LifeEvent } from '../../../shared/domain/life-event.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import {
  chosenOf,
  readEventTime,
  type TimeProblem,
} from '../../../shared/rules/dates/read-event-time.ts';
import { agreementOf } from '../../../shared/rules/tact/health-consent.ts';
import { HEALTH_WORDING_VERSION } from '../../wording/consent.ts';
import { writeEventTime } from '../../wording/people/say-event-story.ts';
import {
  type EditableEvent,
  type EventDraft,
  isAboutHealth,
  moodNow,
  roundNow,
  ruleOf,
} from './event-draft.ts';
import { movesWith } from './moved-day.ts';

/** Why a draft cannot be kept, by the field the reason stands beside. */
export type EventProblem =
  | { readonly field: 'text'; readonly because: 'empty' | 'no-consent' }
  | { readonly field: 'when'; readonly because: TimeProblem | 'ask' }
  | { readonly field: 'moved'; readonly because: 'not-one' };

/** What is known while a draft is read. */
export interface DraftContext {
  readonly name: string;
  readonly southern: boolean;
  readonly now: LocalTime;
}

/** When it is, as typed or picked; what nobody touched stays as it was. */
export function timeOfDraft(
  draft: EventDraft,
  event: EditableEvent,
  { southern, now }: DraftContext,
): Result<EventTime, TimeProblem | 'ask'> {
  const today = dayOf(now);
  if (event.id !== undefined && draft.when === writeEventTime(event.when, today)) {
    return succeed(event.when);
  }
  const read = readEventTime(draft.when, { today, southern });
  if (!read.ok) return read;
  const time = chosenOf(read.value, draft.picked);
  return time ? succeed(time) : fail('ask');
}

/** What a draft says, ready to be kept; about health only with their own agreement. */
export function finishedEvent(
  draft: EventDraft,
  event: EditableEvent,
  context: DraftContext,
): Result<Omit<LifeEvent, 'id' | 'at'>, EventProblem> {
  const kind = draft.kind ?? 'other';
  const text = draft.text.trim();
  if (kind === 'other' && text === '') return fail({ field: 'text', because: 'empty' });
  const time = timeOfDraft(draft, event, context);
  if (!time.ok) return fail({ field: 'when', because: time.failure });
  const health = isAboutHealth(draft) ? consentTo(draft, event, context) : undefined;
  if (isAboutHealth(draft) && !health) return fail({ field: 'text', because: 'no-consent' });
  const round = roundOf(draft, event, time.value, context);
  if (!round) return fail({ field: 'moved', because: 'not-one' });
  return succeed({
    regularId: event.regularId,
    kind,
    when: time.value,
    ...round,
    mood: moodNow(draft),
    text,
    toldBy: draft.toldBy.trim(),
    toldTo: draft.toldTo.trim(),
    ...(health && { health }),
    ...(event.id !== undefined && event.calledOff && { calledOff: true }),
    ...(event.id !== undefined && event.importId && { importId: event.importId }),
  });
}

/** How it comes round, with the years it is moved in; undefined when the other day is none. */
function roundOf(
  draft: EventDraft,
  event: EditableEvent,
  when: EventTime,
  { southern, now }: DraftContext,
): Pick<LifeEvent, 'yearly' | 'moved'> | undefined {
  const yearly = ruleOf(roundNow(draft, when));
  if (!yearly) return {};
  const before = event.id === undefined ? undefined : event.moved;
  const moved = movesWith({ when, yearly, moved: before }, draft.moved, {
    today: dayOf(now),
    southern,
  });
  return moved && { yearly, ...(moved.length > 0 && { moved }) };
}

function consentTo(draft: EventDraft, event: EditableEvent, { name, now }: DraftContext) {
  const before = event.id === undefined ? undefined : event.health;
  return agreementOf(draft, { name, before }, now, HEALTH_WORDING_VERSION);
}
