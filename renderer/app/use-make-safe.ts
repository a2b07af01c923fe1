import { useCallback } from 'react';
import { version } from '../../package.json';
import { copyFileName } from '../../shared/formats/copy-manifest.ts';
import { fail, succeed } from '../../shared/result.ts';
import { useBook } from '../data/book-context.tsx';
import { makeCopy } from '../data/copy-out.ts';
import type { MakeSafe } from '../data/recovery/put-back.ts';
import { readShop } from '../data/shop.ts';
import { readClock } from '../platform/clock.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import { sayCopyFailure, saySaveFailure } from '../wording/say-copy-failure.ts';

/** Copies the open book before another takes its place; without a copy nothing is replaced. */
export function useMakeSafe(): MakeSafe {
  const book = useBook();
  const platform = usePlatform();
  return useCallback(async () => {
    const at = readClock();
    const copy = await makeCopy(book, { at, appVersion: version });
    if (!copy.ok) return fail(sayCopyFailure(copy.failure));
    const name = copyFileName((await readShop(book))?.name ?? '', at);
    const kept = await platform.keepFile({ name, bytes: copy.value });
    return kept.ok ? succeed(undefined) : fail(saySaveFailure(kept.failure) ?? '');
  }, [book, platform]);
}
