import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { PeopleIndex } from '../../../shared/rules/finding/people-index.ts';
import { atRest } from '../store/quiet.ts';

/**
 * Works out beforehand, while the page has nothing else to do, whom the busiest letters find at a
 * moment; returns how to stop.
 */
export function readyLetters(index: PeopleIndex, now: LocalTime, limit: number): () => void {
  const stopping = new AbortController();
  void ready(index, now, limit, stopping.signal);
  return () => stopping.abort();
}

async function ready(
  index: PeopleIndex,
  now: LocalTime,
  limit: number,
  stopping: AbortSignal,
): Promise<void> {
  await atRest();
  for (const letter of stopping.aborted ? [] : index.lettersToReady(now)) {
    await atRest();
    if (stopping.aborted) return;
    index.readyFor(letter, now, limit);
  }
}
