import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { WholeRegular } from '../../data/book-context.tsx';

/** What happens in one person's life, on their page. */
export function TheirEvents(_props: { readonly whole: WholeRegular; readonly now: LocalTime }) {
  return null;
}
