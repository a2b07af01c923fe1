const TURNS = 3;
const WARM = 2;

/**
 * How many times as long work on ten times as many takes: about 10 where each costs the same, 100 where
 * each is held against each. Both are timed in one run, the best of three turns each, so that a busy
 * machine slows both.
 */
export function timesLongerForTenTimes(work: (many: number) => unknown, few: number): number {
  for (let turn = 0; turn < WARM; turn += 1) work(few);
  const best = (many: number) =>
    Math.min(
      ...Array.from({ length: TURNS }, () => {
        const from = performance.now();
        work(many);
        return performance.now() - from;
      }),
    );
  return best(few * 10) / best(few);
}
