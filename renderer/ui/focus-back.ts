import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the focus back to what opened an editor when that closes, so that the keyboard goes on from
 * there; not when somebody has gone elsewhere meanwhile.
 */
export function useFocusBack(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const closed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (closed && document.activeElement === document.body) opener.current?.focus();
  }, [isOpen]);
  return opener;
}
