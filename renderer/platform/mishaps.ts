import { isLocalTime, type LocalTime } from '../../shared/calendar-day.ts';
import { readClock } from './clock.ts';

/** Something that went wrong and nobody had foreseen. */
export interface Noted {
  readonly at: LocalTime;
  /** The place it happened at, without whom it was about: "regulars letter". */
  readonly where: string;
  /** As `traceOf` tells it: no message, no name. */
  readonly what: string;
}

const KEY = 'mishaps';
/** Older ones are forgotten. */
const MOST = 50;

/** Notes on this device what went wrong, for whoever mends the app; it leaves it with nobody. */
export function noteMishap(what: string): void {
  try {
    const noted = { at: readClock(), where: whereNow(), what };
    localStorage.setItem(KEY, JSON.stringify([noted, ...mishapsLately()].slice(0, MOST)));
  } catch {
    // A browser that keeps nothing keeps this neither.
  }
}

/** What went wrong lately, newest first. */
export function mishapsLately(): readonly Noted[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(read) ? read.filter(isNoted) : [];
  } catch {
    return [];
  }
}

/** Forgets all of it. */
export function forgetMishaps(): void {
  localStorage.removeItem(KEY);
}

/** Names of places are words; whatever else stands in an address says whom it is about. */
function whereNow(): string {
  const parts = window.location.hash.replace(/^#\//, '').split('/');
  return parts.filter((part) => /^[a-z-]+$/.test(part)).join(' ');
}

function isNoted(one: unknown): one is Noted {
  if (typeof one !== 'object' || one === null) return false;
  const { at, where, what }: Partial<Record<string, unknown>> = { ...one };
  return (
    typeof at === 'string' &&
    isLocalTime(at) &&
    typeof where === 'string' &&
    typeof what === 'string'
  );
}
