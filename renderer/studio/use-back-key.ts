import { useEffect, useRef } from 'react';

/** Escape goes back, unless whatever has the keyboard needs it for itself. */
export function useBackKey(back: () => void): void {
  const latest = useRef(back);
  useEffect(() => {
    latest.current = back;
  });
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (needsEscape(event.target)) return;
      latest.current();
    };
    window.addEventListener('keydown', follow);
    return () => window.removeEventListener('keydown', follow);
  }, []);
}

/** A line being typed, an open list and a dialog are left with Escape before the screen is. */
function needsEscape(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest(
      'input:not([type=radio], [type=checkbox]), textarea, select, dialog, [role=dialog]',
    ) !== null
  );
}
