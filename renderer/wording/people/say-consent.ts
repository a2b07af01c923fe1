import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { HealthConsent } from '../../../shared/domain/fact.ts';
import { say } from '../say.ts';
import { sayOnDay } from '../say-day.ts';

/** Who agreed that a note about health is kept, when, how, and to which wording. */
export function sayConsent(consent: HealthConsent, name: string, now: LocalTime): string {
  return say('consent.given', {
    who: consent.who ?? name,
    day: sayOnDay(dayOf(consent.givenAt), dayOf(now)),
    how: say(HOW[consent.how]),
    version: consent.wordingVersion,
  });
}

/** All that is said while somebody is asked for their consent. */
export function consentWords() {
  return {
    ask: say('consent.ask'),
    question: say('consent.wording'),
    who: say('consent.who'),
    how: say('consent.how'),
    ways: WAYS.map((way) => ({ value: way, words: say(HOW[way]) })),
  };
}

const WAYS = ['said at the counter', 'on a sign-up card', 'in writing'] as const;

/** The ways of agreeing, as the book keeps them, with the words for each. */
const HOW = {
  'said at the counter': 'consent.how-counter',
  'on a sign-up card': 'consent.how-card',
  'in writing': 'consent.how-writing',
} as const;
