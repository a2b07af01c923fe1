import { type CalendarDay, dayOf, daysBetween } from '../../../shared/calendar-day.ts';
import type { QuestionReason } from '../../../shared/domain/question.ts';
import { placeIn, thingIn } from '../../../shared/rules/letters/letter-words.ts';
import { say } from '../say.ts';
import { sayDayFrom } from '../say-day.ts';
import { sayDistance } from './say-event.ts';

/** What to ask, worded as a question and never as a line to read out: "How was Whitby?". */
export function sayQuestion(because: QuestionReason): string {
  switch (because.kind) {
    case 'before':
    case 'after': {
      const asked = askedOf(because.event);
      return say(`question.${because.kind}-${because.event.kind}`, asked);
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
      return [sayUnasked(because.event), sayTold(because.event, today), sayWhen(because, today)]
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

/** What of an event fits into a question: a place, a thing after "the", or nothing of it. */
function askedOf({ kind, text }: AboutEvent['event']): {
  readonly told: string;
  readonly text: string;
} {
  const place = kind === 'trip' ? placeIn(text) : undefined;
  if (place !== undefined) return { told: 'place', text: place };
  const thing = ASKED_BY_NAME.has(kind) ? thingIn(text, true) : undefined;
  return thing === undefined ? { told: 'no', text: '' } : { told: 'yes', text: thing };
}

const ASKED_BY_NAME: ReadonlySet<string> = new Set(['exam', 'trip', 'other']);

/** What it is about, when the question could not say so: "starts school". */
function sayUnasked(event: AboutEvent['event']): string {
  return ASKED_BY_NAME.has(event.kind) && event.text !== '' && askedOf(event).told === 'no'
    ? event.text
    : '';
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
