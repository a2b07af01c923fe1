import { useCallback, useState } from 'react';
import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import { calendarFeed, type UtcTime } from '../../../shared/formats/calendar-feed.ts';
import { fileNameFor } from '../../../shared/formats/file-name.ts';
import { calendarEntries } from '../../../shared/rules/coming/calendar-entries.ts';
import { usePeople } from '../../data/people/book-context.tsx';
import type { PeopleNow } from '../../data/people/people-now.ts';
import { readClock } from '../../platform/clock.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import { useNotice } from '../../ui/told/notice.tsx';
import { sayCalendarSaveFailure, sayWhat } from '../../wording/people/say-coming.ts';
import { say } from '../../wording/say.ts';

/** Long enough for the page to say what it does before it is busy doing it. */
const A_BREATH_MS = 50;

/** Writes the calendar file of everybody who may be in one, and tells where it went or why not. */
export function useExportCalendar(shop: string) {
  const people = usePeople();
  const platform = usePlatform();
  const notice = useNotice();
  const [isWriting, setWriting] = useState(false);
  const exportCalendar = useCallback(async () => {
    setWriting(true);
    await new Promise((settle) => setTimeout(settle, A_BREATH_MS));
    const feed = feedOf(people, readClock());
    setWriting(false);
    if (feed === undefined) return notice({ words: say('calendar.export-nothing') });
    const name = fileNameFor(shop, 'calendar.ics');
    const saved = await platform.saveFile({ name, bytes: new TextEncoder().encode(feed) });
    if (saved.ok && saved.value === '') return notice({ words: say('calendar.handed', { name }) });
    if (saved.ok) return notice({ words: say('calendar.exported', { place: saved.value }) });
    const wrong = sayCalendarSaveFailure(saved.failure);
    if (wrong !== undefined) notice({ words: wrong, wrong: true });
  }, [people, platform, notice, shop]);
  return { isWriting, exportCalendar } as const;
}

/** The file, or undefined when nothing would be in it. */
function feedOf(people: PeopleNow, now: LocalTime): string | undefined {
  // Both the calendar and the way out of the shop are asked: the rule asks for the one, here the other.
  const entries = calendarEntries(people.for('export'), dayOf(now)).map((entry) => ({
    ...entry,
    summary: say('calendar.feed-line', { name: entry.card.name, what: sayWhat(entry.what) }),
  }));
  return entries.length === 0 ? undefined : calendarFeed(entries, inUtc(now));
}

/** The same moment in UTC, by the zone of the shop's machine. */
function inUtc(now: LocalTime): UtcTime {
  return `${new Date(now).toISOString().slice(0, 19) as LocalTime}Z`;
}
