import type { CalendarDay } from '../../calendar-day.ts';
import type { LifeEvent } from '../../domain/life-event.ts';
import { type Asking, isAboutEvent } from '../../domain/question.ts';
import type { Standing } from '../../domain/regular.ts';
import { allows } from '../tact/tact.ts';
import { type EventState, stateOf } from './event-time.ts';

/** A life event with where it stands today and what was asked about it, oldest first. */
export interface EventToTell {
  readonly event: LifeEvent;
  readonly state: EventState;
  readonly asked: readonly Asking[];
}

/** What happens in somebody's life: what is coming, the next first; then what has been, the last first. */
export interface LifeStory {
  readonly coming: readonly EventToTell[];
  readonly been: readonly EventToTell[];
}

/** Somebody with what is in the book of their life. */
export interface Life {
  readonly regular: { readonly standing: Standing };
  readonly events: readonly LifeEvent[];
  readonly askings: readonly Asking[];
}

/** Tells somebody's life events as they stand today; of the dead nothing is coming any more. */
export function lifeStory(
  { regular, events, askings }: Life,
  today: CalendarDay,
  southern: boolean,
): LifeStory {
  const isOver = !allows(regular.standing, 'wish');
  const told = events.map((event): EventToTell => {
    // Without a state no time is counted from today on.
    const state: EventState = isOver ? { state: 'undated' } : stateOf(event, today, southern);
    return { event, state, asked: askedAbout(event, askings) };
  });
  const isAhead = ({ state: { state } }: EventToTell) =>
    !isOver && state !== 'happened' && state !== 'called-off';
  return {
    coming: told.filter(isAhead).sort((one, other) => order(ahead(one), ahead(other))),
    been: told.filter((one) => !isAhead(one)).sort((one, other) => order(ago(other), ago(one))),
  };
}

function askedAbout(event: LifeEvent, askings: readonly Asking[]): Asking[] {
  return askings
    .filter(({ key, outcome }) => outcome === 'asked' && isAboutEvent(key, event.id))
    .sort((one, other) => order(one.at, other.at));
}

/** What has a day comes before what is only coming some time. */
function ahead({ event, state }: EventToTell): string {
  return state.from === undefined ? `1 ${event.at}` : `0 ${state.from}`;
}

function ago({ event, state }: EventToTell): string {
  const day = event.when.kind === 'day' ? event.when.day : event.at;
  return state.to ?? day;
}

function order(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
