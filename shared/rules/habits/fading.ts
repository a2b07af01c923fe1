const MINUTES_A_DAY = 1440;

/**
 * What is left of a weight after some time: half of it after each half-life.
 *
 * Exponential smoothing (Brown, Smoothing, Forecasting and Prediction, 1963) in continuous time.
 * Never more than 1: a visit from after a clock that was put back is as fresh as can be.
 */
export function faded(elapsed: number, halfLife: number): number {
  return elapsed <= 0 ? 1 : Math.exp((-Math.LN2 * elapsed) / halfLife);
}

/** What is left of a weight after so many minutes, with the half-life in days. */
export function fadedOverDays(elapsedMinutes: number, halfLifeDays: number): number {
  return faded(elapsedMinutes, halfLifeDays * MINUTES_A_DAY);
}

/** So many days before today, each counting as much as a visit on it does now. */
export function fadedDays(days: number, halfLifeDays: number): number {
  const aDay = fadedOverDays(MINUTES_A_DAY, halfLifeDays);
  return (aDay * (1 - aDay ** Math.max(days, 1))) / (1 - aDay);
}
