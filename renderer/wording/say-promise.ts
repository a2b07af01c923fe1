import { type CalendarDay, dayOf } from '../../shared/calendar-day.ts';
import type { PromiseMade } from '../../shared/domain/promise.ts';
import { say } from './say.ts';
import { sayDayFrom, sayOnDay } from './say-day.ts';
import { sayDistance, sayEventDay } from './say-event.ts';

/** Whether and since when a promise is late, or by when it is to be kept: "late since Tuesday". */
export function sayPromiseBy({ by }: Pick<PromiseMade, 'by'>, today: CalendarDay): string {
  if (by === undefined) return say('promise.no-day');
  if (by < today) return say('promise.late', { day: sayDayFrom(by, today) });
  const day = sayEventDay(by, today);
  const distance = sayDistance(by, today);
  return by === today ? say('promise.by-today') : say('promise.by', { day, distance });
}

/** The second step: "then, at the next visit, ask: was the new one better". */
export function sayPromiseCheck({
  check,
  checkBy,
}: Pick<PromiseMade, 'check' | 'checkBy'>): string {
  return say('promise.then', { check, by: checkBy });
}

/** How a promise ended, with the line on it: "kept on 3 July: “rang her at noon”". */
export function sayPromiseEnd(
  { state, closed }: Pick<PromiseMade, 'state' | 'closed'>,
  today: CalendarDay,
): string {
  if (!closed) return '';
  const { line } = closed;
  const day = sayOnDay(dayOf(closed.at), today);
  return say(line === '' ? 'promise.ended' : 'promise.ended-line', { state, day, line });
}
