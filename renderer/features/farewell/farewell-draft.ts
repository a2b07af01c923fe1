import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { EventTime } from '../../../shared/domain/life-event.ts';
import type { PromiseMade } from '../../../shared/domain/promise.ts';
import { fail, type Result, succeed } from '../../../shared/result.ts';
import { type DiedProblem, readDied } from '../../../shared/rules/dates/read-died.ts';
import { chosenOf } from '../../../shared/rules/dates/read-event-time.ts';
import type { Farewell } from '../../data/acts/farewell.ts';
import type { OneWhoStays } from './who-stays.ts';

/** The line for one who stays, as far as somebody touched it. */
export interface LineDraft {
  /** Absent while the tick is as it was proposed. */
  readonly ticked?: boolean;
  /** Absent while the words are as they were proposed. */
  readonly text?: string;
}

/** A death as it is being written down. */
export interface FarewellDraft {
  readonly when: string;
  /** What is meant, when the line may mean several. */
  readonly picked: string | undefined;
  readonly toldBy: string;
  readonly toldTo: string;
  readonly page: 'keep' | 'erase';
  /** Who has the pets; undefined while they stay. */
  readonly petsTo: RegularId | undefined;
  readonly lines: Readonly<Record<RegularId, LineDraft>>;
}

/** Why a death cannot be written down as it stands. */
export type FarewellProblem =
  | { readonly field: 'when'; readonly because: DiedProblem | 'ask' }
  | { readonly field: 'line'; readonly of: RegularId };

/** The days around which a line that says when is read. */
export interface FarewellContext {
  readonly today: CalendarDay;
  readonly southern: boolean;
}

/** What the draft says of when it was. */
export function diedOf(
  { when, picked }: FarewellDraft,
  context: FarewellContext,
): Result<EventTime, DiedProblem | 'ask'> {
  const read = readDied(when, context);
  if (!read.ok) return read;
  const time = chosenOf(read.value, picked);
  return time ? succeed(time) : fail('ask');
}

/** The line for one who stays: touched by hand, else as it is proposed. */
export function lineFor(
  { card, ofHousehold }: OneWhoStays,
  { lines }: FarewellDraft,
  proposed: string,
): Required<LineDraft> {
  return { ticked: ofHousehold, text: proposed, ...lines[card.id] };
}

/** All that is decided, ready to be written, or what is missing. */
export function finishedFarewell(
  draft: FarewellDraft,
  given: {
    readonly regularId: RegularId;
    readonly staying: readonly OneWhoStays[];
    readonly context: FarewellContext;
    /** The line as it is proposed for a time. */
    readonly propose: (died: EventTime) => string;
    readonly promiseLine: string;
  },
): Result<Farewell, FarewellProblem> {
  const died = diedOf(draft, given.context);
  if (!died.ok) return fail({ field: 'when', because: died.failure });
  const proposed = given.propose(died.value);
  const ticked = given.staying
    .map((one) => ({ regularId: one.card.id, ...lineFor(one, draft, proposed) }))
    .filter((line) => line.ticked);
  const blank = ticked.find(({ text }) => text.trim() === '');
  if (blank) return fail({ field: 'line', of: blank.regularId });
  return succeed({
    regularId: given.regularId,
    died: died.value,
    toldBy: draft.toldBy.trim(),
    toldTo: draft.toldTo.trim(),
    keep: draft.page === 'keep',
    lines: ticked.map(({ regularId, text }) => ({ regularId, text: text.trim() })),
    ...(draft.petsTo !== undefined && { petsTo: draft.petsTo }),
    promiseLine: given.promiseLine,
  });
}

/** The promises that end with them. */
export function endingPromises(promises: readonly PromiseMade[]): PromiseMade[] {
  return promises.filter(({ state }) => state === 'open' || state === 'to-check');
}
