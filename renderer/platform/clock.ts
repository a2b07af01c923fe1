import { useEffect, useState } from 'react';
import type { LocalTime } from '../../shared/calendar-day.ts';

/** What the shop's clock shows; the one place where the page reads it. */
export function readClock(): LocalTime {
  const now = new Date();
  const day = [padded(now.getFullYear(), 4), padded(now.getMonth() + 1), padded(now.getDate())];
  const time = [padded(now.getHours()), padded(now.getMinutes()), padded(now.getSeconds())];
  return `${day.join('-')}T${time.join(':')}` as LocalTime;
}

/**
 * The clock, read again every so many seconds, and at once when the page comes back from behind or
 * from sleep: a clock may jump by hours, either way, while nobody looks.
 */
export function useNow(everySeconds: number): LocalTime {
  const [now, setNow] = useState(readClock);
  useEffect(() => {
    const read = () => setNow(readClock());
    read();
    const timer = setInterval(read, everySeconds * 1000);
    window.addEventListener('focus', read);
    document.addEventListener('visibilitychange', read);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', read);
      document.removeEventListener('visibilitychange', read);
    };
  }, [everySeconds]);
  return now;
}

function padded(number: number, digits = 2): string {
  return String(number).padStart(digits, '0');
}
