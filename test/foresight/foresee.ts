import type { LoggedVisit } from './read-log.ts';
import { cameLast, cameMostOften, due, replayDue } from './replay-due.ts';
import { lastOne, mostFrequent, replayUsual, type Score, usual } from './replay-usual.ts';

/** What a replay found: the app's rules beside the simple answers. */
export interface Foresight {
  readonly usual: Score;
  readonly mostFrequent: Score;
  readonly lastOne: Score;
  readonly due: Score;
  readonly cameMostOften: Score;
  readonly cameLast: Score;
}

/** Replays a log through the rules the app uses, and through the simple answers. */
export function foresee(log: readonly LoggedVisit[]): Foresight {
  return {
    usual: replayUsual(log, usual),
    mostFrequent: replayUsual(log, mostFrequent),
    lastOne: replayUsual(log, lastOne),
    due: replayDue(log, due),
    cameMostOften: replayDue(log, cameMostOften),
    cameLast: replayDue(log, cameLast),
  };
}

/** A share of the cases in percent, with one digit. */
export function percent(some: number, cases: number): string {
  return cases === 0 ? '–' : `${((100 * some) / cases).toFixed(1)} %`;
}
