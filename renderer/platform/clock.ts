import { useEffect, useState } from 'react';
import type { LocalTime } from '../../shared/calendar-day.ts';
import {
  type ClockReading,
  type ClockSet,
  passedBetween,
} from '../../shared/rules/clock/true-time.ts';

/** How often the clock is held against the one nobody can set, in seconds. */
const WATCH_SECONDS = 10;

/** What the shop's clock shows; the one place where the page reads it. */
export function readClock(): LocalTime {
  return localTimeOf(new Date());
}

/**
 * The clock, read again every so many seconds, and at once when the page comes back from behind or
 * from sleep: a clock may jump by hours, either way, while nobody looks.
 */
export function useNow(everySeconds: number): LocalTime {
  const [now, setNow] = useState(readClock);
  useEffect(() => everyWhile(everySeconds, () => setNow(readClock())), [everySeconds]);
  return now;
}

const listeners = new Set<(set: ClockSet) => void>();
let zone = { offset: Number.NaN, name: '' };
let last = readClocks();
let passed = 0;
let isBehind = 0;

/**
 * Minutes since the page was opened, however the clock was set meanwhile; a computer that slept is
 * believed. Only good for telling how long ago something was.
 */
export function readStopwatch(): number {
  const now = readClocks();
  const { minutes, set, behind } = passedBetween(last, now, isBehind);
  passed += minutes;
  isBehind = behind;
  last = now;
  // Whoever hears of it may draw, and this may be asked for in the midst of drawing.
  if (set) queueMicrotask(() => tell(set));
  return passed;
}

/** Hears whenever the clock was set, or the time zone changed, while the page is open; returns how to stop. */
export function onClockSet(listener: (set: ClockSet) => void): () => void {
  listeners.add(listener);
  const stop = everyWhile(WATCH_SECONDS, readStopwatch);
  return () => {
    stop();
    listeners.delete(listener);
  };
}

function tell(set: ClockSet): void {
  for (const listener of listeners) listener(set);
}

/** Reads now, every so many seconds, and when the page comes back; returns how to stop. */
function everyWhile(everySeconds: number, read: () => unknown): () => void {
  read();
  const timer = setInterval(read, everySeconds * 1000);
  window.addEventListener('focus', read);
  document.addEventListener('visibilitychange', read);
  return () => {
    clearInterval(timer);
    window.removeEventListener('focus', read);
    document.removeEventListener('visibilitychange', read);
  };
}

/** The name of the time zone; asked for only when the clock stands otherwise, because it is slow to answer. */
function zoneAt(now: Date): string {
  const offset = now.getTimezoneOffset();
  if (offset !== zone.offset) {
    zone = { offset, name: Intl.DateTimeFormat().resolvedOptions().timeZone };
  }
  return zone.name;
}

function readClocks(): ClockReading {
  const now = new Date();
  return {
    wall: localTimeOf(now),
    epoch: now.getTime() / 60_000,
    steady: performance.now() / 60_000,
    zone: zoneAt(now),
  };
}

function localTimeOf(now: Date): LocalTime {
  const day = [padded(now.getFullYear(), 4), padded(now.getMonth() + 1), padded(now.getDate())];
  const time = [padded(now.getHours()), padded(now.getMinutes()), padded(now.getSeconds())];
  return `${day.join('-')}T${time.join(':')}` as LocalTime;
}

function padded(number: number, digits = 2): string {
  return String(number).padStart(digits, '0');
}
