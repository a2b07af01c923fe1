import type { LifeEventKind } from '../../../domain/life-event.ts';

/** A line about an event, without its words about time. */
export interface EventLine {
  readonly rest: string;
  readonly isDated: boolean;
  readonly isSpan: boolean;
  /** Both of its days are numbers: "12-19 dec". */
  readonly isRange: boolean;
}

/** What a line about an event was understood to be. */
export interface EventFound {
  readonly kind: LifeEventKind;
  readonly text: string;
  /** Comes round every year on its date. */
  readonly yearly?: boolean;
  /** Is over by the day that is named: somebody is back by then. */
  readonly endsThen?: boolean;
}

/** One way of telling an event; undefined when the line is about something else. */
export type EventReader = (line: EventLine) => EventFound | undefined;
