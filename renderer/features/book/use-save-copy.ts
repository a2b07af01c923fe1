import { useCallback, useState } from 'react';
import { version } from '../../../package.json';
import { copyFileName } from '../../../shared/formats/copy-manifest.ts';
import type { FileToSave } from '../../../shared/platform.ts';
import { useBook } from '../../data/book-context.tsx';
import { makeCopy } from '../../data/copy-out.ts';
import { noteCopy } from '../../data/shelf.ts';
import { readShop } from '../../data/shop.ts';
import { readClock } from '../../platform/clock.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { say } from '../../wording/say.ts';
import { sayCopyFailure, saySaveFailure } from '../../wording/say-copy-failure.ts';

/** Where a copy is on its way out. */
export type Saving =
  | { readonly step: 'rest' }
  | { readonly step: 'writing'; readonly done: number; readonly stop: () => void }
  | { readonly step: 'ready'; readonly file: FileToSave };

/** The version of the app, as copies are marked with it. */
export const APP_VERSION = version;

/** Makes a copy of the book and puts it where the shop wants it; `onSaved` hears when it is there. */
export function useSaveCopy(onSaved: () => void) {
  const book = useBook();
  const platform = usePlatform();
  const notice = useNotice();
  const [saving, setSaving] = useState<Saving>({ step: 'rest' });

  const put = useCallback(
    async (file: FileToSave) => {
      const at = readClock();
      setSaving({ step: 'rest' });
      const saved = await platform.saveFile(file);
      const wrong = saved.ok ? undefined : saySaveFailure(saved.failure);
      if (wrong !== undefined) notice({ words: wrong, wrong: true });
      if (!saved.ok) return;
      await noteCopy(book.name, at);
      notice({ words: say('book.copy-saved', { place: saved.value }) });
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
    const name = copyFileName((await readShop(book))?.name ?? '', at);
    const made = { at, appVersion: APP_VERSION };
    const copy = await makeCopy(book, made, { onProgress, signal: stopping.signal });
    if (!copy.ok) {
      setSaving({ step: 'rest' });
      notice({ words: sayCopyFailure(copy.failure), wrong: copy.failure.kind !== 'cancelled' });
      return;
    }
    const file = { name, bytes: copy.value };
    // A browser lets a page ask "where to?" only soon after a press; a big book takes longer.
    if (platform.kind === 'desktop' || navigator.userActivation.isActive) await put(file);
    else setSaving({ step: 'ready', file });
  }, [book, platform, notice, put]);

  return { saving, save, put } as const;
}
