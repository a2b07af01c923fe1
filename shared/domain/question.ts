import type { CalendarDay, LocalTime } from '../calendar-day.ts';
import type { AskingId, ImportId, LifeEventId, PromiseId, RegularId } from './ids.ts';
import type { LifeEventKind } from './life-event.ts';

/**
 * What a question is about, the same in every window: 'before ID', 'after ID', 'after ID 2027' for a
 * yearly one, 'check ID' of a promise, 'gap birthday'. Whoever asks it asks it for everybody.
 */
export type QuestionKey = string;

/** What the book may not know yet about somebody. */
export const GAPS = ['name', 'birthday', 'called-by'] as const;

/** What the book does not know yet about somebody. */
export type Gap = (typeof GAPS)[number];

/** What the key of a question names. */
export type QuestionSubject =
  | { readonly kind: 'before' | 'after'; readonly eventId: LifeEventId }
  | { readonly kind: 'check'; readonly promiseId: PromiseId }
  | { readonly kind: 'gap'; readonly gap: Gap };

/** Reads a key; undefined when it is none that this app makes. */
export function subjectOf(key: QuestionKey): QuestionSubject | undefined {
  const [kind, id = ''] = key.split(' ');
  if (kind === 'before' || kind === 'after') return { kind, eventId: id };
  if (kind === 'check') return { kind, promiseId: id };
  const gap = GAPS.find((one) => one === id);
  return kind === 'gap' && gap ? { kind, gap } : undefined;
}

/** True for the key of a question about a life event. */
export function isAboutEvent(key: QuestionKey, eventId: LifeEventId): boolean {
  const subject = subjectOf(key);
  return subject !== undefined && 'eventId' in subject && subject.eventId === eventId;
}

/** Why a question is there; wording/ says it. */
export type QuestionReason =
  | {
      readonly kind: 'before' | 'after';
      readonly event: {
        readonly id: LifeEventId;
        readonly kind: LifeEventKind;
        readonly text: string;
        readonly toldBy: string;
        readonly toldTo: string;
        readonly at: LocalTime;
      };
      /** The day it is or was, when it is known. */
      readonly day?: CalendarDay;
    }
  | {
      readonly kind: 'check';
      readonly promiseId: string;
      /** What was promised or put right. */
      readonly what: string;
      /** What to find out: "was the new one better". */
      readonly check: string;
      /** When it was done. */
      readonly since: LocalTime;
    }
  | { readonly kind: 'gap'; readonly gap: Gap };

/** A reason whose key nobody can read is told here by the compiler. */
type Unread = Exclude<QuestionReason['kind'], QuestionSubject['kind']>;
true satisfies [Unread] extends [never] ? true : Unread;

/** Something to ask somebody, never a line to read out. */
export interface Question {
  readonly key: QuestionKey;
  readonly because: QuestionReason;
}

/** What became of a question: asked once for everybody, put off, or not for this person. */
export interface Asking {
  readonly id: AskingId;
  readonly regularId: RegularId;
  readonly key: QuestionKey;
  readonly outcome: 'asked' | 'later' | 'not-suitable';
  /** A line of the answer; empty when nobody wrote one. */
  readonly answer: string;
  /** Who asked; empty when nobody wrote that down. */
  readonly who: string;
  readonly at: LocalTime;
  readonly importId?: ImportId;
}
