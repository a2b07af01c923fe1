/**
 * When somebody tends to come, folded into a small summary of all their visits.
 *
 * Exponentially fading weights, all as of one moment, so that a person's score for any later moment
 * is arithmetic on this summary alone, without reading their visits.
 */
export interface Habit {
  /** The moment the weights are worked out for, in wall-clock minutes since 1970 (the last visit). */
  readonly asOf: number;
  /** Hour of the week (Sunday 00:00 is 0, up to 167) and the faded number of visits in it, by turns. */
  readonly hours: readonly number[];
}
