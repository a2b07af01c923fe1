import { useEffect } from 'react';
import { addMinutes } from '../../../shared/calendar-day.ts';
import { lastWritten } from '../../data/clock/last-written.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { onClockSet, readClock } from '../../platform/clock.ts';
import { useNotice } from '../../ui/told/notice.tsx';
import { sayClockBehind, sayClockSet } from '../../wording/book/say-clock.ts';

/** Summer time puts every clock back an hour, and nobody need hear of it. */
const SUMMER_TIME_MINUTES = 61;

const SAID = 'clock-said';

/** Says once when the clock was set while the app is open, and at the start when it is behind the book. */
export function useClockWatch(): void {
  const book = useBook();
  const notice = useNotice();
  useEffect(() => {
    const say = async () => {
      const last = await lastWritten(book);
      const now = readClock();
      if (!last || last.at <= addMinutes(now, SUMMER_TIME_MINUTES) || isSaid(last.id)) return;
      notice({ words: sayClockBehind(now, last.at), staysAbout: 'clock' });
    };
    void say();
  }, [book, notice]);
  useEffect(
    () =>
      onClockSet(async ({ kind, to }) => {
        const last = await lastWritten(book);
        if (!last) return;
        // What is said now need not be said again at the next start.
        if (last.at > to) isSaid(last.id);
        notice({ words: sayClockSet(kind, to, last.at), staysAbout: 'clock' });
      }),
    [book, notice],
  );
}

/** Whether it was said of an entry before; from now on it was. */
function isSaid(id: string): boolean {
  const before = localStorage.getItem(SAID);
  if (before === id) return true;
  try {
    localStorage.setItem(SAID, id);
  } catch {
    // The disk is full: it is said once more at the next start.
  }
  return false;
}
