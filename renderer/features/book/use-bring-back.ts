import { useCallback, useState } from 'react';
import { copyFileName } from '../../../shared/formats/copy-manifest.ts';
import { type Result, succeed } from '../../../shared/result.ts';
import { useBook } from '../../data/book-context.tsx';
import { bringBack } from '../../data/copy-back.ts';
import { type CheckedCopy, checkCopy } from '../../data/copy-in.ts';
import { makeCopy } from '../../data/copy-out.ts';
import { readShop } from '../../data/shop.ts';
import { readClock } from '../../platform/clock.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { say } from '../../wording/say.ts';
import { sayCopyFailure } from '../../wording/say-copy-failure.ts';
import { APP_VERSION } from './use-save-copy.ts';

/** Where a copy is on its way back. */
export type BringingBack =
  | { readonly step: 'rest' }
  | { readonly step: 'checking' | 'writing'; readonly done: number; readonly stop: () => void }
  | { readonly step: 'asking'; readonly copy: CheckedCopy };

/** Looks through a chosen copy, asks, and brings it back; the page then opens the book again itself. */
export function useBringBack() {
  const book = useBook();
  const notice = useNotice();
  const keepPresent = useKeepPresent();
  const [bringing, setBringing] = useState<BringingBack>({ step: 'rest' });

  const tell = useCallback(
    (words: string, wrong: boolean) => {
      setBringing({ step: 'rest' });
      notice({ words, wrong });
    },
    [notice],
  );
  const choose = useCallback(
    async (file: Blob) => {
      const watch = watchAs('checking', setBringing);
      const checked = await checkCopy(file, watch);
      if (checked.ok) setBringing({ step: 'asking', copy: checked.value });
      else tell(sayCopyFailure(checked.failure), checked.failure.kind !== 'cancelled');
    },
    [tell],
  );
  const bring = useCallback(
    async (copy: CheckedCopy) => {
      const watch = watchAs('writing', setBringing);
      const kept = await keepPresent();
      if (!kept.ok) return tell(kept.failure, true);
      const brought = await bringBack(book, copy, readClock(), watch);
      if (brought.ok) setBringing({ step: 'rest' });
      else tell(sayCopyFailure(brought.failure), brought.failure.kind !== 'cancelled');
    },
    [book, keepPresent, tell],
  );
  const leave = useCallback(() => setBringing({ step: 'rest' }), []);
  return { bringing, choose, bring, leave } as const;
}

/** Saves the present book in the shell's own place, unless nobody and nothing is in it yet. */
function useKeepPresent(): () => Promise<Result<unknown, string>> {
  const book = useBook();
  const platform = usePlatform();
  return useCallback(async () => {
    const written = await Promise.all([book.regulars.count(), book.menu.count()]);
    if (written.every((rows) => rows === 0)) return succeed(undefined);
    const at = readClock();
    const copy = await makeCopy(book, { at, appVersion: APP_VERSION });
    if (!copy.ok) return { ok: false, failure: sayCopyFailure(copy.failure) };
    const name = copyFileName((await readShop(book))?.name ?? '', at);
    const kept = await platform.keepFile({ name, bytes: copy.value });
    if (kept.ok) return kept;
    const why = kept.failure.kind === 'disk-full' ? 'copy.disk-full' : 'copy.not-writable';
    return { ok: false, failure: say('copy.kept-not', { why: say(why) }) };
  }, [book, platform]);
}

function watchAs(step: 'checking' | 'writing', set: (state: BringingBack) => void) {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  const onProgress = (done: number) => set({ step, done, stop });
  onProgress(0);
  return { onProgress, signal: stopping.signal };
}
