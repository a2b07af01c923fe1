import { type HTMLInputTypeAttribute, useEffect, useId, useRef } from 'react';
import styles from './text-field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A sentence under the field that helps. */
  readonly hint?: string;
  /** What is wrong with what was typed; it stays typed. */
  readonly problem?: string | undefined;
  readonly type?: HTMLInputTypeAttribute;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly onBlur?: () => void;
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
  const below = props.problem ?? props.hint;
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
        type={props.type ?? 'text'}
        value={props.value}
        placeholder={props.placeholder}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={props.problem !== undefined}
        aria-describedby={below === undefined ? undefined : `${id}-below`}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) props.onEnter?.();
        }}
      />
      {below !== undefined && (
        <p
          id={`${id}-below`}
          className={props.problem === undefined ? styles.hint : styles.problem}
          role={props.problem === undefined ? undefined : 'alert'}
        >
          {below}
        </p>
      )}
    </div>
  );
}
