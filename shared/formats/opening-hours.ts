import type { OpeningHours } from '../domain/shop.ts';
import { readTime } from './lists/read-date.ts';

/**
 * Opening hours as people write them: "7:30 to 18", "7.30-18:00", "9 am – 5 pm"; a bar may close after
 * midnight. An empty text is a day the shop is closed (null); undefined when it is neither.
 */
export function readOpeningHours(text: string): OpeningHours | null | undefined {
  if (text.trim() === '') return null;
  const parts = text.split(/\s*(?:-|–|—|\bto\b|\buntil\b|\btill\b)\s*/i);
  const [from, to] = parts.map((part) => timeOf(part));
  if (parts.length !== 2 || !from || !to || from === to) return undefined;
  return { from, to };
}

function timeOf(text: string): string | undefined {
  const time = text.trim().replace('.', ':');
  const whole = /^\d{1,2}$/.test(time)
    ? `${time}:00`
    : time.replace(/^(\d{1,2})\s*([ap]m)$/i, '$1:00 $2');
  return readTime(whole)?.slice(0, 5);
}
