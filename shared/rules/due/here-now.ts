import { type LocalTime, minutesOf } from '../../calendar-day.ts';
import type { RegularId } from '../../domain/ids.ts';
import type { IndexCard } from '../../domain/index-card.ts';
import type { Visit } from '../../domain/visit.ts';
import {
  HERE_MINUTES,
  type LatelyLogged,
  type LoggedHere,
  NOTHING_LOGGED,
} from '../clock/lately-logged.ts';
import { allows } from '../tact/tact.ts';

const MINUTES_A_DAY = 1440;

/** How far the clocks of two tills may lie apart, in minutes. */
const APART_MINUTES = 15;

/** What is asked of a card to tell whether somebody is here. */
export type MaybeHere = Pick<IndexCard, 'id' | 'standing' | 'lastVisitAt' | 'lastHad'>;

/**
 * Who is here now, the newest first, each with the time and the order of the visit they are here on.
 *
 * Of what was logged on this device since the app was opened it is known how long ago it truly was,
 * and that alone counts; of anything else there is only what it is stamped.
 */
export function hereNow<Card extends MaybeHere>(
  cards: Iterable<Card>,
  now: LocalTime,
  logged: LatelyLogged = NOTHING_LOGGED,
): Card[] {
  const at = minutesOf(now);
  const since = earliestText(at);
  const theirs = newestOfEach(logged);
  const here: { readonly card: Card; readonly ago: number }[] = [];
  for (const card of cards) {
    const last = theirs.get(card.id);
    const told = last && hereBy(last, logged, now);
    if (last && told === true) {
      if (allows(card.standing, 'list-here')) here.push(onVisit(card, last));
      continue;
    }
    // Times as text sort by time: nobody's time is worked out but theirs who may be here.
    if (card.lastVisitAt === undefined || card.lastVisitAt < since) continue;
    if (told === false && card.lastVisitAt === last?.at) continue;
    const elapsed = at - minutesOf(card.lastVisitAt);
    if (isHere(elapsed, logged.openMinutes) && allows(card.standing, 'list-here')) {
      here.push({ card, ago: Math.abs(elapsed) });
    }
  }
  return here.sort((one, other) => one.ago - other.ago).map(({ card }) => card);
}

/** The visit somebody is here on, from their visits oldest first. */
export function visitHereNow(
  visits: readonly Visit[],
  now: LocalTime,
  logged: LatelyLogged = NOTHING_LOGGED,
): Visit | undefined {
  const ids = new Map(visits.map((visit) => [visit.id, visit]));
  const last = logged.visits.find(({ visitId }) => ids.has(visitId));
  const told = last && hereBy(last, logged, now);
  if (last && told === true) return ids.get(last.visitId);
  const at = minutesOf(now);
  // Behind one that lies ahead by a slip of the date may stand the one of just now.
  const latest = visits.findLast((visit) => minutesOf(visit.at) - at < MINUTES_A_DAY);
  if (!latest || (told === false && latest.id === last?.visitId)) return undefined;
  return isHere(at - minutesOf(latest.at), logged.openMinutes) ? latest : undefined;
}

/** Who may be here whatever their last visit is stamped: they were logged here so lately. */
export function mayBeHereBy({ visits }: LatelyLogged): RegularId[] {
  return visits
    .filter(({ minutesAgo }) => minutesAgo <= HERE_MINUTES)
    .map(({ regularId }) => regularId);
}

/** Who was logged here so few minutes ago in truth, whatever the clock shows. */
export function loggedWithin({ visits }: LatelyLogged, minutes: number): Set<RegularId> {
  const lately = visits.filter(({ isSure, minutesAgo }) => isSure && minutesAgo <= minutes);
  return new Set(lately.map(({ regularId }) => regularId));
}

/**
 * Whether somebody is here by the last visit that was logged of them on this device; undefined when
 * only its stamp can tell: it was logged before the app was opened, and others after it.
 */
function hereBy(last: LoggedHere, logged: LatelyLogged, now: LocalTime): boolean | undefined {
  if (last.isSure) return last.minutesAgo <= HERE_MINUTES;
  // The newest of all was the last thing that happened, however far ahead it seems to lie.
  const isNewest = last === logged.visits[0];
  const isOver = minutesOf(now) - minutesOf(last.at) > HERE_MINUTES;
  return isNewest && !isOver ? last.minutesAgo <= HERE_MINUTES : undefined;
}

function newestOfEach({ visits }: LatelyLogged): ReadonlyMap<RegularId, LoggedHere> {
  // Of two of the same person the later one in the list of pairs is kept: the newest.
  return new Map(visits.toReversed().map((visit) => [visit.regularId, visit]));
}

function onVisit<Card extends MaybeHere>(card: Card, { at, had, minutesAgo }: LoggedHere) {
  const isSame = card.lastVisitAt === at;
  return { card: isSame ? card : { ...card, lastVisitAt: at, lastHad: had }, ago: minutesAgo };
}

/**
 * Whether somebody is still here so many minutes after their visit was logged, by its stamp.
 *
 * A visit that seems to lie ahead was logged before the clock was put back, so they are here; unless
 * it lies a day or more ahead, or the app has been open for longer than anybody is here: then it was
 * a slip of the date, not of the clock.
 */
function isHere(elapsedMinutes: number, openMinutes: number): boolean {
  const ahead = openMinutes > HERE_MINUTES ? APART_MINUTES : MINUTES_A_DAY;
  return elapsedMinutes > -ahead && elapsedMinutes <= HERE_MINUTES;
}

/** The first and the last whole minute whose visitors may be here at some minute. */
export function hereBetween(at: number): readonly [since: number, until: number] {
  return [Math.floor(at) - HERE_MINUTES - 1, Math.ceil(at) + MINUTES_A_DAY];
}

function earliestText(at: number): string {
  // A second early, for times with seconds that minutes can only come near to.
  return new Date((at - HERE_MINUTES) * 60_000 - 1000).toISOString().slice(0, 19);
}
