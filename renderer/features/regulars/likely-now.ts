import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { dueScore } from '../../../shared/rules/due-now.ts';
import { allows } from '../../../shared/rules/tact.ts';

/** How likely somebody is to walk in about now; 0 for those nobody waits for. */
export function likelyNow(card: IndexCard, now: LocalTime): number {
  return allows(card.standing, 'list-due') ? dueScore(card.habit, now) : 0;
}
