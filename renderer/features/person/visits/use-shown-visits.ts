import { useMemo, useState } from 'react';
import { type LocalTime, yearOf } from '../../../../shared/calendar-day.ts';
import type { Visit } from '../../../../shared/domain/visit.ts';

/** Lines shown at first, and how many more at a press. */
const AT_FIRST = 8;
const MORE = 100;
/** From so many visits on, a year can be gone to at once. */
export const YEAR_FROM = 100;

/** The visits that are drawn, newest first: of very many only some are, and a year is gone to at once. */
export function useShownVisits(visits: readonly Visit[]) {
  const [year, setYear] = useState('');
  const [most, setMost] = useState(AT_FIRST);
  const newestFirst = useMemo(() => visits.toReversed(), [visits]);
  const years = useMemo(() => yearsOf(newestFirst), [newestFirst]);
  const listed = useMemo(
    () => (year === '' ? newestFirst : newestFirst.filter(({ at }) => inYear(at) === year)),
    [newestFirst, year],
  );
  const showYear = (one: string) => {
    setYear(one);
    setMost(one === '' ? AT_FIRST : MORE);
  };
  /** Where a visit was put just now is in sight. */
  const reveal = (at: LocalTime | undefined) => {
    if (at === undefined) return;
    const place = listed.filter((visit) => visit.at > at).length;
    const isListed = year === '' || year === inYear(at);
    if (isListed && place < most) return;
    if (visits.length <= YEAR_FROM || (isListed && place < most + MORE)) setMost(place + AT_FIRST);
    else {
      setYear(inYear(at));
      setMost(
        Math.max(MORE, newestFirst.filter((visit) => inYear(visit.at) === inYear(at)).length),
      );
    }
  };
  return {
    shown: listed.slice(0, most),
    left: listed.length - most,
    years,
    year,
    showYear,
    showMore: () => setMost(most + MORE),
    reveal,
    more: MORE,
  };
}

/** The years they were here in, the newest first, with how often. */
function yearsOf(newestFirst: readonly Visit[]): (readonly [string, number])[] {
  const years = new Map<string, number>();
  for (const { at } of newestFirst) years.set(inYear(at), (years.get(inYear(at)) ?? 0) + 1);
  return [...years];
}

function inYear(at: LocalTime): string {
  return String(yearOf(at));
}
