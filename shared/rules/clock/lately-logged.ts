import { type LocalTime, minutesOf } from '../../calendar-day.ts';
import type { RegularId } from '../../domain/ids.ts';
import type { OrderLine, Visit } from '../../domain/visit.ts';

/** A visit logged on this device not long ago. */
export interface LoggedHere {
  readonly regularId: RegularId;
  readonly visitId: string;
  /** What it is stamped. */
  readonly at: LocalTime;
  readonly had: readonly OrderLine[];
  /** How long ago it truly was, in minutes, however the clock was set meanwhile; at least so long when it is not sure. */
  readonly minutesAgo: number;
  /** False of what was logged before the app was opened: nobody counted the minutes since. */
  readonly isSure: boolean;
}

/** What was logged on this device lately, the newest first by the order it was written in, whatever its stamps. */
export interface LatelyLogged {
  readonly visits: readonly LoggedHere[];
  /** How long the app has been open, in minutes. */
  readonly openMinutes: number;
}

/** Nothing was logged here, and the app was only just opened. */
export const NOTHING_LOGGED: LatelyLogged = { visits: [], openMinutes: 0 };

/** How long somebody is taken to be here after their order, in minutes. */
export const HERE_MINUTES = 75;

/** Visits put on and taken off by one change to the book. */
export interface VisitsChanged {
  /** Whether it logged that somebody is here, rather than undid, moved or brought back a visit. */
  readonly isLogging: boolean;
  readonly on: readonly VisitOf[];
  readonly off: readonly string[];
  /** What the clock showed as it was written. */
  readonly writtenAt: LocalTime;
}

/** A visit and whose it is. */
export interface VisitOf {
  readonly regularId: RegularId;
  readonly visit: Visit;
}

/** A visit logged here, and when that was by a clock nobody can set. */
export interface LoggedMark extends VisitOf {
  readonly steady: number;
  readonly isSure: boolean;
  /** Counts up in the order they were logged in: one that was taken out and put back is not the newest by that. */
  readonly order: number;
}

/** What is remembered: what stands, the newest last, and what was taken off and may come back. */
export interface LoggedMarks {
  readonly standing: readonly LoggedMark[];
  readonly takenOff: readonly LoggedMark[];
}

/** Nothing is remembered yet. */
export const NO_MARKS: LoggedMarks = { standing: [], takenOff: [] };

/** So many are remembered: more than come to one counter in the time somebody is here. */
const MOST_REMEMBERED = 256;

/**
 * What is remembered after one more change: what it logs is marked, what it moves keeps its mark,
 * unless it moves it to a time at which whoever was here then is here no longer.
 */
export function marksWith(
  marks: LoggedMarks,
  { isLogging, on, off, writtenAt }: VisitsChanged,
  mark: Pick<LoggedMark, 'steady' | 'isSure'>,
): LoggedMarks {
  const gone = new Set(off);
  const known = [...marks.standing, ...marks.takenOff];
  const next = Math.max(0, ...known.map(({ order }) => order)) + 1;
  const back = on.flatMap(({ regularId, visit }): LoggedMark[] => {
    const before = known.find((one) => one.visit.id === visit.id);
    if (before) return isLongAgo(before.visit, visit, writtenAt) ? [] : [{ ...before, visit }];
    return isLogging ? [{ regularId, visit, ...mark, order: next }] : [];
  });
  const isGone = ({ visit }: LoggedMark) => gone.has(visit.id);
  const isBack = ({ visit }: LoggedMark) => back.some((one) => one.visit.id === visit.id);
  const stays = marks.standing.filter((one) => !isGone(one) && !isBack(one));
  const takenOff = [...marks.takenOff, ...marks.standing.filter(isGone)];
  const standing = [...stays, ...back].sort((one, other) => one.order - other.order);
  return {
    standing: standing.slice(-MOST_REMEMBERED),
    takenOff: takenOff.filter((one) => !isBack(one)).slice(-MOST_REMEMBERED),
  };
}

function isLongAgo(before: Visit, visit: Visit, writtenAt: LocalTime): boolean {
  const isMoved = before.at !== visit.at;
  return isMoved && minutesOf(writtenAt) - minutesOf(visit.at) > HERE_MINUTES;
}

/** What was logged lately as of now by the clock nobody can set. */
export function latelyLogged(
  { standing }: LoggedMarks,
  { steady, openedAt }: { readonly steady: number; readonly openedAt: number },
): LatelyLogged {
  const visits = standing.toReversed().map((mark) => ({
    regularId: mark.regularId,
    visitId: mark.visit.id,
    at: mark.visit.at,
    had: mark.visit.had,
    minutesAgo: steady - mark.steady,
    isSure: mark.isSure,
  }));
  return { visits, openMinutes: steady - openedAt };
}
