import { dayOf, type LocalTime } from '../../calendar-day.ts';
import type { LifeEvent } from '../../domain/life-event.ts';
import type { PromiseMade } from '../../domain/promise.ts';
import type { Question, QuestionReason } from '../../domain/question.ts';
import type { Regular } from '../../domain/regular.ts';
import { toneOf } from '../lives/tone.ts';
import { allows } from '../tact/tact.ts';
import { afterQuestions, beforeQuestions, checkQuestions } from './question-candidates.ts';
import { gapQuestions, type MayHaveGaps } from './question-gaps.ts';
import { type Asked, mayStand, rests } from './question-rest.ts';

/** All that is known of somebody that questions come from. */
export interface KnownForQuestions extends Asked {
  readonly regular: MayHaveGaps & Pick<Regular, 'standing'>;
  readonly events: readonly LifeEvent[];
  readonly promises: readonly PromiseMade[];
}

/** More than this is an interview. */
const MOST_QUESTIONS = 3;

/**
 * What to ask somebody now, the most important first: whether what we did has worked, how it was,
 * what is coming, then one thing the book does not know.
 *
 * In a gentle tone only the first remains: it is about our own work, not about their life.
 */
export function questionsFor(
  known: KnownForQuestions,
  now: LocalTime,
  southern: boolean,
): Question[] {
  if (!allows(known.regular.standing, 'ask')) return [];
  const today = dayOf(now);
  const checks = checkQuestions(known.promises);
  const gentle = toneOf(known.events, today, southern) === 'gentle';
  const told = gentle
    ? checks
    : [
        ...checks,
        ...afterQuestions(known.events, today, southern),
        ...beforeQuestions(known.events, today, southern),
      ];
  const standing = told.filter(({ key, because }) => {
    return mayStand(key, known, now) && !rests(toldAt(because), known, now);
  });
  const gaps = gentle ? [] : gapQuestions(known.regular, known, now);
  return [...standing, ...gaps].slice(0, MOST_QUESTIONS);
}

/** What was told or done on this visit is asked about on another. */
function toldAt(because: QuestionReason): LocalTime | undefined {
  if (because.kind === 'gap') return undefined;
  return because.kind === 'check' ? because.since : because.event.at;
}
