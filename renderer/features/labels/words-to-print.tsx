import { useId } from 'react';
import { TextField } from '../../ui/fields/text-field.tsx';
import { say } from '../../wording/say.ts';
import { MOST_COPIES, readCopies } from './label-words.ts';
import styles from './labels.module.css';

/** Words typed for labels, and how many of each. */
export function WordsToPrint({
  text,
  onText,
  copies,
  onCopies,
}: {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly copies: string;
  readonly onCopies: (copies: string) => void;
}) {
  const id = useId();
  const isWrong = readCopies(copies) === undefined;
  return (
    <>
      <div className={styles.text}>
        <label htmlFor={id} className={styles.label}>
          {say('labels.text')}
        </label>
        <textarea
          id={id}
          className={styles.area}
          dir="auto"
          rows={3}
          placeholder={say('labels.text-hint')}
          aria-describedby={`${id}-how`}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
        <p id={`${id}-how`} className={styles.hint}>
          {say('labels.text-how')}
        </p>
      </div>
      <TextField
        label={say('labels.copies')}
        value={copies}
        placeholder={say('labels.copies-hint')}
        problem={isWrong ? say('labels.copies-wrong', { most: MOST_COPIES }) : undefined}
        onChange={onCopies}
      />
    </>
  );
}
