import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { Message, ReachConsent, ReachWay } from '../../../shared/domain/message.ts';
import { REACH_WORDING_VERSION } from '../consent.ts';
import { consentWords } from '../people/say-consent.ts';
import { say } from '../say.ts';
import { sayDayFrom, sayOnDay } from '../say-day.ts';

/** A way to reach somebody: "By email". */
export function sayWay(way: ReachWay): string {
  return say(`messages.way-${way}`);
}

/** How somebody agreed to a way: "agreed on 3 May (said at the counter)". */
export function sayAgreed(consent: ReachConsent, now: LocalTime): string {
  const isEarlier = consent.wordingVersion < REACH_WORDING_VERSION;
  return say(isEarlier ? 'messages.agreed-wording' : 'messages.agreed', {
    day: sayOnDay(dayOf(consent.givenAt), dayOf(now)),
    how: sayHow(consent.how),
  });
}

/** How somebody said yes: "said at the counter". */
export function sayHow(how: ReachConsent['how']): string {
  return consentWords().ways.find(({ value }) => value === how)?.words ?? '';
}

/** What was sent and when: "a card, 12 July". */
export function saySent({ way, at }: Pick<Message, 'way' | 'at'>, now: LocalTime): string {
  return say(`messages.sent-${way}`, { day: sayDayFrom(dayOf(at), dayOf(now)) });
}
