import { useCallback, useState } from 'react';
import type { FileToSave } from '../../../shared/platform.ts';
import type { Doubt } from '../../data/copies/copy-compare.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { noteCopy } from '../../data/store/shelf.ts';
import { readClock } from '../../platform/clock.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import { useNotice } from '../../ui/told/notice.tsx';
import { sayCopyFailure, sayDoubt, saySaveFailure } from '../../wording/book/say-copy-failure.ts';
import { say } from '../../wording/say.ts';
import { useCopyKeeper } from './use-copy-keeper.ts';

/** Where a copy is on its way out. */
export type Saving =
  | { readonly step: 'rest' }
  | { readonly step: 'writing'; readonly done: number; readonly stop: () => void }
  | { readonly step: 'ready'; readonly copy: CopyToSave };

/** A copy on its way out, and what the book itself has wrong, if anything. */
interface CopyToSave extends FileToSave {
  readonly doubt: Doubt | undefined;
}

/** Makes a copy of the book and puts it where the shop wants it; `onSaved` hears when it is there. */
export function useSaveCopy(onSaved: () => void) {
  const keeper = useCopyKeeper();
  const platform = usePlatform();
  const notice = useNotice();
  const tell = useTellSaved();
  const [saving, setSaving] = useState<Saving>({ step: 'rest' });

  const put = useCallback(
    async (copy: CopyToSave) => {
      setSaving({ step: 'rest' });
      const { name, bytes } = copy;
      const saved = await platform.saveFile({ name, bytes });
      if (saved.ok) {
        await tell(copy, saved.value);
        return onSaved();
      }
      const wrong = saySaveFailure(saved.failure);
      if (wrong !== undefined) notice({ words: wrong, wrong: true });
    },
    [platform, notice, tell, onSaved],
  );

  const save = useCallback(async () => {
    const stopping = new AbortController();
    const stop = () => stopping.abort();
    const onProgress = (done: number) => setSaving({ step: 'writing', done, stop });
    onProgress(0);
    const made = await keeper.makeFile({ onProgress, signal: stopping.signal });
    if (!made.ok) {
      setSaving({ step: 'rest' });
      const isStopped = made.failure.kind === 'cancelled';
      return notice({ words: sayCopyFailure(made.failure), wrong: !isStopped });
    }
    // A browser lets a page ask "where to?" only soon after a press; a big book takes longer.
    if (platform.kind === 'desktop' || navigator.userActivation.isActive) await put(made.value);
    else setSaving({ step: 'ready', copy: made.value });
  }, [keeper, platform, notice, put]);

  return { saving, save, put } as const;
}

/** Notes and tells that a copy is where somebody wanted it, or on its way to the downloads. */
function useTellSaved(): (copy: CopyToSave, place: string) => Promise<void> {
  const book = useBook();
  const notice = useNotice();
  return useCallback(
    async ({ name, doubt }, place) => {
      const isKnown = place !== '';
      await noteCopy(book.name, readClock(), isKnown);
      if (doubt) {
        const words = say('copy.doubt', { place: place || name, doubt: sayDoubt(doubt) });
        notice({ words, wrong: true });
      } else {
        notice({
          words: isKnown ? say('book.copy-saved', { place }) : say('copies.handed', { name }),
        });
      }
    },
    [book, notice],
  );
}
