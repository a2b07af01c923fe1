import { useCallback, useEffect } from 'react';
import { useBook } from '../data/book-context.tsx';
import { undoLast } from '../data/undo.ts';
import { readClock } from '../platform/clock.ts';
import { useNotice } from '../ui/notice.tsx';
import { say } from '../wording/say.ts';
import { sayAct } from '../wording/say-act.ts';
import { sayFailure } from '../wording/say-failure.ts';

/** Takes back the newest change, and says which; Ctrl+Z does it wherever nothing is being typed. */
export function useUndo(): () => void {
  const book = useBook();
  const notice = useNotice();
  const undo = useCallback(async () => {
    const result = await undoLast(book, readClock());
    if (!result.ok) notice({ words: sayFailure(result.failure), wrong: true });
    else if (!result.value) notice({ words: say('app.nothing-to-undo') });
    else notice({ words: say('app.undone', { what: sayAct(result.value.act) }) });
  }, [book, notice]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
      if (!isUndo || isTyping(event.target)) return;
      event.preventDefault();
      void undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo]);
  return useCallback(() => void undo(), [undo]);
}

/** In a field with something typed in it, Ctrl+Z belongs to the typing. */
function isTyping(target: EventTarget | null): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && target.value !== '';
}
