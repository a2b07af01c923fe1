import { type CalendarDay, dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { PromiseMade } from '../../../shared/domain/promise.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import {
  chosenOf,
  readDayBy,
  type TimeProblem,
} from '../../../shared/rules/dates/read-event-time.ts';
import { writeDay } from '../../wording/people/say-event-story.ts';

/** A promise to be, or one to be changed. */
export type EditablePromise =
  | PromiseMade
  | {
      readonly about: PromiseMade['about'];
      readonly regularId: RegularId;
      readonly id?: undefined;
    };

/** A promise as it is being written. */
export interface PromiseDraft {
  /** What was promised, or what went wrong. */
  readonly what: string;
  /** What was done to put it right. */
  readonly did: string;
  /** The line that says by when, as typed. */
  readonly by: string;
  /** Which of the days it may mean was picked, by its key. */
  readonly picked: string | undefined;
  readonly keeper: string;
  readonly check: string;
  readonly checkBy: PromiseMade['checkBy'];
}

/** Why a draft cannot be kept, by the field the reason stands beside. */
export type PromiseProblem =
  | { readonly field: 'what'; readonly because: 'empty' | 'behind' }
  | { readonly field: 'by'; readonly because: TimeProblem | 'ask' };

/** What is known while a draft is read. */
export interface DraftContext {
  readonly southern: boolean;
  readonly now: LocalTime;
}

/** A draft of what is there, or of nothing yet. */
export function draftOf(made: EditablePromise, hand: string): PromiseDraft {
  if (made.id === undefined) {
    const nothing = { what: '', did: '', by: '', picked: undefined, check: '' };
    return { ...nothing, keeper: hand, checkBy: 'asking' };
  }
  const { what, keeper, check, checkBy } = made;
  const did = made.closed?.line ?? '';
  return { what, did, by: writtenBy(made), picked: undefined, keeper, check, checkBy };
}

/** The day by which it is kept, as typed or picked; what nobody touched stays as it was. */
export function dayOfDraft(
  draft: PromiseDraft,
  made: EditablePromise,
  { southern, now }: DraftContext,
): Result<CalendarDay | undefined, TimeProblem | 'ask'> {
  if (made.id !== undefined && draft.by === writtenBy(made)) return succeed(made.by);
  const read = readDayBy(draft.by, { today: dayOf(now), southern });
  if (!read.ok) return read;
  const day = chosenOf(read.value, draft.picked);
  return day === undefined && read.value.ask ? fail('ask') : succeed(day);
}

function writtenBy({ by }: PromiseMade): string {
  return by === undefined ? '' : writeDay(by);
}
