import { useState } from 'react';
import type { Surprise } from '../../../../shared/domain/surprise.ts';
import { callOff, endSurprise } from '../../../data/acts/surprises.ts';
import { useBook } from '../../../data/people/book-context.tsx';
import { readClock } from '../../../platform/clock.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useFocusBack } from '../../../ui/focus-back.ts';
import { useTell } from '../../../ui/told/tell.tsx';
import { say } from '../../../wording/say.ts';
import { useChange } from '../use-change.ts';
import { useDraft, type Writing } from '../use-draft.ts';
import styles from './call-off.module.css';

/** Gives a plan up, with a line if wanted, or takes one up again that was given up. */
export function CallOff({
  surprise,
  mayBeOver,
}: {
  readonly surprise: Surprise;
  /** How it went is asked already. */
  readonly mayBeOver: boolean;
}) {
  const book = useBook();
  const tell = useTell();
  const change = useChange(surprise.id);
  const writing = useDraft(`${surprise.id} call-off`, { line: '' });
  const opener = useFocusBack(writing.isBegun);
  if (surprise.state === 'called-off') {
    const takeUp = ({ ended: _, ...rest }: Surprise): Surprise => ({ ...rest, state: 'planned' });
    return (
      <div className={styles.foot}>
        <Button onPress={() => void change(takeUp, say('plan.was-taken-up'))}>
          {say('plan.take-up')}
        </Button>
      </div>
    );
  }
  if (writing.isBegun) return <Line surprise={surprise} writing={writing} />;
  const overAlready = async () =>
    tell(
      await endSurprise(book, { id: surprise.id, line: '', first: true }, readClock()),
      say('plan.how-was-kept'),
    );
  return (
    <div className={styles.foot}>
      {!mayBeOver && (
        <Button tone="quiet" onPress={() => void overAlready()}>
          {say('plan.how-early')}
        </Button>
      )}
      <Button ref={opener} tone="quiet" onPress={() => writing.write({})}>
        {say('plan.call-off')}
      </Button>
    </div>
  );
}

function Line({
  surprise,
  writing,
}: {
  readonly surprise: Surprise;
  readonly writing: Writing<'line'>;
}) {
  const book = useBook();
  const tell = useTell();
  const [problem, setProblem] = useState<string>();
  const { draft, write, end } = writing;
  const give = async () => {
    const given = { id: surprise.id, line: draft.line.trim() };
    const result = await callOff(book, given, readClock());
    const wrong = tell(result, say('plan.was-called-off'), 'beside the field');
    setProblem(wrong);
    if (wrong === undefined) end();
  };
  return (
    <fieldset
      className={styles.line}
      aria-label={say('plan.call-off')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        end();
      }}
    >
      <TextField
        label={say('plan.call-off-line')}
        placeholder={say('plan.call-off-hint')}
        value={draft.line}
        onChange={(line) => write({ line })}
        onEnter={() => void give()}
        focusNow
        problem={problem}
      />
      <div className={styles.foot}>
        <Button tone="main" keyName="Enter" onPress={() => void give()}>
          {say('plan.call-off')}
        </Button>
        <Button keyName="Esc" onPress={() => end()}>
          {say('plan.back')}
        </Button>
      </div>
    </fieldset>
  );
}
