import { dayOf, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { Fact } from '../../../../shared/domain/fact.ts';
import { say } from '../../../wording/say.ts';
import { sayOnDay } from '../../../wording/say-day.ts';

/** Where a fact came from and when: "told us on 3 May". */
export function sayOrigin(fact: Pick<Fact, 'origin' | 'at'>, now: LocalTime): string {
  const key = fact.origin === 'told us' ? 'regular.told-us-on' : 'regular.noticed-on';
  return say(key, { day: sayOnDay(dayOf(fact.at), dayOf(now)) });
}
