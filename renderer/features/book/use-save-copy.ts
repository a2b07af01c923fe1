import { useCallback, useState } from 'react';
import { version } from '../../../package.json';
import { copyFileName } from '../../../shared/formats/copy-manifest.ts';
import type { FileToSave } from '../../../shared/platform.ts';
import { useBook } from '../../data/book-context.tsx';
import { checkCopy } from '../../data/copy-in.ts';
import { makeCopy } from '../../data/copy-out.ts';
import { noteCopy } from '../../data/shelf.ts';
import { readShop } from '../../data/shop.ts';
import { readClock } from '../../platform/clock.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { say } from '../../wording/say.ts';
import { sayCopyFailure, sayDoubt, saySaveFailure } from '../../wording/say-copy-failure.ts';

/** Where a copy is on its way out. */
export type Saving =
  | { readonly step: 'rest' }
  | { readonly step: 'writing'; readonly done: number; readonly stop: () => void }
  | { readonly step: 'ready'; readonly copy: CopyToSave };

/** A copy on its way out, and what reading it back found wrong with it, if anything. */
interface CopyToSave extends FileToSave {
  readonly doubt: string | undefined;
}

/** The version of the app, as copies are marked with it. */
export const APP_VERSION = version;

/** Makes a copy of the book and puts it where the shop wants it; `onSaved` hears when it is there. */
export function useSaveCopy(onSaved: () => void) {
  const book = useBook();
  const platform = usePlatform();
  const notice = useNotice();
  const [saving, setSaving] = useState<Saving>({ step: 'rest' });

  const put = useCallback(
    async ({ doubt, ...file }: CopyToSave) => {
      const at = readClock();
      setSaving({ step: 'rest' });
      const saved = await platform.saveFile(file);
      const wrong = saved.ok ? undefined : saySaveFailure(saved.failure);
      if (wrong !== undefined) notice({ words: wrong, wrong: true });
      if (!saved.ok) return;
      const place = saved.value;
      if (doubt === undefined) notice({ words: say('book.copy-saved', { place }) });
      else notice({ words: say('copy.doubt', { place, doubt }), wrong: true });
      await noteCopy(book.name, at);
      onSaved();
    },
    [book, platform, notice, onSaved],
  );

  const save = useCallback(async () => {
    const at = readClock();
    const stopping = new AbortController();
    const stop = () => stopping.abort();
    const onProgress = (done: number) => setSaving({ step: 'writing', done, stop });
    onProgress(0);
    const made = { at, appVersion: APP_VERSION };
    const written = await makeCopy(book, made, { onProgress, signal: stopping.signal });
    // A copy that could not come back is worth nothing: it is read back before it is handed over.
    const read = written.ok
      ? await checkCopy(new Blob([written.value]), { signal: stopping.signal })
      : written;
    if (!written.ok || stopping.signal.aborted) {
      const failure = written.ok ? ({ kind: 'cancelled' } as const) : written.failure;
      setSaving({ step: 'rest' });
      notice({ words: sayCopyFailure(failure), wrong: failure.kind !== 'cancelled' });
      return;
    }
    const name = copyFileName((await readShop(book))?.name ?? '', at);
    const doubt = read.ok ? undefined : sayDoubt(read.failure);
    const copy = { name, bytes: written.value, doubt };
    // A browser lets a page ask "where to?" only soon after a press; a big book takes longer.
    if (platform.kind === 'desktop' || navigator.userActivation.isActive) await put(copy);
    else setSaving({ step: 'ready', copy });
  }, [book, platform, notice, put]);

  return { saving, save, put } as const;
}
