import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createShop } from '../../../shared/domain/shop.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Encoding } from '../../../shared/formats/lists/encoding.ts';
import { BringInDesk } from '../../data/bringing-in/bring-in-desk.ts';
import type { PlanReport } from '../../data/bringing-in/bring-in-messages.ts';
import type { HowFar, Written } from '../../data/bringing-in/write-import.ts';
import { asResult } from '../../data/commands/as-result.ts';
import { useBook, useShop } from '../../data/people/book-context.tsx';
import { newId } from '../../data/store/new-id.ts';
import { undoImport } from '../../data/undo/undo-import.ts';
import { readClock } from '../../platform/clock.ts';
import { useBeside } from '../../ui/told/beside.ts';
import { sayFailure } from '../../wording/book/say-failure.ts';
import { type IncomingFile, lookedThrough, toRead } from './incoming-file.ts';

/** Where bringing in has come to. */
export type Stage =
  | { readonly name: 'choosing' }
  | { readonly name: 'looking' | 'reading' | 'writing'; readonly howFar: HowFar | undefined }
  | { readonly name: 'ready'; readonly report: PlanReport; readonly isStopped?: boolean }
  | { readonly name: 'done'; readonly written: Written; readonly importId: string }
  | { readonly name: 'undone' };

const CHOOSING: Stage = { name: 'choosing' };

/** Files on their way into the book, from the first look to the last word. */
export function useBringIn() {
  const book = useBook();
  const shopCurrency = useShop()?.currency;
  const [files, setFiles] = useState<readonly IncomingFile[]>([]);
  const [stage, setStage] = useState<Stage>(CHOOSING);
  const [failure, setFailure] = useState<BookFailure>();
  const sayBeside = useBeside();
  const desk = useRef<BringInDesk>(undefined);
  /** Every new wish makes answers to earlier ones void. */
  const wish = useRef(0);

  useEffect(() => {
    const made = new BringInDesk(book, (howFar) =>
      setStage((now) => ('howFar' in now ? { ...now, howFar } : now)),
    );
    desk.current = made;
    return () => made.close();
  }, [book]);

  const plan = useCallback(
    async (all: readonly IncomingFile[], mine: number) => {
      const readable = all.flatMap((one) => toRead(one) ?? []);
      if (readable.length === 0) return setStage(CHOOSING);
      setStage({ name: 'reading', howFar: undefined });
      const currency = shopCurrency ?? currencyOf(all);
      const result = await desk.current?.plan(readable, readClock(), currency);
      if (!result || mine !== wish.current) return;
      if (!result.ok) {
        setStage(CHOOSING);
        if (result.failure.kind !== 'cancelled') setFailure(result.failure);
        return;
      }
      const planned = [...result.value.files];
      setFiles(all.map((one) => withPlanned(one, toRead(one) ? planned.shift() : undefined)));
      setStage({ name: 'ready', report: result.value });
    },
    [shopCurrency],
  );

  const look = useCallback(
    async (all: readonly IncomingFile[], encoding?: { id: string; encoding: Encoding }) => {
      // What was pressed in the moment before: the import is stopped by its own button.
      if (desk.current?.isWriting) return;
      wish.current += 1;
      const mine = wish.current;
      desk.current?.cancel();
      setFailure(undefined);
      setFiles(all);
      let known = all;
      for (const one of all) {
        const chosen = encoding?.id === one.id ? encoding.encoding : undefined;
        if (one.looked && !chosen) continue;
        setStage({ name: 'looking', howFar: undefined });
        const result = await desk.current?.inspect(one.file, chosen);
        if (!result || mine !== wish.current) return;
        if (!result.ok) return setStage(CHOOSING);
        const looked = lookedThrough(one, result.value);
        known = known.map((other) => (other.id === one.id ? looked : other));
        setFiles(known);
      }
      await plan(known, mine);
    },
    [plan],
  );

  const tellFailure = (why: BookFailure) => {
    setFailure(why);
    sayBeside(sayFailure(why));
  };
  const write = async () => {
    if (stage.name !== 'ready') return;
    const { importId } = stage.report;
    setStage({ name: 'writing', howFar: undefined });
    const about = files.map(({ file }) => file.name).join(', ');
    const result = await desk.current?.write(about, readClock());
    if (!result) return;
    if (result.ok) return setStage({ name: 'done', written: result.value, importId });
    if (result.failure.kind === 'cancelled') return setStage({ ...stage, isStopped: true });
    // Told at once: reading the files again takes a while.
    const again = look(files);
    tellFailure(result.failure);
    await again;
  };

  const undo = async () => {
    if (stage.name !== 'done') return;
    const { importId } = stage;
    const result = await asResult(() => undoImport(book, importId, readClock()));
    if (!result.ok) return tellFailure(result.failure);
    setFiles([]);
    setStage({ name: 'undone' });
  };

  return {
    files,
    stage,
    failure,
    currency: shopCurrency ?? currencyOf(files),
    ...useFileWishes(files, look),
    write,
    undo,
    cancel: () => desk.current?.cancel(),
  };
}

function useFileWishes(
  files: readonly IncomingFile[],
  look: (
    all: readonly IncomingFile[],
    encoding?: { id: string; encoding: Encoding },
  ) => Promise<void>,
) {
  return useMemo(
    () => ({
      add: (added: readonly File[]) =>
        look([...files, ...added.map((file) => ({ id: newId(), file }))]),
      remove: (id: string) => look(files.filter((one) => one.id !== id)),
      correct: (corrected: IncomingFile) =>
        look(files.map((one) => (one.id === corrected.id ? corrected : one))),
      again: () => look(files),
      readAs: (id: string, encoding: Encoding) => look(files, { id, encoding }),
    }),
    [files, look],
  );
}

function withPlanned(one: IncomingFile, planned: IncomingFile['planned']): IncomingFile {
  const { planned: _, ...rest } = one;
  return planned ? { ...rest, planned } : rest;
}

/** The currency a book without settings is begun with: that of the files. */
function currencyOf(files: readonly IncomingFile[]): string {
  const found = files.flatMap(({ looked }) => (looked?.ok ? (looked.table.currency ?? []) : []));
  return found[0] ?? createShop().currency;
}
