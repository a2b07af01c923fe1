import type { CalendarDay } from '../../calendar-day.ts';
import type { QuestionKey } from '../../domain/question.ts';
import type { Regular } from '../../domain/regular.ts';
import { fail, type Result, succeed } from '../../result.ts';
import { readsAsName } from '../letters/letter-words.ts';
import { readBirthday } from '../notes/birthdays.ts';

/** What an answer teaches the book about the person themselves. */
export type Learned = Pick<Partial<Regular>, 'name' | 'calledBy' | 'birthday' | 'ageTold'>;

/**
 * Reads what they said to a question about what the book does not know: a name, a birthday. Any other
 * answer is a line and teaches nothing by itself.
 */
export function readAnswer(
  key: QuestionKey,
  answer: string,
  today: CalendarDay,
): Result<Learned, 'not-a-day'> {
  const words = answer.trim();
  // "Would rather not say" is an answer, and no name.
  if (key === 'gap name') return succeed(isName(words) ? { name: words } : {});
  if (key === 'gap called-by') return succeed(isName(words) ? { calledBy: words } : {});
  if (key !== 'gap birthday') return succeed({});
  const read = readBirthday(`birthday ${words}`, { today, southern: false, spots: [] });
  const { birthday, problem } = read ?? {};
  if (birthday === undefined || problem !== undefined) return fail('not-a-day');
  return succeed(birthday.startsWith('--') ? { birthday } : { birthday, ageTold: true });
}

const NO_NAME = /\b(?:not|no|rather|prefers?|say|said|secret|private|none|later|asked)\b/i;

function isName(words: string): boolean {
  return readsAsName(words) && !NO_NAME.test(words);
}
