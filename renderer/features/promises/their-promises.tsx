import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { WholeRegular } from '../../data/book-context.tsx';

/** What the shop has promised one person, on their page. */
export function TheirPromises(_props: { readonly whole: WholeRegular; readonly now: LocalTime }) {
  return null;
}
