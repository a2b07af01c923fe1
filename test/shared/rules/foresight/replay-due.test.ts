import { describe, expect, it } from 'vitest';
import { addMinutes, type LocalTime } from '../../../../shared/calendar-day.ts';
import { AT_THE_COUNTER, dueNow } from '../../../../shared/rules/due/due-now.ts';
import { ALL_DUE_WAYS } from '../../../../shared/rules/due/due-ways.ts';
import { byWays, replayDue } from '../../../../shared/rules/foresight/replay-due.ts';
import { habitOf } from '../../../../shared/rules/habits/habit.ts';
import { chanceOf } from '../../../../shared/sample/seeded-chance.ts';

const MONDAY: LocalTime = '2026-09-07T08:00:00';

/** Twenty people over six weeks, each at hours of their own, oldest visit first. */
function sixWeeks(): { readonly who: string; readonly at: LocalTime }[] {
  const chance = chanceOf('six weeks');
  const visits = Array.from({ length: 20 }, (_, person) => {
    const [minute, every] = [Math.floor(chance.next() * 540), 1 + Math.floor(chance.next() * 5)];
    return Array.from({ length: Math.floor(42 / every) }, (__, visit) => ({
      who: `p${person}`,
      at: addMinutes(MONDAY, minute + Math.round(chance.around() * 50) + visit * every * 1440),
    }));
  }).flat();
  return visits.sort((one, other) => (one.at < other.at ? -1 : 1));
}

describe('a replay', () => {
  const visits = sixWeeks();
  const terms = { ...AT_THE_COUNTER, fewestVisits: 3 };

  it('finds whoever came where the counter would have had them, in every way', () => {
    const found = replayDue(visits, byWays(ALL_DUE_WAYS), terms).slice(-12);
    expect(found).toHaveLength(12);
    for (const { who, at, places } of found) {
      const before = new Map<string, LocalTime[]>();
      for (const visit of visits.slice(
        0,
        visits.findIndex((one) => one.who === who && one.at === at),
      ))
        before.set(visit.who, [...(before.get(visit.who) ?? []), visit.at]);
      const cards = [...before].map(([id, times]) => ({
        id,
        standing: 'here' as const,
        habit: habitOf(times),
        visitCount: times.length,
      }));
      for (const [way, ways] of ALL_DUE_WAYS.entries()) {
        const due = dueNow(cards, at, 20, { ...terms, ways });
        const place = due.findIndex(({ card }) => card.id === who);
        expect([at, way, places[way]]).toEqual([
          at,
          way,
          place < 0 ? Number.POSITIVE_INFINITY : place,
        ]);
      }
    }
  });

  it('looks at nothing that came later', () => {
    const half = visits.slice(0, Math.floor(visits.length / 2));
    const [whole, early] = [visits, half].map((some) =>
      replayDue(some, byWays(ALL_DUE_WAYS), terms),
    );
    expect(whole?.slice(0, early?.length)).toEqual(early);
  });

  it('leaves out who has just been in, and who is not known yet', () => {
    const at = (minutes: number) => addMinutes(MONDAY, minutes);
    const some = [0, 1440, 2880, 4320, 4350].map((minutes) => ({ who: 'Ada', at: at(minutes) }));
    expect(replayDue(some, byWays(ALL_DUE_WAYS), terms).map((one) => one.at)).toEqual([at(4320)]);
  });
});
