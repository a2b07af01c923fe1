import type { CalendarDay, LocalTime } from '../calendar-day.ts';
import type { ImportId, PromiseId, RegularId } from './ids.ts';

/** Where a promise stands; 'to-check' is kept, with a second step still to do. */
export type PromiseState = 'open' | 'to-check' | 'kept' | 'not-kept';

/** What the shop said it would do for somebody, or what it has to put right. */
export interface PromiseMade {
  readonly id: PromiseId;
  readonly regularId: RegularId;
  readonly about: 'promise' | 'put-right';
  /** What was said: "ring when the beans arrive". */
  readonly what: string;
  /** By when; absent when no day was named. */
  readonly by?: CalendarDay;
  /** Who keeps it; empty for whoever is there. */
  readonly keeper: string;
  /** A second step, to find out whether it worked: "call to check the grinder runs"; empty for none. */
  readonly check: string;
  /** How the second step is done: as a question at their next visit, or as a task of ours. */
  readonly checkBy: 'asking' | 'doing';
  readonly state: PromiseState;
  readonly madeAt: LocalTime;
  /** When it was kept or given up, with a line on how it went. */
  readonly closed?: { readonly at: LocalTime; readonly line: string };
  /** When the second step was done. */
  readonly checked?: { readonly at: LocalTime; readonly line: string };
  readonly importId?: ImportId;
}
