import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/regular.ts';
import type { WholeRegular } from '../../data/book-context.tsx';

/** The people and pets who belong to one person, on their page. */
export function TheirHousehold(_props: {
  readonly whole: WholeRegular;
  readonly now: LocalTime;
  readonly onOpen: (id: RegularId) => void;
}) {
  return null;
}
