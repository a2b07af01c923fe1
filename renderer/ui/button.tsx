import type { MouseEventHandler, ReactNode, Ref } from 'react';
import styles from './button.module.css';
import { KeyCap } from './key-cap.tsx';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: MouseEventHandler<HTMLButtonElement>;
  /** The one green button of a page, an ordinary one, or words alone. */
  readonly tone?: 'main' | 'plain' | 'quiet';
  /** The key that does the same, printed on the button. */
  readonly keyName?: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly label?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button at least a fingertip high, with its key on it. */
export function Button({
  children,
  onPress,
  tone = 'plain',
  keyName,
  disabled,
  pressed,
  label,
  ref,
}: ButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={`${styles.button} ${styles[tone]}`}
      onClick={onPress}
      disabled={disabled}
      aria-pressed={pressed}
      aria-label={label}
      aria-keyshortcuts={keyName && shortcutOf(keyName)}
    >
      <span className={styles.words}>{children}</span>
      {keyName !== undefined && <KeyCap name={keyName} />}
    </button>
  );
}

/** A key as ARIA names it: "Ctrl Z" is Control+Z, "PgUp" is PageUp. */
function shortcutOf(keyName: string): string {
  const names: Readonly<Record<string, string>> = {
    Ctrl: 'Control',
    '⌘': 'Meta',
    Esc: 'Escape',
    PgUp: 'PageUp',
    PgDn: 'PageDown',
  };
  return keyName
    .split(' ')
    .map((key) => names[key] ?? key)
    .join('+');
}
