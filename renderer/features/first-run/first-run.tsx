import { useCallback, useEffect, useRef, useState } from 'react';
import { dayOf } from '../../../shared/calendar-day.ts';
import { sampleShop } from '../../../shared/sample/sample-shop.ts';
import { changeShop } from '../../data/acts/shop.ts';
import { bringInSample } from '../../data/bringing-in/sample.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { newId } from '../../data/store/new-id.ts';
import { readClock } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { useTell } from '../../ui/told/tell.tsx';
import { say } from '../../wording/say.ts';
import styles from './first-run.module.css';

/** The first page of all: three ways to begin. */
export function FirstRun({
  onBringIn,
  onBringBack,
  onDone,
}: {
  readonly onBringIn: () => void;
  readonly onBringBack: () => void;
  readonly onDone: () => void;
}) {
  const book = useBook();
  const tell = useTell();
  const [busy, setBusy] = useState(false);
  const isLeft = useIsLeft();
  const begin = async (
    work: () => ReturnType<typeof changeShop> | ReturnType<typeof bringInSample>,
    done = onDone,
  ) => {
    setBusy(true);
    const result = await work();
    setBusy(false);
    // The counter is there as soon as the shop is; a copy of it is made behind it.
    if (!result.ok) tell(result, '');
    else if (!isLeft()) done();
  };
  const empty = () => begin(() => changeShop(book, {}, readClock()));
  const bringBack = () => begin(() => changeShop(book, {}, readClock()), onBringBack);
  const sample = () => {
    const now = readClock();
    return begin(() => bringInSample(book, sampleShop(dayOf(now), newId), now));
  };
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{say('first.title')}</h1>
      <p className={styles.lead}>{say('first.lead')}</p>
      <ul className={styles.ways}>
        <Way
          title="first.empty"
          words="first.empty-words"
          busy={busy}
          onPick={() => void empty()}
        />
        <Way
          title="first.sample"
          words="first.sample-words"
          busy={busy}
          onPick={() => void sample()}
        />
        <Way title="first.bring-in" words="first.bring-in-words" busy={busy} onPick={onBringIn} />
      </ul>
      <Button tone="quiet" disabled={busy} onPress={() => void bringBack()}>
        {say('first.bring-back')}
      </Button>
      <p className={styles.foot} role="status">
        {say(busy ? 'first.busy' : 'first.stays-here')}
      </p>
    </main>
  );
}

function Way({
  title,
  words,
  busy,
  onPick,
}: {
  readonly title: 'first.empty' | 'first.sample' | 'first.bring-in';
  readonly words: 'first.empty-words' | 'first.sample-words' | 'first.bring-in-words';
  readonly busy: boolean;
  readonly onPick: () => void;
}) {
  return (
    <li>
      <button type="button" className={styles.way} disabled={busy} onClick={onPick}>
        <span className={styles.name}>{say(title)}</span>
        <span className={styles.words}>{say(words)}</span>
      </button>
    </li>
  );
}

/** Tells whether somebody has gone on from here meanwhile. */
function useIsLeft(): () => boolean {
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  return useCallback(() => left.current, []);
}
