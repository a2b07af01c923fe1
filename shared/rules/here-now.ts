import { type LocalTime, minutesOf } from '../calendar-day.ts';
import type { IndexCard } from '../domain/index-card.ts';
import type { Visit } from '../domain/visit.ts';
import { allows } from './tact.ts';

/** How long somebody is taken to be here after their order, in minutes. */
const HERE_MINUTES = 75;

const MINUTES_A_DAY = 1440;

/** What is asked of a card to tell whether somebody is here. */
export type MaybeHere = Pick<IndexCard, 'standing' | 'lastVisitAt'>;

/** Who is here now, the newest first. */
export function hereNow<Card extends MaybeHere>(cards: Iterable<Card>, now: LocalTime): Card[] {
  const at = minutesOf(now);
  const since = earliestText(at);
  const here: { readonly card: Card; readonly ago: number }[] = [];
  for (const card of cards) {
    // Times as text sort by time: nobody's time is worked out but theirs who may be here.
    if (card.lastVisitAt === undefined || card.lastVisitAt < since) continue;
    const elapsed = at - minutesOf(card.lastVisitAt);
    if (isHere(elapsed) && allows(card.standing, 'list-here')) {
      here.push({ card, ago: Math.abs(elapsed) });
    }
  }
  return here.sort((one, other) => one.ago - other.ago).map(({ card }) => card);
}

/** The visit somebody is here on, from their visits oldest first. */
export function visitHereNow(visits: readonly Visit[], now: LocalTime): Visit | undefined {
  const last = visits.at(-1);
  return last && isHere(minutesOf(now) - minutesOf(last.at)) ? last : undefined;
}

/**
 * Whether somebody is still here so many minutes after their visit was logged.
 *
 * A visit that seems to lie ahead was logged before the clock was put back, so they are here;
 * unless it lies a day or more ahead: that was a slip of the date, not of the clock.
 */
function isHere(elapsedMinutes: number): boolean {
  return elapsedMinutes > -MINUTES_A_DAY && elapsedMinutes <= HERE_MINUTES;
}

/** The first and the last whole minute whose visitors may be here at some minute. */
export function hereBetween(at: number): readonly [since: number, until: number] {
  return [Math.floor(at) - HERE_MINUTES - 1, Math.ceil(at) + MINUTES_A_DAY];
}

function earliestText(at: number): string {
  // A second early, for times with seconds that minutes can only come near to.
  return new Date((at - HERE_MINUTES) * 60_000 - 1000).toISOString().slice(0, 19);
}
