import { useCallback, useState } from 'react';
import { type BookThere, booksThere } from '../../../shared/rules/keeping/books-there.ts';
import { ROOM_TO_WRITE } from '../../../shared/rules/keeping/finding.ts';
import type { CopyHost } from '../../data/copies/keep-copies.ts';
import { pickedSource } from '../../data/recovery/folder-source.ts';
import { beginAnotherBook } from '../../data/recovery/put-back.ts';
import type { RecoverySource } from '../../data/recovery/source.ts';
import type { Found } from '../../data/recovery/start.ts';
import { readClock, useNow } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { inMegabytes, sayNotMade } from '../../wording/book/say-recovery.ts';
import { say } from '../../wording/say.ts';
import { BeginNew } from './begin-new.tsx';
import { BooksFound } from './books-found.tsx';
import { Frame } from './frame.tsx';
import { Made } from './made.tsx';
import { Making } from './making.tsx';
import { MuchLess } from './much-less.tsx';
import styles from './recovery.module.css';
import { useRemake } from './use-remake.ts';
import { Ways } from './ways.tsx';

/** Findings that this page can do something about. */
type Lost = Extract<Found['finding'], { kind: 'gone' | 'damaged' | 'other-book' }>;

/** The page in place of a book that is gone or damaged: what there is of it, and one press to make it again. */
export function Recovery({
  finding,
  source: own,
  host,
  onOpen,
  onBeginHere,
}: {
  readonly finding: Lost;
  readonly source: RecoverySource | undefined;
  /** What the copy of the new book needs. */
  readonly host: CopyHost;
  /** Opens whatever is the open book now. */
  readonly onOpen: () => void;
  /** Begins a book where there never was one. */
  readonly onBeginHere: () => void;
}) {
  const now = useNow(60);
  const [source, setSource] = useState(own);
  const [there, setThere] = useState<readonly BookThere[]>(finding.there);
  const [asksNew, setAsksNew] = useState(false);
  const { remaking, make, put, leave, tell } = useRemake(host, source, finding.there);
  const take = useCallback(
    async (files: readonly File[]) => {
      const picked = await pickedSource(files);
      const books = booksThere(picked.kept);
      if (books.length === 0) return tell(say('recover.folder-empty'));
      tell(undefined);
      setSource(picked);
      setThere(books);
    },
    [tell],
  );
  const beginNew = async () => {
    if (finding.kind === 'other-book') return onBeginHere();
    const begun = await beginAnotherBook(readClock());
    if (begun.ok) return onOpen();
    setAsksNew(false);
    tell(sayNotMade(begun.failure, inMegabytes(ROOM_TO_WRITE, 'up')));
  };

  if (remaking.step === 'made') {
    const isAside = finding.kind === 'damaged';
    return <Made made={remaking.made} now={now} isAside={isAside} onOpen={onOpen} />;
  }
  if (remaking.step === 'less') {
    const { made, was } = remaking;
    const takeIt = () => void put(made);
    return <MuchLess now={made.now} was={was} onTake={takeIt} onLeave={() => void leave()} />;
  }
  const isPicked = source !== own;
  return (
    <Frame title={say(`recover.title-${finding.kind}`)} lead={leadOf(finding, own !== undefined)}>
      {remaking.step === 'working' ? (
        <Making stage={remaking.stage} now={now} onStop={remaking.stop} />
      ) : (
        <>
          {remaking.wrong !== undefined && (
            <p className={styles.wrong} role="alert">
              {remaking.wrong}
            </p>
          )}
          <BooksFound
            source={source}
            there={there}
            now={now}
            isPicked={isPicked}
            isOther={finding.kind === 'other-book'}
            onMake={(book) => void make(book)}
          />
          {own === undefined && (
            <Button onPress={() => window.location.reload()}>{say('recover.again')}</Button>
          )}
          <Ways onFiles={(files) => void take(files)} onNew={() => setAsksNew(true)} />
        </>
      )}
      {asksNew && <BeginNew onBegin={() => void beginNew()} onLeave={() => setAsksNew(false)} />}
    </Frame>
  );
}

function leadOf(finding: Lost, hasAnswer: boolean): string {
  if (finding.kind === 'other-book') return say('recover.lead-other-book');
  const shop = finding.shop || 'none';
  if (!hasAnswer && finding.kind === 'gone') return say('recover.lead-gone-no-answer', { shop });
  const isEmpty = finding.there.length === 0;
  return say(`recover.lead-${finding.kind}${isEmpty ? '-nothing' : ''}`, { shop });
}
