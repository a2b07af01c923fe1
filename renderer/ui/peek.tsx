import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import styles from './peek.module.css';

interface Peek {
  /** True while what is behind may be seen. */
  readonly peeking: boolean;
  readonly hold: () => void;
  readonly release: () => void;
}

const PeekContext = createContext<Peek>({ peeking: false, hold: () => {}, release: () => {} });

/** What is behind goes by itself after this many milliseconds, held or not. */
const PEEK_ENDS = 5_000;

/** Lets everything below know whether what is behind may be seen. */
export function PeekProvider({ children }: { readonly children: ReactNode }) {
  const [peeking, setPeeking] = useState(false);
  useEffect(() => {
    if (!peeking) return;
    const end = () => setPeeking(false);
    const timer = setTimeout(end, PEEK_ENDS);
    // A window that loses the keyboard never hears the key come up.
    window.addEventListener('blur', end);
    document.addEventListener('visibilitychange', end);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('blur', end);
      document.removeEventListener('visibilitychange', end);
    };
  }, [peeking]);
  const peek = useMemo(
    () => ({ peeking, hold: () => setPeeking(true), release: () => setPeeking(false) }),
    [peeking],
  );
  return <PeekContext value={peek}>{children}</PeekContext>;
}

/** Whether what is behind may be seen, and how to begin and end it. */
export function usePeek(): Peek {
  return useContext(PeekContext);
}

/** A button that shows what is behind only while it is held, by finger, mouse or Space. */
export function PeekButton({ children }: { readonly children: ReactNode }) {
  const { peeking, hold, release } = usePeek();
  return (
    <button
      type="button"
      className={styles.peek}
      aria-pressed={peeking}
      onPointerDown={hold}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onContextMenu={(event) => event.preventDefault()}
      onBlur={release}
      onKeyDown={(event) => {
        if (event.key === ' ' && !event.repeat) hold();
      }}
      onKeyUp={(event) => {
        if (event.key === ' ') release();
      }}
    >
      {children}
    </button>
  );
}
