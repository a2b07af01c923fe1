import { type CalendarDay, dayOf } from '../../../shared/calendar-day.ts';
import type { PromiseMade } from '../../../shared/domain/promise.ts';
import { say } from '../say.ts';
import { sayDayFrom, sayOnDay } from '../say-day.ts';
import { sayDistance, sayEventDay } from './say-event.ts';
import { sayQuestion } from './say-question.ts';

/** Whether and since when a promise is late, or by when it is to be kept: "late since Tuesday". */
export function sayPromiseBy({ by }: Pick<PromiseMade, 'by'>, today: CalendarDay): string {
  if (by === undefined) return say('promise.no-day');
  if (by < today) return say('promise.late', { day: sayDayFrom(by, today) });
  const day = sayEventDay(by, today);
  const distance = sayDistance(by, today);
  return by === today ? say('promise.by-today') : say('promise.by', { day, distance });
}

/** The question that is asked as the second step: "Was the new one better?". */
export function sayPromiseQuestion({ id, what, check, madeAt, closed }: PromiseMade): string {
  const since = closed?.at ?? madeAt;
  return sayQuestion({ kind: 'check', promiseId: id, what, check, since });
}

/** How a promise ended, with the line on it: "kept on 3 July: “rang her at noon”". */
export function sayPromiseEnd(
  { about, state, closed }: Pick<PromiseMade, 'about' | 'state' | 'closed'>,
  today: CalendarDay,
): string {
  if (!closed) return '';
  const { line } = closed;
  const day = sayOnDay(dayOf(closed.at), today);
  const isBroken = state === 'not-kept';
  const phrase = about === 'put-right' && !isBroken ? 'promise.put-right' : 'promise.ended';
  const ended = isBroken ? 'broken' : 'kept';
  return say(line === '' ? phrase : `${phrase}-line`, { state: ended, day, line });
}

/** What came of the second step: "it worked, on 3 July: “much better, she says”". */
export function sayPromiseChecked(
  { checked }: Pick<PromiseMade, 'checked'>,
  today: CalendarDay,
): string {
  if (!checked) return '';
  const { line } = checked;
  const day = sayOnDay(dayOf(checked.at), today);
  return say(line === '' ? 'promise.checked' : 'promise.checked-line', { day, line });
}
