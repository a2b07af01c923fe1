import { useCallback, useEffect } from 'react';
import { actOf, type LedgerEntry } from '../../shared/domain/ledger-entry.ts';
import { succeed } from '../../shared/result.ts';
import { asResult } from '../data/commands/as-result.ts';
import { useIsHiding } from '../data/looks/use-surprises.ts';
import { useBook } from '../data/people/book-context.tsx';
import type { Book } from '../data/store/database.ts';
import { redoLast } from '../data/undo/redo.ts';
import { copyToUndo, nextToUndo, undoLast } from '../data/undo/undo.ts';
import { readClock, useNow } from '../platform/clock.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import { useNotice } from '../ui/told/notice.tsx';
import { sayAct } from '../wording/book/say-act.ts';
import { sayFailure } from '../wording/book/say-failure.ts';
import { say } from '../wording/say.ts';
import { keyOfRedo } from '../wording/say-key.ts';

/**
 * Takes back the newest change, and says which; Ctrl+Z does it wherever nothing is being typed, and
 * with Shift does it once more.
 */
export function useUndo(): () => void {
  const book = useBook();
  const notice = useNotice();
  const { keyboard } = usePlatform();
  const isHiding = useIsHiding(useNow(60));
  const redo = useCallback(async () => {
    const result = await asResult(() => redoLast(book, readClock()));
    if (!result.ok) notice({ words: sayFailure(result.failure), wrong: true });
    else if (!result.value) notice({ words: say('app.nothing-to-redo') });
    else notice({ words: say('app.redone', { about: result.value.told?.about ?? '' }) });
  }, [book, notice]);
  const takeBack = useCallback(async () => {
    const result = await asResult(() => undoLast(book, readClock()));
    if (!result.ok) return notice({ words: sayFailure(result.failure), wrong: true });
    if (!result.value) return notice({ words: say('app.nothing-to-undo') });
    const words = say('app.undone', { what: sayAct(actOf(result.value), isHiding) });
    const run = () => void redo();
    const action = { words: say('app.redo'), keyName: keyOfRedo(keyboard), run };
    notice(result.value.importId === undefined ? { words, action } : { words });
  }, [book, keyboard, notice, redo, isHiding]);
  const undo = useCallback(async () => {
    const next = await asResult(async () => succeed(await importToUndo(book)));
    if (!next.ok) return notice({ words: sayFailure(next.failure), wrong: true });
    if (!next.value) return takeBack();
    // One press too many must not empty the book of a whole import: that is asked for by name.
    const action = { words: say('app.take-out'), run: () => void takeBack() };
    notice({ words: say('app.undo-import', { about: next.value.told?.about ?? '' }), action });
  }, [book, notice, takeBack]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isZ = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
      if (!isZ || isTyping(event.target)) return;
      event.preventDefault();
      if (!event.repeat) void (event.shiftKey ? redo() : undo());
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo, redo]);
  return useCallback(() => void undo(), [undo]);
}

/** The import that would be taken out next; undefined when that is anything else. */
async function importToUndo(book: Book): Promise<LedgerEntry | undefined> {
  const next = await nextToUndo(book);
  if (next?.importId === undefined) return undefined;
  return (await copyToUndo(book, next)) ? undefined : next;
}

/** In a field with something typed in it, Ctrl+Z belongs to the typing. */
function isTyping(target: EventTarget | null): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && target.value !== '';
}
