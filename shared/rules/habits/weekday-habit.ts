import type { Weekday } from '../../calendar-day.ts';

/** Pairs of days assumed beforehand, as alike as chance makes them; keeps two days from proving much. */
const PAIRS_ASSUMED = 10;
const ANY = 1 / 7;
/** A weekday is a reason when it is at least twice as likely as any day. */
export const CLEARLY_LIKELIER = 2;

/**
 * How much likelier than on any day somebody comes on this day of the week: 1 is just as likely, 7
 * is on this day alone, 0 is never.
 *
 * The share of their days that fell on it, smoothed towards one in seven by a Dirichlet prior whose
 * strength is the person's own. It follows from how often two of their days share a weekday
 * (Simpson's index, Nature 163, 1949; fitted by its first moment): "Sundays only" is
 * believed after a few weeks, a weekday that is the favourite by chance is not.
 */
export function weekdayLift(days: readonly number[], weekday: Weekday): number {
  let total = 0;
  for (const count of days) total += count;
  const evenness = evennessOf(days, total);
  return (7 * (days[weekday] ?? 0) + evenness) / (total + evenness);
}

/** Strength of the prior, in days: next to nothing for one fixed weekday, thousands for no pattern. */
function evennessOf(days: readonly number[], total: number): number {
  const pairs = Math.max(0, total * (total - 1));
  let alike = 0;
  for (const count of days) alike += Math.max(0, count * (count - 1));
  const share = (alike + PAIRS_ASSUMED * ANY) / (pairs + PAIRS_ASSUMED);
  return (1 - share) / Math.max(share - ANY, 1e-6);
}
