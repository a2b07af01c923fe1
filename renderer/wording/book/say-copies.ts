import { dayOf, daysBetween, type LocalTime } from '../../../shared/calendar-day.ts';
import type { CopyAbout, SecondPlace } from '../../../shared/daybook.ts';
import type { CopyNote } from '../../../shared/formats/copies/copy-notes.ts';
import { say } from '../say.ts';
import { sayDayFrom } from '../say-day.ts';
import { sayCopyFailure } from './say-copy-failure.ts';
import { sayWhen } from './say-holdings.ts';

/** A second place that is away this long gets a plainer word. */
const DAYS_AWAY = 7;

/** Says when the newest copy was made by itself, and what it holds. */
export function sayLastCopy(about: CopyAbout, now: LocalTime): string {
  const { madeAt, regulars, visits, lastVisitAt } = about;
  const last = lastVisitAt ? sayDayFrom(dayOf(lastVisitAt), dayOf(now)) : 'none';
  return say('copies.last', { when: sayWhen(madeAt, now), regulars, visits, last });
}

/** One kept copy in a list. */
export function sayKeptCopy({ madeAt, regulars, visits }: CopyAbout, now: LocalTime): string {
  return say('copies.kept-line', { when: sayWhen(madeAt, now), regulars, visits });
}

/** Says why the last copy that was tried is not there. */
export function sayTrouble(failure: Parameters<typeof sayCopyFailure>[0]): string {
  return say('copies.trouble', { why: sayCopyFailure(failure) });
}

/** Says how the second place is doing. */
export function saySecondPlace(place: SecondPlace | undefined, now: LocalTime): string {
  if (!place) return say('copies.second-none');
  const { folder, lastAt, failure } = place;
  const last = lastAt ? sayWhen(lastAt, now) : 'none';
  if (failure === 'away') return sayAway(folder, lastAt, now);
  if (failure === 'disk-full') return say('copies.second-disk-full', { folder });
  if (failure !== undefined) return say('copies.second-not-writable', { folder });
  if (!lastAt) return say('copies.second-waits', { folder });
  return say('copies.second-well', { folder, when: last });
}

function sayAway(folder: string, lastAt: LocalTime | undefined, now: LocalTime): string {
  const days = lastAt ? daysBetween(dayOf(lastAt), dayOf(now)) : 0;
  if (days >= DAYS_AWAY) return say('copies.second-away-week', { folder, days });
  return say('copies.second-away', { folder, last: lastAt ? sayWhen(lastAt, now) : 'none' });
}

/** One line of the report on a copy: what did not fit together in it. */
export function sayCopyNote({ what, table, count }: CopyNote): string {
  return say(`copies.right-${what}`, { count, table: table ?? 'none' });
}
