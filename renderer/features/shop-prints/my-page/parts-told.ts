import { dayOf } from '../../../../shared/calendar-day.ts';
import { FACT_KINDS, type Fact } from '../../../../shared/domain/fact.ts';
import type { LifeEvent } from '../../../../shared/domain/life-event.ts';
import type { PromiseMade } from '../../../../shared/domain/promise.ts';
import { type Asking, subjectOf } from '../../../../shared/domain/question.ts';
import type { WholeRegular } from '../../../data/people/book-context.tsx';
import { sayEventName, sayEventTime } from '../../../wording/people/say-event.ts';
import { sayYearly } from '../../../wording/people/say-event-story.ts';
import { sayPromiseChecked, sayPromiseEnd } from '../../../wording/people/say-promise.ts';
import { saySent } from '../../../wording/prints/say-message.ts';
import { say } from '../../../wording/say.ts';
import { sayDay, sayOnDay } from '../../../wording/say-day.ts';
import { READ_ANY_DAY } from '../read-any-day.ts';
import type { MyLine, MyPart } from './my-part.ts';

/** Everything noted about them, what is behind among it: it is theirs. */
export function noted({ facts }: WholeRegular): MyPart {
  const lines = FACT_KINDS.flatMap((kind) =>
    facts
      .filter((fact) => fact.kind === kind)
      .map((fact) => ({
        label: say(`regular.kind-${kind}`),
        words: fact.text,
        source: sourceOf(fact),
      })),
  );
  return { title: say('mine.noted'), lines };
}

function sourceOf({ origin, at, layer }: Fact): string {
  const day = sayOnDay(dayOf(at), READ_ANY_DAY);
  const source = say(origin === 'told us' ? 'mine.told-us' : 'mine.noticed', { day });
  return layer === 'behind' ? say('mine.behind', { source }) : source;
}

/** What happens and happened in their life. */
export function inYourLife({ events }: WholeRegular): MyPart {
  const lines = events.map((event) => ({
    words: joined([
      sayEventName(event),
      sayEventTime(event.when, READ_ANY_DAY),
      sayYearly(event),
      ...(event.moved ?? []).map(({ to }) => sayDay(to)),
      event.mood === 'tender' ? say('mine.gentle') : '',
      event.calledOff ? say('mine.called-off') : '',
    ]),
    source: eventSource(event),
  }));
  return { title: say('mine.life'), lines };
}

function eventSource({ toldBy, toldTo, at }: LifeEvent): string {
  return say('mine.event-told', {
    by: toldBy === '' ? 'they' : toldBy,
    to: toldTo === '' ? say('mine.us') : toldTo,
    day: sayOnDay(dayOf(at), READ_ANY_DAY),
  });
}

/** What they were asked and what they answered. */
export function asked(whole: WholeRegular): MyPart {
  const lines = whole.askings.map((asking) => ({
    words: aboutWhat(asking, whole),
    ...(asking.answer !== '' && { answer: asking.answer }),
    source: say('mine.asked-source', {
      outcome: asking.outcome,
      day: sayOnDay(dayOf(asking.at), READ_ANY_DAY),
      who: asking.who || 'none',
    }),
  }));
  const withAnswers = lines.map(({ answer, words, source }): MyLine => {
    if (answer === undefined) return { words, source };
    return { label: words, words: say('mine.asked-answer', { answer }), source };
  });
  return { title: say('mine.asked'), lines: withAnswers };
}

/** What a question was about: its key names the event, the promise or the gap (question.ts). */
function aboutWhat({ key }: Asking, { events, promises }: WholeRegular): string {
  const subject = subjectOf(key);
  switch (subject?.kind) {
    case 'gap':
      return say(`mine.asked-gap-${subject.gap}`);
    case 'check': {
      const promise = promises.find((made) => made.id === subject.promiseId);
      return promise ? say('mine.asked-check', { what: promise.what }) : say('mine.asked-gone');
    }
    case 'before':
    case 'after': {
      const event = events.find((one) => one.id === subject.eventId);
      if (!event) return say('mine.asked-gone');
      const words = subject.kind === 'before' ? 'mine.asked-before' : 'mine.asked-about';
      return say(words, { what: sayEventName(event) });
    }
    case undefined:
      return say('mine.asked-gone');
  }
}

/** What they were promised, and what became of it. */
export function promised({ promises }: WholeRegular): MyPart {
  const lines = promises.map((made) => ({
    words: joined([
      made.what,
      made.check === '' ? '' : say('mine.promised-check', { check: made.check }),
      made.state === 'open' ? say('mine.promised-open') : sayPromiseEnd(made, READ_ANY_DAY),
      sayPromiseChecked(made, READ_ANY_DAY),
    ]),
    source: promiseSource(made),
  }));
  return { title: say('mine.promised'), lines };
}

function promiseSource({ madeAt, by, keeper }: PromiseMade): string {
  return say('mine.promised-source', {
    day: sayOnDay(dayOf(madeAt), READ_ANY_DAY),
    by: by === undefined ? 'none' : sayDay(by),
    keeper: keeper || 'none',
  });
}

/** What was sent to them, word by word. */
export function sentToYou({ messages }: WholeRegular): MyPart {
  const lines = messages.map((message) => ({
    words: message.text,
    source: say('mine.sent-source', {
      way: saySent(message, `${READ_ANY_DAY}T00:00:00`),
      who: message.who || 'none',
    }),
  }));
  return { title: say('mine.sent'), lines };
}

function joined(words: readonly string[]): string {
  return words.filter((one) => one !== '').join(' · ');
}
