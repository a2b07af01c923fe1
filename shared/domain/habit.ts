/**
 * When somebody tends to come, folded into a small summary of all their visits.
 *
 * Every number is a fading count, as of one moment, so that the score of any later moment is
 * arithmetic on this summary alone, without reading their visits.
 */
export interface Habit {
  /** The moment the counts are worked out for, in wall-clock minutes since 1970 (the last visit). */
  readonly asOf: number;
  /**
   * By turns: half hour of the week (Sunday 00:00 is 0, up to 335), then the visits nearest to it,
   * once fading fast (recent) and once fading slowly (lasting). Half hours without visits are left
   * out.
   */
  readonly halfHours: readonly number[];
  /** Days they came, by day of the week (Sunday first), fading slowly. */
  readonly days: readonly number[];
}
