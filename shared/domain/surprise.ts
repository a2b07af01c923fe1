import type { CalendarDay, LocalTime } from '../calendar-day.ts';
import type { ImportId, PhotoId, RegularId, StepId, SurpriseId, WishId } from './ids.ts';
import type { LifeEventKind } from './life-event.ts';

/** What a surprise is for. */
export type Occasion =
  /** A birthday; the age only when they told us. */
  | { readonly kind: 'birthday'; readonly turns?: number }
  /** So many years as a regular. */
  | { readonly kind: 'years-here'; readonly years: number }
  /** The visit of this number: the 100th. */
  | { readonly kind: 'visits'; readonly count: number }
  /** The first visit after something in their life has happened; in the words of the event. */
  | { readonly kind: 'after-event'; readonly event: LifeEventKind; readonly text: string }
  /** Back after so many days away. */
  | { readonly kind: 'back'; readonly daysAway: number }
  /** Thought of by somebody here, in their words. */
  | { readonly kind: 'own'; readonly what: string };

/** The steps a plan is laid out with; 'own' is one that somebody here added. */
export const STEP_KINDS = [
  'print-card',
  'put-out',
  'ask-to-sign',
  'order-balloons',
  'decorate',
  'hand-over',
  'thank',
  'own',
] as const;

/** What kind of thing a step of a plan is. */
export type StepKind = (typeof STEP_KINDS)[number];

/** One thing to do for a surprise. */
export interface SurpriseStep {
  readonly id: StepId;
  readonly kind: StepKind;
  /** In somebody's own words; empty for the words its kind has. */
  readonly what: string;
  readonly by: CalendarDay;
  /** Who does it; empty for whoever is there. */
  readonly owner: string;
  readonly done?: { readonly at: LocalTime; readonly who: string };
}

/** What was spent on a surprise, in minor units of the shop's currency. */
export interface Spending {
  readonly id: string;
  readonly what: string;
  readonly amount: number;
  readonly at: LocalTime;
}

/** Merry with all that belongs to it, or quiet: a card and a kind word, for whom merriment would hurt. */
export type Manner = 'merry' | 'quiet';

/** A planned delight for one regular, with its steps. */
export interface Surprise {
  readonly id: SurpriseId;
  /** Who is honoured. */
  readonly regularId: RegularId;
  readonly occasion: Occasion;
  /** Key of the proposal it came from (milestones.ts), so that it is not proposed again; empty for an own one. */
  readonly key: string;
  /** The day itself: the birthday. */
  readonly day: CalendarDay;
  /** The visit it is handed over on: their usual one on or near the day. */
  readonly handOver: CalendarDay;
  /** About when they come then, in minutes after midnight. */
  readonly about?: number;
  /** What is done when they do not come. */
  readonly planB: string;
  /** Their spot, to be decorated; empty when they have none. */
  readonly spot: string;
  readonly manner: Manner;
  readonly steps: readonly SurpriseStep[];
  /** Signatures hoped for; 0 when no card goes round. */
  readonly target: number;
  /** What it may cost, in minor units of the shop's currency. */
  readonly budget?: number;
  readonly spent: readonly Spending[];
  /** Who is asked to sign though the book would not have thought of them. */
  readonly alsoAsk: readonly RegularId[];
  /** Who is not asked to sign though the book thinks they know each other. */
  readonly notAsk: readonly RegularId[];
  readonly state: 'planned' | 'done' | 'called-off';
  /** How it went, with a photo in the photos table when one was taken. */
  readonly ended?: { readonly at: LocalTime; readonly line: string; readonly photoId?: PhotoId };
  readonly at: LocalTime;
  /** Who began it; empty when nobody wrote that down. */
  readonly who: string;
  readonly importId?: ImportId;
}

/** One signature on a card. */
export interface Wish {
  readonly id: WishId;
  readonly surpriseId: SurpriseId;
  /** Who signed, when they are in the book. */
  readonly regularId?: RegularId;
  /** The name as it stands in the card. */
  readonly name: string;
  /** What they wish, for the inside of the card; empty for a signature alone. */
  readonly words: string;
  readonly at: LocalTime;
  /** Who wrote it down. */
  readonly who: string;
  readonly importId?: ImportId;
}

/** Longest wish a card takes, in letters. */
export const LONGEST_WISH = 300;

/** A proposal that was dismissed for good. */
export interface PutAside {
  /** The proposal's key (milestones.ts). */
  readonly id: string;
  readonly regularId: RegularId;
  readonly at: LocalTime;
  readonly importId?: ImportId;
}
