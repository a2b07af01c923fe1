import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { WholeRegular } from '../../data/book-context.tsx';

/** The ways to reach one person, and what was sent, on their page. */
export function TheirMessages(_props: {
  readonly whole: WholeRegular;
  readonly now: LocalTime;
  readonly onWrite: (about?: string) => void;
}) {
  return null;
}
