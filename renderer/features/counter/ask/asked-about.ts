import type { QuestionKey } from '../../../../shared/domain/question.ts';
import { sayEventName } from '../../../wording/people/say-event.ts';
import { say } from '../../../wording/say.ts';
import type { OpenPerson } from '../base/use-open-person.ts';

/** What a question that was asked was about, in a few words: "Whitby", "birthday". */
export function askedAbout(key: QuestionKey, { events, whole }: OpenPerson): string {
  const [subject, id = ''] = key.split(' ');
  if (subject === 'gap') return say(`counter.about-${id === 'birthday' ? 'birthday' : 'name'}`);
  if (subject === 'check') return whole.promises.find((made) => made.id === id)?.what ?? '';
  const event = events.find((one) => one.id === id);
  return event ? sayEventName(event) : '';
}
