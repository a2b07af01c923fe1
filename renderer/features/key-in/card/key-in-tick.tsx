import type { ReactNode } from 'react';
import type { Tick } from '../key-in-stops.ts';
import styles from './key-in-tick.module.css';

/** A tick of the card, in its own words; one key ticks it and goes on. */
export function KeyInTick({
  stop,
  words,
  is,
  isOff,
  onToggle,
  children,
}: {
  readonly stop: Tick;
  readonly words: string;
  readonly is: 'yes' | 'no' | undefined;
  /** It does not matter any more. */
  readonly isOff: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.tick} data-off={isOff || undefined}>
      <label className={styles.label}>
        {/* No value of its own: with something typed in a field, Ctrl+Z belongs to the typing. */}
        <input
          type="checkbox"
          value=""
          className={styles.box}
          data-stop={stop}
          checked={is === 'yes'}
          onChange={onToggle}
        />
        <span className={styles.words} dir="auto">
          {words}
        </span>
      </label>
      {children}
    </div>
  );
}
