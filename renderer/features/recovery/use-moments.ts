import { useCallback, useEffect, useState } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import {
  type BookThere,
  booksThere,
  bookThere,
} from '../../../shared/rules/keeping/books-there.ts';
import { daybookName } from '../../data/daybook/daybook-lines.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { pickedSource } from '../../data/recovery/folder-source.ts';
import { bringBackTo, type MakeSafe } from '../../data/recovery/put-back.ts';
import type { Stage } from '../../data/recovery/remake.ts';
import { ownSource, type RecoverySource } from '../../data/recovery/source.ts';
import { readTimeline, type Timeline } from '../../data/recovery/timeline.ts';
import { readClock } from '../../platform/clock.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import { useNotice } from '../../ui/told/notice.tsx';
import { inMegabytes, sayNotMade } from '../../wording/book/say-recovery.ts';
import { say } from '../../wording/say.ts';

/** Where the moments come from, once they are read. */
export interface Moments {
  readonly source: RecoverySource;
  readonly timeline: Timeline;
}

/** A made book takes about so many times the room of the copy it comes from. */
const UNPACKED = 12;

/** Every moment the open book, or one in a picked folder, can be brought back to. */
export function useMoments() {
  const book = useBook();
  const platform = usePlatform();
  const notice = useNotice();
  const [moments, setMoments] = useState<Moments>();
  const read = useCallback(
    async (source: RecoverySource, there: BookThere) =>
      setMoments({ source, timeline: await readTimeline(source, there) }),
    [],
  );
  useEffect(() => {
    const look = async () => {
      const survey = await platform.daybook.survey();
      await read(ownSource(platform, survey), bookThere(survey, daybookName(book.name)));
    };
    look().catch(() => notice({ words: say('moments.no-answer'), wrong: true }));
  }, [book, platform, notice, read]);
  const pick = useCallback(
    async (files: readonly File[]) => {
      const source = await pickedSource(files);
      const [there] = booksThere(source.kept);
      if (there) await read(source, there);
      else notice({ words: say('recover.folder-empty'), wrong: true });
    },
    [notice, read],
  );
  return { moments, pick } as const;
}

/** How far bringing back is, and how it is begun; the page then opens the book again itself. */
export function useBringBackTo(makeSafe: MakeSafe) {
  const book = useBook();
  const notice = useNotice();
  const [working, setWorking] = useState<{ readonly stage: Stage; readonly stop: () => void }>();
  const bring = useCallback(
    async ({ source, timeline }: Moments, moment: LocalTime) => {
      const stopping = new AbortController();
      const stop = () => stopping.abort();
      const onStage = (stage: Stage) => setWorking({ stage, stop });
      const { there } = timeline;
      const watch = { onStage, signal: stopping.signal };
      const done = await bringBackTo(book, { source, there, moment }, readClock(), makeSafe, watch);
      setWorking(undefined);
      if (done.ok) return;
      const needed = inMegabytes((there.copies[0]?.bytes ?? 0) * UNPACKED, 'up');
      const wrong = done.failure.kind !== 'cancelled';
      notice({ words: sayNotMade(done.failure, needed), wrong });
    },
    [book, makeSafe, notice],
  );
  return { working, bring } as const;
}
