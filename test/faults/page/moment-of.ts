import { addDays, type LocalTime } from '../../../shared/calendar-day.ts';

/** The moment of the change with this number: no other session has it. */
export function momentOf(session: number, change: number): LocalTime {
  const [seconds, minutes, hours] = [change % 60, Math.floor(change / 60) % 60, change / 3600];
  const two = (figure: number) => String(Math.floor(figure)).padStart(2, '0');
  return `${addDays('2026-11-20', -session)}T${two(hours)}:${two(minutes)}:${two(seconds)}` as LocalTime;
}
