import { useRef, useState } from 'react';
import type { PromiseMade } from '../../../shared/domain/promise.ts';
import { breakPromise, checkPromise, keepPromise } from '../../data/acts/promises.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { useTell } from '../../ui/told/tell.tsx';
import { say } from '../../wording/say.ts';
import styles from './closing-line.module.css';

/** What may become of a promise. */
export type Closing = 'keep' | 'put-right' | 'break' | 'check';

const ACTS = {
  keep: { act: keepPromise, told: 'promise.was-kept' },
  'put-right': { act: keepPromise, told: 'promise.was-put-right' },
  break: { act: breakPromise, told: 'promise.was-not-kept' },
  check: { act: checkPromise, told: 'promise.was-checked' },
} as const;

/** One press more with a line on how it went, or without one: Enter does it, Escape goes back. */
export function ClosingLine({
  made,
  closing,
  name,
  onDone,
  onEnded,
}: {
  readonly made: PromiseMade;
  readonly closing: Closing;
  readonly name: string;
  readonly onDone: () => void;
  /** Nothing is left to do with it, so that it folds away. */
  readonly onEnded: () => void;
}) {
  const book = useBook();
  const tell = useTell();
  const [line, setLine] = useState('');
  const [problem, setProblem] = useState<string>();
  const settled = useRef(false);
  const close = async () => {
    if (settled.current) return;
    settled.current = true;
    const { act, told } = ACTS[closing];
    const result = await act(book, { id: made.id, line: line.trim() }, name, readClock());
    const what = made.state === 'to-check' ? made.check : made.what;
    const wrong = tell(result, say(told, { what }), 'beside the field');
    settled.current = wrong === undefined;
    setProblem(wrong);
    if (wrong !== undefined) return;
    const isPut = closing === 'keep' || closing === 'put-right';
    if (!isPut || made.check === '') onEnded();
    onDone();
  };
  return (
    <fieldset
      className={styles.closing}
      aria-label={made.what}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onDone();
      }}
    >
      <TextField
        label={say(`promise.line-${closing}`)}
        value={line}
        onChange={setLine}
        onEnter={() => void close()}
        placeholder={say(`promise.hint-${closing}`)}
        focusNow
        problem={problem}
      />
      <div className={styles.buttons}>
        <Button tone="main" keyName="Enter" onPress={() => void close()}>
          {say(`promise.do-${closing}`)}
        </Button>
        <Button keyName="Esc" onPress={onDone}>
          {say('promise.back')}
        </Button>
      </div>
    </fieldset>
  );
}
