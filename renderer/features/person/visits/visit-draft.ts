import { type CalendarDay, dayOf, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import {
  joinLines,
  type OrderLine,
  orderKey,
  type Visit,
} from '../../../../shared/domain/visit.ts';
import { fail, type Result, succeed } from '../../../../shared/result.ts';
import { type PastProblem, readPastMoment } from '../../../../shared/rules/dates/past-moment.ts';
import { choiceKey, chosenOf } from '../../../../shared/rules/dates/read-event-time.ts';
import { clockMostly } from '../../../../shared/rules/habits/clock-mostly.ts';
import type { Menu } from '../../../data/people/book-context.tsx';
import type { TypedOrder } from '../../../ordering/use-typed-order.ts';
import { sayTypedMoment } from '../../../wording/say-day.ts';

/** Whose visits they are, all of them oldest first, and what their moments are read against. */
export interface TheirVisits {
  readonly regularId: RegularId;
  readonly name: string;
  readonly visits: readonly Visit[];
  readonly now: LocalTime;
  readonly southern: boolean;
}

/** A visit as it is being put right, or written down after the day. */
export interface VisitDraft {
  readonly when: string;
  /** Which of several moments is meant. */
  readonly picked?: string | undefined;
  /** What they had, each with how many and how. */
  readonly lines: readonly OrderLine[];
  /** What is typed of more that they had. */
  readonly typed: string;
  /** Of two visits of one minute somebody said that they are two. */
  readonly isAnother?: boolean;
}

/** Why a visit cannot be kept as it is being written. */
export type VisitProblem = PastProblem | 'which-day' | 'there-already';

/** A draft of a visit that is there, or of none yet. */
export function draftOfVisit(visit: Visit | undefined): VisitDraft {
  if (!visit) return { when: '', lines: [], typed: '' };
  return { when: sayTypedMoment(visit.at), lines: visit.had, typed: '' };
}

/** True when nothing was written or changed. */
export function isVisitUntouched(draft: VisitDraft, visit: Visit | undefined): boolean {
  const before = draftOfVisit(visit);
  return (
    draft.when.trim() === before.when &&
    draft.typed.trim() === '' &&
    draft.picked === undefined &&
    orderKey(draft.lines) === orderKey(before.lines)
  );
}

/** What the line that says when may mean. */
export function momentsOf(
  { when }: VisitDraft,
  found: Visit | undefined,
  { visits, now, southern }: TheirVisits,
) {
  const clockOn = (day: CalendarDay) => clockMostly(visits, day);
  // Whoever puts the hour right leaves the day as it was.
  const hourOn = dayOf(found?.at ?? now);
  return readPastMoment(when, { now, southern, clockOn, hourOn });
}

/** When it was, as far as it can be told; one that stands as it was found keeps its second. */
export function momentOf(
  draft: VisitDraft,
  found: Visit | undefined,
  theirs: TheirVisits,
): Result<LocalTime, VisitProblem> {
  if (found && draft.when.trim() === sayTypedMoment(found.at)) return succeed(found.at);
  const read = momentsOf(draft, found, theirs);
  if (!read.ok) return read;
  const chosen = chosenOf(read.value, draft.picked);
  return chosen === undefined ? fail('which-day') : succeed(chosen);
}

/** Another visit of theirs in the same minute. */
export function inThatMinute(
  at: LocalTime,
  found: Visit | undefined,
  { visits }: TheirVisits,
): Visit | undefined {
  return visits.find(
    (visit) => visit.id !== found?.id && visit.at.slice(0, 16) === at.slice(0, 16),
  );
}

/** When it was and what they had, ready to be kept. */
export function finishedVisit(
  draft: VisitDraft,
  order: TypedOrder,
  found: Visit | undefined,
  theirs: TheirVisits,
): Result<Pick<Visit, 'at' | 'had'>, VisitProblem> {
  const at = momentOf(draft, found, theirs);
  if (!at.ok) return at;
  const isMoved = at.value !== found?.at;
  const other = isMoved ? inThatMinute(at.value, found, theirs) : undefined;
  if (other && draft.isAnother !== true) return fail('there-already');
  return succeed({ at: at.value, had: joinLines(draft.lines, order.toLog?.lines ?? []) });
}

/** The moment of a draft with another day, at the hour that was typed or the one they mostly come at. */
export function onDay(
  day: CalendarDay,
  draft: VisitDraft,
  found: Visit | undefined,
  theirs: TheirVisits,
): string {
  const told = momentOf(draft, found, theirs);
  const isSupposed = !/\d[:.]\d|[ap]m\b|noon/i.test(draft.when);
  const clock =
    told.ok && !isSupposed ? told.value.slice(11) : `${clockMostly(theirs.visits, day)}:00`;
  const at = `${day}T${clock}` as LocalTime;
  return sayTypedMoment(at > theirs.now && day === dayOf(theirs.now) ? theirs.now : at);
}

/** What they had most, the most often first, as it can be pressed; what is off the menu cannot be. */
export function hadMost(visits: readonly Visit[], menu: Menu, atMost: number): string[] {
  const times = new Map<string, number>();
  for (const { item } of visits.slice(-200).flatMap(({ had }) => had)) {
    if (menu.get(item)?.retired === false) times.set(item, (times.get(item) ?? 0) + 1);
  }
  const ranked = [...times].sort(([, fewer], [, more]) => more - fewer);
  return ranked.slice(0, atMost).map(([item]) => item);
}

/** What tells one moment from another in a choice. */
export const momentKey = choiceKey;
