import type { CalendarDay, LocalTime } from '../calendar-day.ts';
import type { HealthConsent } from './fact.ts';
import type { ImportId, LifeEventId, RegularId } from './ids.ts';
import type { MovedDay, YearlyRule } from './yearly.ts';

/** Kinds of life event; birthdays and name days stand on the person. */
export const LIFE_EVENT_KINDS = [
  'wedding',
  'anniversary',
  'baby',
  'home',
  'job',
  'retirement',
  'exam',
  'trip',
  'illness',
  'loss',
  'other',
] as const;

/** What kind of thing happens in somebody's life. */
export type LifeEventKind = (typeof LIFE_EVENT_KINDS)[number];

/** Seasons as the weather has them: spring is March to May in the north, September to November in the south. */
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** A season of the year. */
export type Season = (typeof SEASONS)[number];

/** When something happens, as precisely as it was told. */
export type EventTime =
  /** A day, or all days from the first to the last. */
  | { readonly kind: 'day'; readonly day: CalendarDay; readonly until?: CalendarDay }
  /** Some time in a month, 1 to 12. */
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  /** Some time in a season; winter begins in the year it is named by. */
  | { readonly kind: 'season'; readonly year: number; readonly season: Season }
  | { readonly kind: 'soon' }
  | { readonly kind: 'unknown' };

/** Whether one may be jolly about it. */
export type Mood = 'joyful' | 'tender';

/** Something in somebody's life, with a date or none. */
export interface LifeEvent {
  readonly id: LifeEventId;
  readonly regularId: RegularId;
  readonly kind: LifeEventKind;
  readonly when: EventTime;
  /** Comes round every year, from its first day on. */
  readonly yearly?: YearlyRule;
  /** Years in which it is kept on another day. */
  readonly moved?: readonly MovedDay[];
  readonly mood: Mood;
  /** What it is about, in a few words: "Whitby", "Laura", "of her driving licence"; may be empty. */
  readonly text: string;
  /** Who told it; empty when the person did. */
  readonly toldBy: string;
  /** Who was told; empty when nobody wrote that down. */
  readonly toldTo: string;
  readonly at: LocalTime;
  /** It will not happen: nobody asks, nobody wishes. */
  readonly calledOff?: boolean;
  /** When it speaks of somebody's health: what they agreed to. */
  readonly health?: HealthConsent;
  readonly importId?: ImportId;
}

/** The kinds that are tender unless somebody says otherwise. */
const TENDER: ReadonlySet<LifeEventKind> = new Set(['illness', 'loss']);

/** The mood a kind of event has by itself. */
export function moodOf(kind: LifeEventKind): Mood {
  return TENDER.has(kind) ? 'tender' : 'joyful';
}
