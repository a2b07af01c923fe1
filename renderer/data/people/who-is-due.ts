import type { LocalTime } from '../../../shared/calendar-day.ts';
import {
  AT_THE_COUNTER,
  type DueCard,
  dueNow,
  JUST_IN_MINUTES,
} from '../../../shared/rules/due/due-now.ts';
import { loggedWithin } from '../../../shared/rules/due/here-now.ts';
import type { PeopleIndex } from '../../../shared/rules/finding/people-index.ts';
import type { PeopleNow } from './people-now.ts';

/** More are asked for than are shown: the back pages know how often somebody comes within a twentieth. */
const TO_SPARE = 4;

/** Who is due about now, likeliest first, of those whose cards are read. */
export function whoIsDue(
  people: Pick<PeopleNow, 'one' | 'logged' | 'ways'>,
  index: PeopleIndex,
  now: LocalTime,
  atMost: number,
): DueCard[] {
  // Whatever the clock shows, they have just been in.
  const justIn = loggedWithin(people.logged(), JUST_IN_MINUTES);
  const ids = index.expected(now, atMost + TO_SPARE + justIn.size);
  return dueNow(
    ids.filter((id) => !justIn.has(id)).flatMap((id) => people.one(id, 'list-due') ?? []),
    now,
    atMost,
    { ...AT_THE_COUNTER, ways: people.ways.due },
  );
}
