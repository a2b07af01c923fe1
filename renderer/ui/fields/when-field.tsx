import { Picks } from './picks.tsx';
import { TextField } from './text-field.tsx';
import styles from './when-field.module.css';

/** One line that says when, with how it was understood below it, and what else it may mean. */
export function WhenField({
  label,
  value,
  onChange,
  onEnter,
  placeholder,
  understood,
  choices,
  chosen,
  which,
  onChoose,
  problem,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
  readonly placeholder: string;
  /** How the line was read; empty while nobody can tell. */
  readonly understood: string;
  /** All that the line may mean. */
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  /** Undefined while somebody has to say which is meant. */
  readonly chosen: string | undefined;
  /** Asks which of them is meant. */
  readonly which: string;
  readonly onChoose: (value: string) => void;
  readonly problem: string | undefined;
}) {
  return (
    <div className={styles.when}>
      <TextField
        label={label}
        value={value}
        onChange={onChange}
        onEnter={onEnter}
        placeholder={placeholder}
        problem={problem}
      />
      {choices.length > 1 ? (
        <div className={styles.choices}>
          <Picks label={which} options={choices} value={chosen} onPick={onChoose} />
        </div>
      ) : (
        problem === undefined &&
        understood !== '' && (
          <p className={styles.understood} role="status">
            {understood}
          </p>
        )
      )}
    </div>
  );
}
