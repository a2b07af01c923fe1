import { type CalendarDay, dayOf, daysBetween } from '../../shared/calendar-day.ts';
import type { QuestionReason } from '../../shared/domain/question.ts';
import { say } from './say.ts';
import { sayDayFrom } from './say-day.ts';
import { sayDistance } from './say-event.ts';

/** What to ask, worded as a question and never as a line to read out: "How was Whitby?". */
export function sayQuestion(because: QuestionReason): string {
  switch (because.kind) {
    case 'before':
    case 'after': {
      const { kind, text } = because.event;
      return say(`question.${because.kind}-${kind}`, { text, told: text === '' ? 'no' : 'yes' });
    }
    case 'check':
      return say('question.check', { check: asSentence(because.check) });
    case 'gap':
      return say(`question.gap-${because.gap}`);
  }
}

/** Why it is there: "Told Mia on 8 November; back since Thursday." */
export function sayQuestionReason(because: QuestionReason, today: CalendarDay): string {
  switch (because.kind) {
    case 'before':
    case 'after':
      return [sayTold(because.event, today), sayWhen(because, today)]
        .filter((words) => words !== '')
        .join(' · ');
    case 'check':
      return say('question.because-check', {
        what: because.what,
        day: sayDayFrom(dayOf(because.since), today),
      });
    case 'gap':
      return say(`question.because-gap-${because.gap}`);
  }
}

type AboutEvent = Extract<QuestionReason, { readonly event: unknown }>;

function sayTold({ toldBy, toldTo, at }: AboutEvent['event'], today: CalendarDay): string {
  return say('question.told', {
    by: toldBy === '' ? 'they' : toldBy,
    to: toldTo === '' ? 'us' : toldTo,
    day: sayDayFrom(dayOf(at), today),
    when: isPlainDay(dayOf(at), today) ? 'plain' : 'dated',
  });
}

/** "Today" and "Sunday" take no "on" where a date does; a weekday does. */
function isPlainDay(day: CalendarDay, today: CalendarDay): boolean {
  return Math.abs(daysBetween(day, today)) < 2;
}

function sayWhen({ kind, event, day }: AboutEvent, today: CalendarDay): string {
  if (day === undefined) return '';
  if (kind === 'after' && event.kind === 'trip') {
    const since = sayDayFrom(day, today);
    return say('question.back', { day: since, when: day === today ? 'today' : 'since' });
  }
  return sayDistance(day, today);
}

/** "was the new one better" as a question: "Was the new one better?". */
function asSentence(words: string): string {
  const trimmed = words.trim().replace(/[.?!]+$/, '');
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}?`;
}
