import { format } from 'date-fns';
import { type CalendarDay, daysBetween } from '../../../shared/calendar-day.ts';
import type { PromiseMade } from '../../../shared/domain/promise.ts';
import type { SurpriseStep } from '../../../shared/domain/surprise.ts';
import type { PrintFailure } from '../../../shared/platform.ts';
import type { OpeningCount } from '../../../shared/rules/coming/opening-promises.ts';
import type { LikelyReason } from '../../../shared/rules/due/likely-today.ts';
import { sayEventDay } from '../people/say-event.ts';
import { sayWeekdays } from '../people/say-usual.ts';
import { say } from '../say.ts';
import { sayDayFrom } from '../say-day.ts';

/** Why somebody is expected: "Sundays", "weekdays", "most days". */
export function sayLikelyReason(reason: LikelyReason): string {
  if (reason.kind === 'this-weekday') return sayWeekdays(reason.weekday);
  return say(`opening.${reason.kind}`);
}

/** A minute of the day in figures: 560 is "9:20". */
export function sayMinute(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

/** The opening list in a few lines: "1 promise is late", "2 promises today", "Out today: quiche." */
export function sayOpeningList(
  { late, today }: OpeningCount,
  out: readonly string[],
  surprises: number,
): string[] {
  return [
    ...(late > 0 ? [say('opening.late-count', { count: late })] : []),
    ...(today > 0 ? [say('opening.today-count', { count: today })] : []),
    ...(surprises > 0 ? [say('opening.surprise-count', { count: surprises })] : []),
    ...(out.length > 0 ? [say('opening.out-written', { items: out.join(', ') })] : []),
  ];
}

/** The day of something within the week: "today", "tomorrow", "Wed 25". */
export function sayDayShortly(day: CalendarDay, today: CalendarDay): string {
  const ahead = daysBetween(today, day);
  if (ahead < 2) return sayDayFrom(day, today);
  return format(new Date(`${day}T12:00:00`), 'EEE d');
}

/** What is still to do about a promise: the promise itself, or its second step. */
export function sayTask({ state, what, check }: PromiseMade): string {
  return state === 'to-check' ? check : what;
}

/** By when, and who keeps it: "late since Friday · Jo keeps it", "by Thu 26 Nov". */
export function sayTaskDue(made: PromiseMade, today: CalendarDay): string {
  const keeper = made.keeper === '' ? '' : say('opening.keeper', { keeper: made.keeper });
  return [sayBy(made, today), keeper].filter((words) => words !== '').join(' · ');
}

/** Since when a step of a surprise is late, and who does it: "late since Friday · Jo does it". */
export function sayStepDue({ by, owner }: SurpriseStep, today: CalendarDay): string {
  const late = by < today ? say('opening.surprise-late', { day: sayDayFrom(by, today) }) : '';
  const whose = owner === '' ? '' : say('opening.surprise-owner', { owner });
  return [late, whose].filter((words) => words !== '').join(' · ');
}

function sayBy({ by, state }: PromiseMade, today: CalendarDay): string {
  if (by === undefined || state === 'to-check') return '';
  if (by < today) return say('promise.late', { day: sayDayFrom(by, today) });
  return say('opening.by', { day: by === today ? say('day.today') : sayEventDay(by, today) });
}

/** Says why nothing was printed; undefined when it was stopped on purpose. */
export function sayPrintFailure({ kind }: PrintFailure): string | undefined {
  return kind === 'cancelled' ? undefined : say(`opening.${kind}`);
}
