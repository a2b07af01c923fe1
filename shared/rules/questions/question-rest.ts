import { dayOf, type LocalTime } from '../../calendar-day.ts';
import type { Asking, QuestionKey } from '../../domain/question.ts';
import type { Visit } from '../../domain/visit.ts';
import { isAhead } from '../clock/ahead.ts';

/** What happened to somebody's questions so far. */
export interface Asked {
  readonly askings: readonly Asking[];
  readonly visits: readonly Visit[];
  /** The visit they are here on, if any: whatever stands on its card may stay there. */
  readonly hereOn: Visit | undefined;
}

/** A question stands on the card on so many visits; unused, it fades. */
const VISITS_UNUSED = 2;

/** Whether a question may stand on the card: not asked yet, not put off for now, not faded. */
export function mayStand(key: QuestionKey, asked: Asked, now: LocalTime): boolean {
  const known = asked.askings.filter((asking) => asking.key === key);
  if (known.some(({ outcome }) => outcome !== 'later')) return false;
  const putOff = known.map(({ at }) => at);
  if (putOff.some((at) => rests(at, asked, now))) return false;
  // One that seems to lie ahead was put off before the clock was put back: it has happened, but
  // nothing can be told to have come after it.
  const since = putOff
    .filter((at) => at <= now)
    .sort()
    .at(-1);
  const unused = othersThanHere(asked).filter(
    ({ at, prompted }) => (since === undefined || at > since) && prompted?.includes(key),
  );
  return unused.length < VISITS_UNUSED;
}

/** Their visits but the one they are here on. */
export function othersThanHere({ visits, hereOn }: Asked): readonly Visit[] {
  return visits.filter(({ id }) => id !== hereOn?.id);
}

/** Put off, a question waits for their next visit, which may be before the visit is logged: another day. */
export function rests(putOff: LocalTime | undefined, asked: Asked, now: LocalTime): boolean {
  if (putOff === undefined || dayOf(putOff) !== dayOf(now)) return false;
  return !othersThanHere(asked).some(({ at }) => at > putOff && !isAhead(at, now));
}
