/** How it is told from their visits who is due: a shop's own, or what does well in most shops. */
export interface DueWays {
  /**
   * What visits of the last months count beside those of the last days (0.1: little, 2: more than
   * they). Mixed so, two fadings stand for any half-life between them.
   */
  readonly lastingShare: number;
  /** How far, in minutes, a visit at some time of day speaks for the times around it (one sigma). */
  readonly bellMinutes: number;
  /** How much of the pull of their own days of the week is believed: 1 all of it, 0 none. */
  readonly weekdayPull: number;
  /** What it counts that somebody came only just lately, whatever the hour. */
  readonly latelyShare: number;
}

/** What did well in every log that it was tried on, the best in none (README, foresight). */
export const ANY_SHOPS_DUE_WAYS: DueWays = {
  lastingShare: 0.5,
  bellMinutes: 90,
  weekdayPull: 1,
  latelyShare: 0,
};

/** The few a shop may turn out to be served by best; the first is any shop's. */
export const ALL_DUE_WAYS: readonly DueWays[] = [
  ANY_SHOPS_DUE_WAYS,
  ...[0.1, 0.5, 2].flatMap((lastingShare) =>
    [45, 90, 180].flatMap((bellMinutes) =>
      [0.5, 1].flatMap((weekdayPull) =>
        [0, 0.3].map((latelyShare) => ({ lastingShare, bellMinutes, weekdayPull, latelyShare })),
      ),
    ),
  ),
].filter((ways, at, all) => all.findIndex((one) => isSameDueWays(one, ways)) === at);

/** Whether two ways of telling who is due are one. */
export function isSameDueWays(one: DueWays, other: DueWays): boolean {
  return (
    one.lastingShare === other.lastingShare &&
    one.bellMinutes === other.bellMinutes &&
    one.weekdayPull === other.weekdayPull &&
    one.latelyShare === other.latelyShare
  );
}
