import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { HealthConsent } from '../../../shared/domain/fact.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import {
  type EventTime,
  type LifeEvent,
  type LifeEventKind,
  type Mood,
  moodOf,
} from '../../../shared/domain/life-event.ts';
import { OTHER_CALENDARS, type YearlyRule } from '../../../shared/domain/yearly.ts';
import { speaksOfHealth } from '../../../shared/rules/notes/layer.ts';
import { isTender } from '../../../shared/rules/notes/tender-words.ts';
import { writeDay, writeEventTime } from '../../wording/people/say-event-story.ts';
import { movedNow } from './moved-day.ts';

/** A life event to be, or one to be changed. */
export type EditableEvent = LifeEvent | { readonly regularId: RegularId; readonly id?: undefined };

/** How an event comes round, in one word: never, by what of our calendar, or by which other one. */
export const ROUNDS = ['once', 'date', 'weekday', 'easter', ...OTHER_CALENDARS] as const;

/** How an event comes round, in one word. */
export type Round = (typeof ROUNDS)[number];

/** A life event as it is being written. */
export interface EventDraft {
  /** Undefined until somebody said; then it is something else. */
  readonly kind: LifeEventKind | undefined;
  readonly text: string;
  /** The line that says when, as typed. */
  readonly when: string;
  /** Which of the times it may mean was picked, by its key. */
  readonly picked: string | undefined;
  /** Undefined until somebody said: then it is as its kind is. */
  readonly mood: Mood | undefined;
  /** Undefined until somebody said: an anniversary comes round, all else is once. */
  readonly round: Round | undefined;
  /** To which day this year's is moved, as typed. */
  readonly moved: string;
  readonly toldBy: string;
  readonly toldTo: string;
  /** Who agreed that it is kept, when it is about health. */
  readonly who: string;
  readonly how: HealthConsent['how'] | undefined;
}

/** A draft of what is there, or of nothing yet. */
export function draftOf(
  event: EditableEvent,
  { name, hand, now }: { readonly name: string; readonly hand: string; readonly now: LocalTime },
): EventDraft {
  if (event.id === undefined) return { ...NOTHING, toldTo: hand, who: name };
  const moved = movedNow(event, dayOf(now))?.to;
  return {
    kind: event.kind,
    text: event.text,
    when: writeEventTime(event.when, dayOf(now)),
    picked: undefined,
    mood: event.mood,
    round: roundOf(event.yearly),
    moved: moved === undefined ? '' : writeDay(moved),
    toldBy: event.toldBy,
    toldTo: event.toldTo,
    who: event.health?.who ?? name,
    how: event.health?.how,
  };
}

const NOTHING: EventDraft = {
  kind: undefined,
  text: '',
  when: '',
  picked: undefined,
  mood: undefined,
  round: undefined,
  moved: '',
  toldBy: '',
  toldTo: '',
  who: '',
  how: undefined,
};

/** How to speak of it: as somebody said, else as its words and its kind are. */
export function moodNow({ mood, kind, text }: EventDraft): Mood {
  return mood ?? (isTender(text) ? 'tender' : moodOf(kind ?? 'other'));
}

/** How it comes round, as somebody said; only a day can. */
export function roundNow({ round, kind }: EventDraft, time: EventTime | undefined): Round {
  if (time?.kind !== 'day') return 'once';
  return round ?? (kind === 'anniversary' ? 'date' : 'once');
}

/** Whether it speaks of health, so that it is kept only with their own agreement. */
export function isAboutHealth({ kind, text }: EventDraft): boolean {
  return kind === 'illness' || speaksOfHealth(text);
}

/** The rule behind the word, or none. */
export function ruleOf(round: Round): YearlyRule | undefined {
  if (round === 'once') return undefined;
  if (round === 'date' || round === 'weekday' || round === 'easter') return { by: round };
  return { by: 'calendar', calendar: round };
}

function roundOf(rule: YearlyRule | undefined): Round {
  if (!rule) return 'once';
  return rule.by === 'calendar' ? rule.calendar : rule.by;
}
