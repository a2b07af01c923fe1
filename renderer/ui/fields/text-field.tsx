import { useEffect, useId, useRef } from 'react';
import styles from './text-field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with what was typed; it stays typed. */
  readonly problem?: string | undefined;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly onEnter?: () => void;
  /** Takes the keyboard as soon as it is there. */
  readonly focusNow?: boolean;
}

/** One line to type on, ruled like paper. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { focusNow } = props;
  useEffect(() => {
    if (focusNow) field.current?.focus();
  }, [focusNow]);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={props.hideLabel ? styles.hidden : styles.label}>
        {props.label}
      </label>
      <input
        id={id}
        ref={field}
        dir="auto"
        className={styles.input}
        type="text"
        value={props.value}
        placeholder={props.placeholder}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={props.problem !== undefined}
        aria-describedby={props.problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) props.onEnter?.();
        }}
      />
      {props.problem !== undefined && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {props.problem}
        </p>
      )}
    </div>
  );
}
