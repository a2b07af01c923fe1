import {
  type CalendarDay,
  dayOf,
  daysBetween,
  type LocalTime,
  type Weekday,
  weekdayOf,
} from '../../calendar-day.ts';
import type { LifeEvent, LifeEventKind } from '../../domain/life-event.ts';
import type { Visit } from '../../domain/visit.ts';
import { stateOf } from '../lives/event-time.ts';
import { mayBeWritten, placeIn, thingIn } from './letter-words.ts';

/** A kind of life event that a note may speak of. */
export type LetterEventKind = Exclude<LifeEventKind, 'illness' | 'loss'>;

/** A day as a note says it: by its weekday while that is plain, also when the note is read later. */
export type LetterDay =
  | { readonly kind: 'weekday'; readonly weekday: Weekday }
  | { readonly kind: 'date'; readonly day: CalendarDay };

/** What a note is about; nothing in particular when the book knows nothing to speak of. */
export type LetterAbout =
  | {
      readonly kind: 'event';
      readonly id: string;
      readonly event: LetterEventKind;
      readonly day?: LetterDay;
      /** "choir concert", to stand after "the"; of a trip the place: "Whitby". */
      readonly thing?: string;
    }
  | { readonly kind: 'visit'; readonly id: string; readonly day: LetterDay }
  | { readonly kind: 'nothing' };

/** What is asked of somebody to tell what a note to them is about. */
interface AboutSources {
  /** Oldest first. */
  readonly visits: readonly Visit[];
  readonly events: readonly LifeEvent[];
  readonly ageTold: boolean;
  /** Ids of the events and visits they were written to about. */
  readonly written: readonly string[];
}

/** Nobody writes about what is longer ago, in days, unless they say so. */
const DAYS_BACK = 120;

/**
 * What a note is about: the joyful event or the visit of an id, else the newest joyful thing that has
 * happened, else the last visit. While somebody goes through something tender only a visit will do.
 */
export function letterAbout(
  of: AboutSources,
  about: string | undefined,
  now: LocalTime,
  southern: boolean,
  isGentle: boolean,
): LetterAbout {
  const visit = of.visits.find(({ id }) => id === about);
  if (visit) return aboutVisit(visit, now);
  const happened = isGentle ? [] : happenedIn(of, dayOf(now), southern);
  const asked = happened.find(({ event }) => event.id === about);
  const newest = happened.find(
    ({ event, to }) => daysBetween(to, dayOf(now)) <= DAYS_BACK && !of.written.includes(event.id),
  );
  const found = asked ?? newest;
  if (found) return aboutEvent(found, of, now);
  const last = of.visits.findLast(({ at }) => at <= now);
  return last && daysBetween(dayOf(last.at), dayOf(now)) <= DAYS_BACK
    ? aboutVisit(last, now)
    : { kind: 'nothing' };
}

interface Happened {
  readonly event: LifeEvent & { readonly kind: LetterEventKind };
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** The joyful things that have happened, newest first. */
function happenedIn(of: AboutSources, today: CalendarDay, southern: boolean): Happened[] {
  return of.events
    .flatMap((event): Happened[] => {
      if (!isForLetters(event)) return [];
      const { state, from, to } = stateOf(event, today, southern);
      return state === 'happened' && from && to ? [{ event, from, to }] : [];
    })
    .sort((one, other) => (one.to < other.to ? 1 : one.to > other.to ? -1 : 0));
}

/** True for what a note may speak of: joyful, not off, not of health or money. */
export function isForLetters(event: LifeEvent): event is Happened['event'] {
  if (event.mood === 'tender' || event.health || event.calledOff) return false;
  if (event.kind === 'illness' || event.kind === 'loss') return false;
  return mayBeWritten(event.text);
}

function aboutEvent({ event, from, to }: Happened, of: AboutSources, now: LocalTime): LetterAbout {
  const { id, kind, text, when } = event;
  const thing = kind === 'trip' ? placeIn(text) : thingIn(text, of.ageTold === true);
  const isOneDay = when.kind === 'day' && from === to;
  return {
    kind: 'event',
    id,
    event: kind,
    ...(isOneDay && { day: letterDay(from, dayOf(now)) }),
    ...(thing !== undefined && { thing }),
  };
}

function aboutVisit({ id, at }: Visit, now: LocalTime): LetterAbout {
  return { kind: 'visit', id, day: letterDay(dayOf(at), dayOf(now)) };
}

/** "Today" would be another day when the note is read; a weekday stays what it was for a week. */
function letterDay(day: CalendarDay, today: CalendarDay): LetterDay {
  const ago = daysBetween(day, today);
  return ago >= 0 && ago < 7 ? { kind: 'weekday', weekday: weekdayOf(day) } : { kind: 'date', day };
}
