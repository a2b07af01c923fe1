import { useEffect, useRef } from 'react';

/** Page Up and Page Down turn the month, unless the focus is where they mean something of their own. */
export function useMonthKeys(turn: (months: number) => void): void {
  const latest = useRef(turn);
  useEffect(() => {
    latest.current = turn;
  });
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
      if (event.target instanceof Element && event.target.closest('[data-own-pages]')) return;
      event.preventDefault();
      latest.current((event.key === 'PageUp' ? -1 : 1) * (event.shiftKey ? 12 : 1));
    };
    window.addEventListener('keydown', follow);
    return () => window.removeEventListener('keydown', follow);
  }, []);
}
