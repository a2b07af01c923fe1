import { minutesOf } from '../../shared/calendar-day.ts';
import type { OrderLine, Visit } from '../../shared/domain/visit.ts';
import type { ScorePeople } from '../../shared/rules/foresight/replay-due.ts';

/** What anybody would guess without a model, in this order: who came most often, who came last. */
export const SIMPLE_DUE = ['most frequent', 'most recent'] as const;

/** Scores people by the simple answers. */
export const bySimpleAnswers: ScorePeople = (cards, now) => [
  cards.map(({ visits }) => visits),
  cards.map(({ habit }) => habit.asOf - minutesOf(now)),
];

/** What anybody would guess of an order: the thing they had most often, all they had last time. */
export const SIMPLE_USUAL = ['most frequent', 'last one'] as const;

/** Of two things had as often, the one they had first. */
export function mostFrequent(earlier: readonly Visit[]): readonly (readonly OrderLine[])[] {
  const counts = new Map<string, { readonly line: OrderLine; readonly times: number }>();
  for (const line of earlier.flatMap((visit) => visit.had)) {
    counts.set(line.item, { line, times: (counts.get(line.item)?.times ?? 0) + 1 });
  }
  const ranked = [...counts.values()].sort((one, other) => other.times - one.times);
  return ranked.map(({ line }) => [line]);
}

/** All they had last time, then the time before. */
export function lastOne(earlier: readonly Visit[]): readonly (readonly OrderLine[])[] {
  const different = new Map<string, readonly OrderLine[]>();
  for (const { had } of earlier.toReversed()) {
    const key = had.map((line) => line.item).join('\n');
    different.set(key, different.get(key) ?? had);
  }
  return [...different.values()];
}
