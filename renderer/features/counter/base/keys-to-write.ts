import type { QuestionKey } from '../../../../shared/domain/question.ts';
import { keysOf } from '../../../../shared/rules/questions/question-keys.ts';
import type { OpenPerson } from './use-open-person.ts';

/** The questions a visit is written down with: one more order in the same stay is no second chance to ask. */
export function keysToWrite({ hereOn, questions }: OpenPerson): QuestionKey[] {
  return hereOn ? [] : keysOf(questions);
}
