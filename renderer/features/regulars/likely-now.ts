import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { IndexCard } from '../../../shared/domain/index-card.ts';

/** How likely somebody is to walk in about now; 0 for those who will not. */
export function likelyNow(_card: IndexCard, _now: LocalTime): number {
  return 0;
}
