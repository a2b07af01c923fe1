import { dayOf, daysBetween, type LocalTime } from '../../../shared/calendar-day.ts';
import type { Fact, HealthConsent } from '../../../shared/domain/fact.ts';
import { say } from '../../wording/say.ts';
import { sayDayFrom } from '../../wording/say-day.ts';

/** Where a fact came from and when: "told us on 3 May". */
export function sayOrigin(fact: Pick<Fact, 'origin' | 'at'>, now: LocalTime): string {
  const key = fact.origin === 'told us' ? 'regular.told-us-on' : 'regular.noticed-on';
  return say(key, { day: sayOnDay(fact.at, now) });
}

/** Who agreed that a note about health is kept, when, how, and to which wording. */
export function sayConsent(consent: HealthConsent, name: string, now: LocalTime): string {
  return say('regular.consent-given', {
    who: consent.who ?? name,
    day: sayOnDay(consent.givenAt, now),
    how: say(HOW[consent.how]),
    version: consent.wordingVersion,
  });
}

/** The ways of agreeing, as the book keeps them, with the words for each. */
export const HOW = {
  'said at the counter': 'regular.how-counter',
  'on a sign-up card': 'regular.how-card',
  'in writing': 'regular.how-writing',
} as const;

function sayOnDay(at: LocalTime, now: LocalTime): string {
  const ago = daysBetween(dayOf(at), dayOf(now));
  const day = sayDayFrom(dayOf(at), dayOf(now));
  return ago === 0 || ago === 1 ? day : say('regular.on-day', { day });
}
