import type { CalendarDay } from '../../calendar-day.ts';
import { yearOf } from '../../calendar-day.ts';
import type { Gap, Question, QuestionKey } from '../../domain/question.ts';

/** The key of a question about something that is coming. */
export function beforeKey(eventId: string): QuestionKey {
  return `before ${eventId}`;
}

/** The key of a question about something that has been; a yearly one is asked about once a year. */
export function afterKey(eventId: string, yearlyOn?: CalendarDay): QuestionKey {
  return yearlyOn === undefined ? `after ${eventId}` : `after ${eventId} ${yearOf(yearlyOn)}`;
}

/** The key of a question whether what we did has worked. */
export function checkKey(promiseId: string): QuestionKey {
  return `check ${promiseId}`;
}

/** The key of a question about something the book does not know. */
export function gapKey(gap: Gap): QuestionKey {
  return `gap ${gap}`;
}

/** True for the key of a question about something the book does not know. */
export function isGapKey(key: QuestionKey): boolean {
  return key.startsWith('gap ');
}

/** The keys to write down on a visit, of the questions that stand on the card. */
export function keysOf(questions: readonly Question[]): QuestionKey[] {
  return questions.map(({ key }) => key);
}
