import type { CalendarDay } from '../../calendar-day.ts';
import { dayInMonth } from './month-day.ts';

/**
 * Easter Sunday of the Western churches.
 *
 * The anonymous Gregorian computus, as set down by Jean Meeus, Astronomical Algorithms (1991),
 * chapter 8; it came to him from Nature of 20 April 1876 by way of Spencer Jones, General Astronomy.
 */
export function easterIn(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * late + 114;
  return dayInMonth(year, Math.floor(days / 31), (days % 31) + 1);
}
