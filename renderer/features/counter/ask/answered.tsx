import { type RefObject, useEffect, useState } from 'react';
import { dayOf } from '../../../../shared/calendar-day.ts';
import type { Asking } from '../../../../shared/domain/question.ts';
import { speaksOfHealth } from '../../../../shared/rules/notes/layer.ts';
import { isTender } from '../../../../shared/rules/notes/tender-words.ts';
import { readAnswer } from '../../../../shared/rules/questions/read-answer.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { usePeek } from '../../../ui/peek.tsx';
import { say } from '../../../wording/say.ts';
import { putDraft, useDraft } from '../base/drafts.ts';
import { useLifeWriting } from '../base/use-life-writing.ts';
import { useOnce } from '../base/use-once.ts';
import type { OpenPerson } from '../base/use-open-person.ts';
import styles from './answered.module.css';
import { askedAbout } from './asked-about.ts';

/** What they said to the question that was asked last today: a line, if anybody likes to write one. */
export function Answered({
  person,
  onNote,
  answer,
}: {
  readonly person: OpenPerson;
  /** Turns to the note, where the answer waits to be filed. */
  readonly onNote: () => void;
  /** Set while the answer may be opened by key. */
  readonly answer: RefObject<(() => void) | undefined>;
}) {
  const asking = askedLast(person);
  const [opened, setOpened] = useState<string>();
  const { peeking } = usePeek();
  const open = () => setOpened(asking?.id);
  useEffect(() => {
    answer.current = asking?.answer === '' ? open : undefined;
    return () => {
      answer.current = undefined;
    };
  });
  if (!asking) return null;
  const about = askedAbout(asking.key, person);
  if (asking.answer !== '') {
    return (
      <p className={styles.said}>
        <span dir="auto">
          {isTender(asking.answer) && !peeking
            ? say('counter.they-said-behind', { about })
            : say('counter.they-said', { about, answer: asking.answer })}
        </span>
        <Button
          tone="quiet"
          onPress={() => {
            putDraft('note', person.who.id, asking.answer);
            onNote();
          }}
        >
          {say('counter.answer-as-note')}
        </Button>
      </p>
    );
  }
  if (opened !== asking.id) {
    return (
      <p className={styles.said}>
        <Button tone="quiet" keyName="F10" onPress={open}>
          {say('counter.add-answer', { about })}
        </Button>
      </p>
    );
  }
  return (
    <AnswerLine
      person={person}
      asking={asking}
      onDone={() => setOpened(undefined)}
      onNote={onNote}
    />
  );
}

function AnswerLine({
  person,
  asking,
  onDone,
  onNote,
}: {
  /** Turns to the note, which asks before anything about health is kept. */
  readonly onNote: () => void;
  readonly person: OpenPerson;
  readonly asking: Asking;
  readonly onDone: () => void;
}) {
  const writing = useLifeWriting();
  const [typed, type] = useDraft('answer', asking.id);
  const [problem, setProblem] = useState<'health' | 'not-a-day'>();
  const keep = useOnce(async () => {
    const words = typed.trim();
    if (words === '') return onDone();
    const read = readAnswer(asking.key, words, dayOf(person.now));
    const wrong = speaksOfHealth(words) ? 'health' : read.ok ? undefined : read.failure;
    setProblem(wrong);
    if (
      wrong !== undefined ||
      !read.ok ||
      !(await writing.answer(person.who, asking, words, read.value))
    )
      return;
    type('');
    onDone();
  });
  const asNote = () => {
    putDraft('note', person.who.id, typed.trim());
    type('');
    onNote();
  };
  return (
    <section
      className={styles.line}
      aria-label={say('counter.what-they-said', { about: askedAbout(asking.key, person) })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        onDone();
      }}
    >
      <TextField
        label={say('counter.what-they-said', { about: askedAbout(asking.key, person) })}
        value={typed}
        onChange={(line) => {
          setProblem(undefined);
          type(line);
        }}
        onEnter={() => void keep()}
        focusNow
        problem={problem && say(`counter.answer-${problem}`)}
      />
      {problem === 'health' ? (
        <Button onPress={asNote}>{say('counter.answer-as-note')}</Button>
      ) : (
        <Button keyName="Enter" onPress={() => void keep()}>
          {say('counter.keep-answer')}
        </Button>
      )}
    </section>
  );
}

/** The question asked last, as long as the day is the same. */
function askedLast({ askings, now }: OpenPerson): Asking | undefined {
  const today = askings.filter(
    ({ outcome, at }) => outcome === 'asked' && dayOf(at) === dayOf(now),
  );
  return today.toSorted((one, other) => (one.at < other.at ? -1 : 1)).at(-1);
}
