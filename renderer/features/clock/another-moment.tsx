import { useRef, useState } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import { readMoment } from '../../../shared/rules/calendar/read-moment.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { sayMomentRead } from '../../wording/book/say-clock.ts';
import { say } from '../../wording/say.ts';
import styles from './dated-ahead.module.css';

/** A day and a time typed on one line, with how it was understood: Enter keeps it, Escape leaves. */
export function AnotherMoment({
  now,
  visitAt,
  onKeep,
  onDone,
}: {
  readonly now: LocalTime;
  /** What the visit is stamped: its time of day stays when only a day is typed. */
  readonly visitAt: LocalTime;
  /** Answers with what went wrong. */
  readonly onKeep: (at: LocalTime) => Promise<string | undefined>;
  readonly onDone: () => void;
}) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const settled = useRef(false);
  const read = readMoment(typed, { now, at: visitAt });
  const keep = async () => {
    if (settled.current) return;
    if (!read.ok) return setProblem(say(`clock.${read.failure}`));
    settled.current = true;
    const wrong = await onKeep(read.value);
    settled.current = wrong === undefined;
    setProblem(wrong);
    if (wrong === undefined) onDone();
  };
  return (
    <fieldset
      className={styles.another}
      aria-label={say('clock.another')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onDone();
      }}
    >
      <TextField
        label={say('clock.when')}
        value={typed}
        onChange={(words) => {
          setTyped(words);
          setProblem(undefined);
        }}
        onEnter={() => void keep()}
        placeholder={say('clock.when-hint')}
        focusNow
        problem={problem}
      />
      {read.ok && (
        <p className={styles.understood} role="status">
          {sayMomentRead(read.value)}
        </p>
      )}
      <div className={styles.acts}>
        <Button keyName="Enter" onPress={() => void keep()}>
          {say('clock.keep')}
        </Button>
        <Button tone="quiet" keyName="Esc" onPress={onDone}>
          {say('clock.leave')}
        </Button>
      </div>
    </fieldset>
  );
}
