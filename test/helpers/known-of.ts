import type { CalendarDay, LocalTime } from '../../shared/calendar-day.ts';
import type { EventTime, LifeEvent } from '../../shared/domain/life-event.ts';
import type { PromiseMade } from '../../shared/domain/promise.ts';
import type { Asking } from '../../shared/domain/question.ts';
import type { Visit } from '../../shared/domain/visit.ts';
import type { KnownForQuestions } from '../../shared/rules/questions/questions.ts';

/** Somebody of whom there is nothing to ask but what is given. */
export function knownOf(given: Partial<KnownForQuestions> = {}): KnownForQuestions {
  return {
    regular: { standing: 'here', name: 'Benny Hill', calledBy: 'Benny', birthday: '--05-01' },
    events: [],
    askings: [],
    promises: [],
    visits: [],
    hereOn: undefined,
    ...given,
  };
}

/** A day, or the days until another, as somebody tells it. */
export function onDay(day: CalendarDay, until?: CalendarDay): EventTime {
  return until === undefined ? { kind: 'day', day } : { kind: 'day', day, until };
}

/** A joyful life event with nothing told but what is given. */
export function eventOf(id: string, given: Partial<LifeEvent> = {}): LifeEvent {
  return {
    id,
    regularId: 'benny',
    kind: 'wedding',
    when: { kind: 'unknown' },
    mood: 'joyful',
    text: '',
    toldBy: '',
    toldTo: '',
    at: '2027-05-02T09:00:00',
    ...given,
  };
}

/** A promise that was kept and is to be asked about, but for what is given. */
export function promiseOf(id: string, given: Partial<PromiseMade> = {}): PromiseMade {
  return {
    id,
    regularId: 'benny',
    about: 'put-right',
    what: 'a new flat white',
    keeper: '',
    check: 'was the new one better',
    checkBy: 'asking',
    state: 'to-check',
    madeAt: '2027-06-01T09:00:00',
    ...given,
  };
}

/** What became of a question at a moment. */
export function askingOf(key: string, outcome: Asking['outcome'], at: LocalTime): Asking {
  return { id: `${key} ${at}`, regularId: 'benny', key, outcome, answer: '', who: '', at };
}

/** A visit on which these questions stood on the card. */
export function visitOn(at: LocalTime, ...prompted: string[]): Visit {
  return { id: at, at, had: [], ...(prompted.length > 0 && { prompted }) };
}
