import { type RefObject, useEffect, useRef, useState } from 'react';
import { dayOf } from '../../../../shared/calendar-day.ts';
import type { Question, QuestionKey } from '../../../../shared/domain/question.ts';
import { Button } from '../../../ui/button.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { sayQuestion, sayQuestionReason } from '../../../wording/people/say-question.ts';
import { say } from '../../../wording/say.ts';
import { useLifeWriting } from '../base/use-life-writing.ts';
import { useOnce } from '../base/use-once.ts';
import type { OpenPerson } from '../base/use-open-person.ts';
import styles from './ask.module.css';

/** Nobody reads a question faster, in milliseconds. */
const FRESH_MS = 500;

/** What the keys of the counter do with the question on top. */
export interface QuestionKeys {
  readonly asked: () => void;
  readonly later: () => void;
  readonly notSuitable: () => void;
}

/** What to ask: one question large with what can be done about it, the others ready below it. */
export function Ask({
  person,
  keys,
}: {
  readonly person: OpenPerson;
  readonly keys: RefObject<QuestionKeys | undefined>;
}) {
  const [first, setFirst] = useState<QuestionKey>();
  const { questions, who } = person;
  const writing = useLifeWriting();
  const top = questions.find(({ key }) => key === first) ?? questions[0];
  const isFresh = useFreshness(top?.key);
  const note = useOnce(async (outcome: 'asked' | 'later' | 'not-suitable') => {
    // One that was pressed to come first was meant.
    if (top && (top.key === first || !isFresh())) await writing.note(who, top, outcome);
  });
  const asked = () => void note('asked');
  const later = () => void note('later');
  const notSuitable = () => void note('not-suitable');
  useEffect(() => {
    keys.current = { asked, later, notSuitable };
    return () => {
      keys.current = undefined;
    };
  });
  if (!top) return null;
  return (
    <section aria-label={say('counter.ask')}>
      <Rubric>{say('counter.ask')}</Rubric>
      <TopQuestion question={top} person={person} />
      <div className={styles.buttons}>
        <Button keyName="F6" onPress={asked}>
          {say('counter.asked')}
        </Button>
        <Button keyName="F7" onPress={later}>
          {say('counter.later')}
        </Button>
        <Button tone="quiet" keyName="F9" onPress={notSuitable}>
          {say('counter.not-suitable')}
        </Button>
      </div>
      <ul className={styles.others}>
        {questions
          .filter(({ key }) => key !== top.key)
          .map((question) => (
            <li key={question.key}>
              <button type="button" className={styles.other} onClick={() => setFirst(question.key)}>
                {sayQuestion(question.because)}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}

/**
 * Tells whether a question has only just moved up: a second press of a hurried hand was meant for the
 * one before it.
 */
function useFreshness(key: QuestionKey | undefined): () => boolean {
  const shown = useRef({ key, since: 0 });
  useEffect(() => {
    if (shown.current.key !== key) shown.current = { key, since: performance.now() };
  }, [key]);
  return () => shown.current.since > 0 && performance.now() - shown.current.since < FRESH_MS;
}

function TopQuestion({
  question,
  person,
}: {
  readonly question: Question;
  readonly person: OpenPerson;
}) {
  return (
    <>
      <p className={styles.question} dir="auto">
        {sayQuestion(question.because)}
      </p>
      <p className={styles.reason} dir="auto">
        {sayQuestionReason(question.because, dayOf(person.now))}
      </p>
    </>
  );
}
