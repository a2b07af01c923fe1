import { useCallback, useState } from 'react';
import { type BookThere, isNothing } from '../../../shared/rules/keeping/books-there.ts';
import { isMuchLess } from '../../../shared/rules/keeping/which-entries.ts';
import type { CopyHost } from '../../data/copies/keep-copies.ts';
import { putRemadeInPlace, remakeLost } from '../../data/recovery/put-back.ts';
import { dropRemade, type Remade, type Stage } from '../../data/recovery/remake.ts';
import type { RecoverySource } from '../../data/recovery/source.ts';
import { readClock } from '../../platform/clock.ts';
import { inMegabytes, sayNotMade } from '../../wording/book/say-recovery.ts';
import { say } from '../../wording/say.ts';

/** Where the making of a book is. */
export type Remaking =
  | { readonly step: 'rest'; readonly wrong?: string }
  | { readonly step: 'working'; readonly stage: Stage; readonly stop: () => void }
  /** It holds much less than there was, and is not in its place yet. */
  | { readonly step: 'less'; readonly made: Remade; readonly was: Fullest }
  | { readonly step: 'made'; readonly made: Remade };

/** What the fullest copy known held. */
export interface Fullest {
  readonly regulars: number;
  readonly visits: number;
}

/** A made book takes about so many times the room of the copy it comes from. */
const UNPACKED = 12;

/** Makes the book again from what was found, and puts it in place. */
export function useRemake(
  host: CopyHost,
  source: RecoverySource | undefined,
  known: readonly BookThere[],
) {
  const [remaking, setRemaking] = useState<Remaking>({ step: 'rest' });
  const put = useCallback(async (made: Remade) => {
    const done = await putRemadeInPlace(made, readClock());
    if (done) setRemaking({ step: 'made', made });
    else setRemaking({ step: 'rest', wrong: say('failure.closed') });
  }, []);
  const make = useCallback(
    async (there: BookThere) => {
      if (!source || isNothing(there)) return;
      const stopping = new AbortController();
      const stop = () => stopping.abort();
      const onStage = (stage: Stage) => setRemaking({ step: 'working', stage, stop });
      onStage({ doing: 'write', done: 0 });
      const made = await remakeLost(source, there, host, { onStage, signal: stopping.signal });
      const was = fullest(known);
      if (!made.ok) {
        await dropRemade();
        const needed = inMegabytes((there.copies[0]?.bytes ?? 0) * UNPACKED, 'up');
        setRemaking({ step: 'rest', wrong: sayNotMade(made.failure, needed) });
      } else if (was && isMuchLess(made.value.now, was)) {
        setRemaking({ step: 'less', made: made.value, was });
      } else await put(made.value);
    },
    [host, source, known, put],
  );
  const leave = useCallback(async () => {
    await dropRemade();
    setRemaking({ step: 'rest' });
  }, []);
  const tell = useCallback(
    (wrong: string | undefined) =>
      setRemaking({ step: 'rest', ...(wrong !== undefined && { wrong }) }),
    [],
  );
  return { remaking, make, put, leave, tell } as const;
}

/** The most that any copy known held, of whichever book was open here. */
function fullest(known: readonly BookThere[]): Fullest | undefined {
  const held = (known[0]?.copies ?? []).flatMap(({ about }) => about ?? []);
  if (held.length === 0) return undefined;
  return {
    regulars: Math.max(...held.map(({ regulars }) => regulars)),
    visits: Math.max(...held.map(({ visits }) => visits)),
  };
}
