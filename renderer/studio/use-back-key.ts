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

/** A list that is open; where that cannot be told, any list may be. */
const OPEN_LIST = CSS.supports('selector(select:open)') ? 'select:open' : 'select';

const NEEDS_ESCAPE = [
  'input:not([type=radio], [type=checkbox], [type=range])',
  'textarea',
  OPEN_LIST,
  'dialog',
  '[role=dialog]',
].join();

/** A line being typed, an open list and a dialog are left with Escape before the screen is. */
function needsEscape(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(NEEDS_ESCAPE) !== null;
}
