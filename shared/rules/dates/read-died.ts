import type { CalendarDay } from '../../calendar-day.ts';
import type { EventTime } from '../../domain/life-event.ts';
import { fail, type Result, succeed } from '../../result.ts';
import { spanOf } from '../lives/event-time.ts';
import { readEventTime, type TimeProblem, type TimesRead } from './read-event-time.ts';

/** Why a line that should say when somebody died cannot be kept. */
export type DiedProblem = TimeProblem | 'in-the-future';

/** Reads when somebody died, as loosely as it was told: "in March", "14 March", "last week", or nothing. */
export function readDied(
  text: string,
  context: { readonly today: CalendarDay; readonly southern: boolean },
): Result<TimesRead<EventTime>, DiedProblem> {
  const read = readEventTime(text, { ...context, past: true });
  if (!read.ok) return read;
  const begun = read.value.choices.filter((time) => hasBegun(time, context));
  if (begun.length === 0) return fail('in-the-future');
  return succeed({ choices: begun, ask: read.value.ask && begun.length > 1 });
}

function hasBegun(
  time: EventTime,
  { today, southern }: { readonly today: CalendarDay; readonly southern: boolean },
): boolean {
  if (time.kind === 'soon') return false;
  const span = spanOf(time, southern);
  return span === undefined || span.from <= today;
}
