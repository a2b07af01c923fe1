import { useEffect } from 'react';
import { turnHush } from '../data/looks/hush-key.ts';
import { useNotice } from '../ui/told/notice.tsx';
import { say } from '../wording/say.ts';

/**
 * F4 hides every surprise at once, at every till of this computer, and shows them again: on every
 * screen, in a field and over a dialog, since whoever it is for does not wait.
 */
export function useHush(): void {
  const notice = useNotice();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isChord = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
      if (event.key !== 'F4' || isChord) return;
      // F4 opens a list of choices by itself.
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) notice({ words: say(turnHush() ? 'app.hushed' : 'app.unhushed') });
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [notice]);
}
