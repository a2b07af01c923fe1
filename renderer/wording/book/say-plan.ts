import { type CalendarDay, dayOf, daysBetween } from '../../../shared/calendar-day.ts';
import type { Surprise, SurpriseStep } from '../../../shared/domain/surprise.ts';
import type { Acquainted } from '../../../shared/rules/surprises/who-knows.ts';
import { sayDistance, sayEventDay } from '../people/say-event.ts';
import { say } from '../say.ts';
import { sayDayFrom, sayDayOnPaper, sayOnDay } from '../say-day.ts';
import { sayMoney } from '../say-money.ts';
import { sayHandOver } from './say-surprise.ts';

/** When a plan is handed over, in a sentence: "Hand over on Sunday 13 December, about three". */
export function sayHandOverLine(
  surprise: Pick<Surprise, 'handOver' | 'about'>,
  today: CalendarDay,
): string {
  const when = sayHandOver(surprise, today);
  if (surprise.handOver < today)
    return say('plan.was-due', { when, near: nearness(surprise, today) });
  return say('plan.hand-over', { when, near: nearness(surprise, today) });
}

/** By when a step is done, or when it was and by whom: "by Sun 6 Dec", "late since Friday", "done on Tuesday, Mia". */
export function sayStepBy({ kind, by, done }: SurpriseStep, today: CalendarDay): string {
  if (done) {
    const day = sayOnDay(dayOf(done.at), today);
    return say('plan.step-done', { day, who: done.who, named: done.who === '' ? 'no' : 'yes' });
  }
  if (by < today) return say('plan.step-late', { day: sayDayFrom(by, today) });
  if (daysBetween(today, by) < 2) return sayDistance(by, today);
  const onTheDay = kind === 'hand-over' || kind === 'decorate' ? 'yes' : 'no';
  return say('plan.step-by', { day: sayEventDay(by, today), onTheDay });
}

/** How a plan ended: "handed over on 13 December: “he cried a little”", "called off on Tuesday". */
export function sayEnded({ state, ended }: Pick<Surprise, 'state' | 'ended'>, today: CalendarDay) {
  const day = ended ? sayOnDay(dayOf(ended.at), today) : '';
  const line = ended?.line ?? '';
  const told = line === '' ? 'no' : 'yes';
  return say(state === 'called-off' ? 'plan.was-called-off-on' : 'plan.was-done', {
    day,
    line,
    told,
  });
}

/** How a typed day was understood: "Sunday 13 December, in 3 weeks". */
export function sayDayRead(day: CalendarDay, today: CalendarDay): string {
  return say('plan.day-read', { day: sayDayOnPaper(day), distance: sayDistance(day, today) });
}

/** Why a typed day cannot be kept, and what to do. */
export function sayDayProblem(problem: DayProblem): string {
  return say(`plan.day-${problem}`);
}

/** Why a line is not one day. */
export type DayProblem =
  | 'not-a-time'
  | 'no-such-day'
  | 'short-year'
  | 'odd-year'
  | 'ends-first'
  | 'empty'
  | 'ask'
  | 'over';

/** Why somebody is thought to know the one a card is for. */
export function sayBecause({ because }: Pick<Acquainted, 'because'>, name: string): string {
  return say(`plan.because-${because}`, { name });
}

/** What was spent, beside what it may cost: "€23.50 of €40.00, €16.50 left". */
export function saySpent(spent: number, budget: number | undefined, currency: string): string {
  const sum = sayMoney(spent, currency);
  if (budget === undefined) return say('plan.spent', { sum });
  const over = spent > budget ? 'yes' : 'no';
  const rest = sayMoney(Math.abs(budget - spent), currency);
  return say('plan.spent-of', { sum, budget: sayMoney(budget, currency), rest, over });
}

function nearness({ handOver }: Pick<Surprise, 'handOver'>, today: CalendarDay): 'yes' | 'no' {
  return Math.abs(daysBetween(today, handOver)) < 2 ? 'yes' : 'no';
}
