import { useRef, useState } from 'react';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { Fact } from '../../../../shared/domain/fact.ts';
import { editOf } from '../../../../shared/rules/edits/row-edit.ts';
import { addFact, changeFact, removeFact } from '../../../data/acts/facts.ts';
import { useBook } from '../../../data/people/book-context.tsx';
import { readClock } from '../../../platform/clock.ts';
import { Button } from '../../../ui/button.tsx';
import { EditorFrame } from '../../../ui/fields/editor-frame.tsx';
import { OneOf } from '../../../ui/fields/one-of.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { layAside, takeUnkept } from '../../../ui/fields/unkept.ts';
import { useIsOnPage } from '../../../ui/told/beside.ts';
import { say } from '../../../wording/say.ts';
import { useKeeping } from '../use-keeping.ts';
import { draftOf, type EditableFact, type FactDraft, finished, isUntouched } from './fact-draft.ts';
import styles from './fact-editor.module.css';
import { HealthQuestions } from './health-questions.tsx';

interface FactEditorProps {
  readonly fact: EditableFact;
  readonly name: string;
  readonly now: LocalTime;
  readonly onDone: () => void;
}

/** One fact as a line to type on: Enter or leaving it keeps, Escape puts back what was there. */
export function FactEditor(props: FactEditorProps) {
  const { fact, name, now } = props;
  const { draft, write, problem, keep, remove, abandon } = useFactDraft(props);
  return (
    <EditorFrame
      label={say(`regular.one-${fact.kind}`)}
      keep={say('regular.keep')}
      leave={say('regular.leave-it')}
      onKeep={() => void keep()}
      onAbandon={abandon}
      more={
        fact.id !== undefined && (
          <Button tone="quiet" onPress={() => void remove()}>
            {say(fact.health ? 'regular.withdraw' : 'regular.take-out-fact')}
          </Button>
        )
      }
    >
      <TextField
        label={say(`regular.one-${fact.kind}`)}
        hideLabel
        placeholder={say(`regular.write-${fact.kind}`)}
        value={draft.text}
        onChange={(text) => write({ text })}
        onEnter={() => void keep()}
        problem={problem}
      />
      {fact.kind === 'caution' && (
        <HealthQuestions fact={fact} draft={draft} write={write} name={name} now={now} />
      )}
      <Origins draft={draft} write={write} />
    </EditorFrame>
  );
}

function Origins({
  draft,
  write,
}: {
  readonly draft: FactDraft;
  readonly write: (change: Partial<FactDraft>) => void;
}) {
  return (
    <div className={styles.choices}>
      <OneOf
        label={say('regular.origin')}
        value={draft.origin}
        options={[
          { value: 'told us', words: say('regular.told-us') },
          { value: 'noticed', words: say('regular.noticed') },
        ]}
        onChange={(origin) => write({ origin })}
      />
      <OneOf
        label={say('regular.layer')}
        value={draft.layer}
        options={[
          { value: 'face-up', words: say('regular.face-up') },
          { value: 'behind', words: say('regular.behind') },
        ]}
        onChange={(layer) => write({ layer })}
      />
    </div>
  );
}

function useFactDraft({ fact, name, now, onDone }: FactEditorProps) {
  const book = useBook();
  const { tell } = useKeeping();
  // As it was when somebody began: what another window writes meanwhile is not theirs to write.
  const [found] = useState(fact);
  const [place] = useState(`fact ${fact.regularId} ${fact.kind} ${fact.id ?? 'new'}`);
  const [draft, setDraft] = useState(() => takeUnkept<FactDraft>(place) ?? draftOf(found, name));
  const [problem, setProblem] = useState<string>();
  const settled = useRef(false);
  const isOnPage = useIsOnPage();
  const settle = (wrong: string | undefined) => {
    if (wrong !== undefined && !isOnPage()) layAside(place, draft);
    settled.current = wrong === undefined;
    setProblem(wrong);
    if (wrong === undefined) onDone();
  };
  const keep = async () => {
    if (settled.current) return;
    if (isUntouched(draft, found, name)) return settle(undefined);
    const done = finished(draft, found, name, now);
    if (!done.ok) return settle(say(`regular.fact-${done.failure}`));
    settled.current = true;
    const at = readClock();
    const result =
      found.id === undefined
        ? await addFact(book, done.value, name, at)
        : await changeFact(book, found.id, changeOf(found, done.value), name, at);
    settle(tell(result, sayKept('kept', done.value), 'beside the field'));
  };
  const remove = async () => {
    if (fact.id === undefined || settled.current) return;
    settled.current = true;
    const result = await removeFact(book, fact.id, name, readClock());
    settle(tell(result, sayKept('removed', fact), 'beside the field'));
  };
  const abandon = () => {
    settled.current = true;
    onDone();
  };
  const write = (change: Partial<FactDraft>) => setDraft((present) => ({ ...present, ...change }));
  return { draft, write, problem, keep, remove, abandon };
}

/** Without what it said of health, unless it says so again. */
function changeOf(found: Fact, said: Omit<Fact, 'id' | 'at'>) {
  const { health: _, ...rest } = found;
  return editOf<Fact>(found, { ...rest, ...said });
}

/** What is behind is not read out by the notice either. */
function sayKept(act: 'kept' | 'removed', { layer, text }: Pick<Fact, 'layer' | 'text'>): string {
  return layer === 'behind'
    ? say(`regular.fact-${act}-behind`)
    : say(`regular.fact-${act}`, { text });
}
