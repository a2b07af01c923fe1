import { useCallback, useState } from 'react';
import { copyBeforeBulk } from '../../data/copies/copies-around.ts';
import { bringBack } from '../../data/copies/copy-back.ts';
import { type CheckedCopy, checkCopy } from '../../data/copies/copy-in.ts';
import type { CopySource } from '../../data/copies/copy-source.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { useNotice } from '../../ui/told/notice.tsx';
import { sayCopyFailure } from '../../wording/book/say-copy-failure.ts';
import { say } from '../../wording/say.ts';
import { useCopyKeeper } from './use-copy-keeper.ts';

/** Where a copy is on its way back. */
export type BringingBack =
  | { readonly step: 'rest' }
  | { readonly step: 'checking' | 'writing'; readonly done: number; readonly stop: () => void }
  | { readonly step: 'asking'; readonly copy: CheckedCopy };

/** Looks through a chosen copy, asks, and brings it back; the page then opens the book again itself. */
export function useBringBack() {
  const book = useBook();
  const notice = useNotice();
  // Whoever brings back keeps the present book first: its keeper has to be there.
  const keeper = useCopyKeeper();
  const [bringing, setBringing] = useState<BringingBack>({ step: 'rest' });

  const tell = useCallback(
    (words: string, wrong: boolean) => {
      setBringing({ step: 'rest' });
      notice({ words, wrong });
    },
    [notice],
  );
  const choose = useCallback(
    async (file: Blob | CopySource) => {
      const checked = await checkCopy(file, watchAs('checking', setBringing));
      if (checked.ok) setBringing({ step: 'asking', copy: checked.value });
      else tell(sayCopyFailure(checked.failure), checked.failure.kind !== 'cancelled');
    },
    [tell],
  );
  const chooseKept = useCallback(
    async (name: string, size: number) => {
      const source = keeper.sourceOf(name, size);
      if (await source.isThere()) await choose(source);
      else tell(say('copies.gone'), true);
    },
    [keeper, choose, tell],
  );
  const bring = useCallback(
    async (copy: CheckedCopy) => {
      const watch = watchAs('writing', setBringing);
      const kept = await copyBeforeBulk(book, { signal: watch.signal });
      if (!kept.ok) {
        const isStopped = kept.failure.kind === 'cancelled';
        const why = sayCopyFailure(kept.failure);
        return tell(isStopped ? why : say('copy.kept-not', { why }), !isStopped);
      }
      const brought = await bringBack(book, copy, readClock(), watch);
      if (brought.ok) setBringing({ step: 'rest' });
      else tell(sayCopyFailure(brought.failure), brought.failure.kind !== 'cancelled');
    },
    [book, tell],
  );
  const leave = useCallback(() => setBringing({ step: 'rest' }), []);
  return { bringing, choose, chooseKept, bring, leave } as const;
}

function watchAs(step: 'checking' | 'writing', set: (state: BringingBack) => void) {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  const onProgress = (done: number) => set({ step, done, stop });
  onProgress(0);
  return { onProgress, signal: stopping.signal };
}
