import { type QuestionKey, subjectOf } from '../../../../shared/domain/question.ts';
import { sayEventName } from '../../../wording/people/say-event.ts';
import { say } from '../../../wording/say.ts';
import type { OpenPerson } from '../base/use-open-person.ts';

/** What a question that was asked was about, in a few words: "Whitby", "birthday". */
export function askedAbout(key: QuestionKey, { events, whole }: OpenPerson): string {
  const subject = subjectOf(key);
  switch (subject?.kind) {
    case 'gap':
      return say(`counter.about-${subject.gap === 'birthday' ? 'birthday' : 'name'}`);
    case 'check':
      return whole.promises.find((made) => made.id === subject.promiseId)?.what ?? '';
    case 'before':
    case 'after': {
      const event = events.find((one) => one.id === subject.eventId);
      return event ? sayEventName(event) : '';
    }
    case undefined:
      return '';
  }
}
