import { createContext, type ReactNode, useCallback, useContext } from 'react';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import { useIsOnPage } from './beside.ts';
import { useNotice } from './notice.tsx';

/**
 * Shows that something was written, with Undo, or why not; answers with the reason when it was not.
 *
 * A field that shows the reason beside itself says so: then the notice does not say it again.
 */
export type Tell = (
  result: Result<unknown, BookFailure>,
  words: string,
  reasonIsShown?: 'beside the field',
) => string | undefined;

const TellContext = createContext<Tell>(() => undefined);

/** Lets every screen below tell what it wrote, in one way, with one Undo. */
export function TellProvider({
  undo,
  sayFailure,
  children,
}: {
  /** How a change is taken back: the word and key on the button, and what it does. */
  readonly undo: { readonly words: string; readonly keyName: string; readonly run: () => void };
  readonly sayFailure: (failure: BookFailure) => string;
  readonly children: ReactNode;
}) {
  const notice = useNotice();
  const { words: undoWords, keyName, run } = undo;
  const tell = useCallback<Tell>(
    (result, words, reasonIsShown) => {
      if (result.ok) {
        notice({ words, action: { words: undoWords, keyName, run } });
        return undefined;
      }
      const reason = sayFailure(result.failure);
      if (reasonIsShown === undefined) notice({ words: reason, wrong: true });
      return reason;
    },
    [notice, undoWords, keyName, run, sayFailure],
  );
  return <TellContext value={tell}>{children}</TellContext>;
}

/**
 * Tells what was written, or why not.
 *
 * A reason beside a field is seen by nobody once the field has gone from the page: then it is told
 * like any other.
 */
export function useTell(): Tell {
  const tell = useContext(TellContext);
  const isOnPage = useIsOnPage();
  return useCallback(
    (result, words, reasonIsShown) => tell(result, words, isOnPage() ? reasonIsShown : undefined),
    [tell, isOnPage],
  );
}
