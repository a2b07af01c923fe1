import { useRef, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { sayTask } from '../../../wording/book/say-opening.ts';
import { say } from '../../../wording/say.ts';
import type { Close, Closing } from '../use-closing.ts';
import type { PromiseTo } from '../use-today.ts';
import styles from './promises.module.css';

/** A line on how a promise went: Enter keeps it, Escape goes back. */
export function PromiseClosing({
  made,
  act,
  close,
  onDone,
}: {
  readonly made: PromiseTo;
  readonly act: string;
  readonly close: Close;
  readonly onDone: () => void;
}) {
  const [line, setLine] = useState('');
  const [problem, setProblem] = useState<string>();
  const isUnderWay = useRef(false);
  const end = async (closing: Closing) => {
    // A second press must not close the line before it is known that the first was kept.
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const wrong = await close(closing, line.trim());
    isUnderWay.current = false;
    setProblem(wrong);
    if (wrong === undefined) onDone();
  };
  return (
    <fieldset
      className={styles.closing}
      aria-label={sayTask(made)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onDone();
      }}
    >
      <TextField
        label={say('opening.line')}
        value={line}
        onChange={setLine}
        onEnter={() => void end('kept')}
        placeholder={say('opening.line-hint')}
        focusNow
        problem={problem}
      />
      <div className={styles.buttons}>
        <Button tone="main" keyName="Enter" onPress={() => void end('kept')}>
          {act}
        </Button>
        {made.state === 'open' && (
          <Button onPress={() => void end('not-kept')}>{say('opening.not-kept')}</Button>
        )}
        <Button keyName="Esc" tone="quiet" onPress={onDone}>
          {say('opening.back')}
        </Button>
      </div>
    </fieldset>
  );
}
