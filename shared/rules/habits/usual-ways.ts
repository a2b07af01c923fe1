/** How it is told from their visits what somebody will have: a shop's own, or what does well in most. */
export interface UsualWays {
  /** Days until a visit counts half. */
  readonly days: number;
  /** Visits until one counts half, however long ago it was. */
  readonly visits: number;
  /** What a visit counts by how many came after it, beside what it counts by how many days ago it was. */
  readonly visitsShare: number;
}

/** What did well in every log that it was tried on. */
export const ANY_SHOPS_USUAL_WAYS: UsualWays = { days: 10, visits: 10, visitsShare: 0.2 };

/** The few a shop may turn out to be served by best; the first is any shop's. */
export const ALL_USUAL_WAYS: readonly UsualWays[] = [
  ANY_SHOPS_USUAL_WAYS,
  // Habits that change from one week to the next.
  { days: 3, visits: 3, visitsShare: 0.2 },
  { days: 20, visits: 20, visitsShare: 0.2 },
  // And such as last: what somebody has had most often of all.
  { days: 45, visits: 50, visitsShare: 1 },
  { days: 180, visits: 200, visitsShare: 1 },
];

/** Whether two ways of telling the usual are one. */
export function isSameUsualWays(one: UsualWays, other: UsualWays): boolean {
  return (
    one.days === other.days && one.visits === other.visits && one.visitsShare === other.visitsShare
  );
}
