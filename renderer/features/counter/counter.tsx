import { memo, type ReactNode, useCallback, useState } from 'react';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { useReadAhead } from '../../data/people/book-context.tsx';
import { useNow } from '../../platform/clock.ts';
import { useNotice } from '../../ui/told/notice.tsx';
import { hasDraft } from './base/drafts.ts';
import { useCardsHere } from './base/somebody-new.ts';
import type { Turned } from './base/turned.ts';
import { useAtCounter } from './base/use-at-counter.ts';
import { useOnce } from './base/use-once.ts';
import { useWriting } from './base/use-writing.ts';
import { FoundList } from './box/found-list.tsx';
import { OpeningList } from './box/opening-list.tsx';
import { ThumbIndex } from './box/thumb-index.tsx';
import { useSearch } from './box/use-search.ts';
import { WhoBox } from './box/who-box.tsx';
import styles from './counter.module.css';
import { type CounterDated, Leaf } from './leaf/leaf.tsx';
import { useCounterKeys } from './use-counter-keys.ts';

/** What lies beside the box is not drawn anew with every letter typed into it. */
const StillIndex = memo(ThumbIndex);
const StillOpeningList = memo(OpeningList);
const StillLeaf = memo(Leaf);

interface TurnedPage {
  readonly id: RegularId | undefined;
  readonly to: Turned;
  /** What waits behind it. */
  readonly then?: Turned;
}

const RECALL: TurnedPage = { id: undefined, to: 'recall' };

interface CounterProps {
  readonly openId: RegularId | undefined;
  readonly onOpen: (id: RegularId | undefined) => void;
  readonly onWholePage: (id: RegularId) => void;
  readonly onBringIn: () => void;
  readonly onToday: () => void;
  readonly onUndo: () => void;
  /** What stands on a leaf about visits dated in the future. */
  readonly dated?: CounterDated;
  /** Lays the box into the top bar and the page below it. */
  readonly frame: (box: ReactNode, page: ReactNode) => ReactNode;
}

/** Who's here: one box, who is due and here, and the open person's leaf. */
export function Counter(props: CounterProps) {
  const { openId, onOpen } = props;
  const now = useNow(20);
  const [page, setPage] = useState<TurnedPage>(RECALL);
  // A page is turned for one person: whoever is opened next shows their recall card.
  const turned = page.id === openId ? page.to : 'recall';
  const atCounter = useAtCounter(now);
  const search = useSearch(now);
  const isTyping = search.query.trim() !== '';
  useReadAhead(search.found[search.at]?.id);
  const writing = useWriting();
  const cards = useCardsHere();
  const notice = useNotice();

  const { clear } = search;
  const show = useCallback(
    (id: RegularId | undefined) => {
      clear();
      setPage(RECALL);
      onOpen(id);
    },
    [clear, onOpen],
  );
  // What was said about the last person must not lie over the next one.
  const open = useCallback(
    (id: RegularId | undefined) => {
      notice(undefined);
      show(id);
    },
    [notice, show],
  );
  const close = useCallback(() => open(undefined), [open]);
  const turn = useCallback(
    (to: Turned) => {
      if (to !== 'recall') notice(undefined);
      setPage({ id: openId, to });
    },
    [notice, openId],
  );
  // What was written late must not close what was begun since, nor anything about somebody else.
  const turnBack = useCallback((from: Turned, id: RegularId) => {
    setPage((now) => (now.to === from && now.id === id ? { id, to: now.then ?? 'recall' } : now));
  }, []);
  const addNew = useOnce(async (words: string) => {
    const made = await writing.addRegular(words, cards);
    if (!made) return;
    show(made.id);
    setPage(waitingFor(made.id));
  });
  const takeFound = (index: number) => {
    const found = search.found[index];
    if (found) open(found.id);
    else if (isTyping) void addNew(search.query);
  };
  const takeScanned = (number: string) => {
    const holder = search.query.trim() === number ? undefined : search.holderOf(number);
    if (holder) open(holder);
    else takeFound(search.at);
  };
  const keys = useCounterKeys({
    atCounter,
    search,
    turned,
    turn,
    openId,
    open,
    takeFound,
    takeScanned,
    onWholePage: props.onWholePage,
    cardCode: cards.code,
  });

  return props.frame(
    <WhoBox search={search} box={keys.box} />,
    <div className={styles.counter}>
      <aside className={styles.index} inert={isTyping}>
        <StillIndex now={now} atCounter={atCounter} openId={openId} onOpen={open} />
        <StillOpeningList now={now} onToday={props.onToday} />
      </aside>
      {isTyping && (
        <aside className={`${styles.index} ${styles.found}`}>
          <FoundList search={search} onTake={takeFound} />
        </aside>
      )}
      <StillLeaf
        key={openId ?? 'nobody'}
        id={openId}
        now={now}
        turned={turned}
        turn={turn}
        turnBack={turnBack}
        atCounter={atCounter}
        writing={writing}
        onClose={close}
        onWholePage={props.onWholePage}
        onBringIn={props.onBringIn}
        onUndo={props.onUndo}
        onOpen={open}
        keys={keys.onLeaf}
        dated={props.dated}
      />
    </div>,
  );
}

/**
 * What waits for somebody new: what must not happen is kept with their yes first; then what is not on
 * the menu yet, or may be several things, is asked before it is logged.
 */
function waitingFor(id: RegularId): TurnedPage {
  const [to = 'recall', then] = [
    ...(hasDraft('note', id) ? (['note'] as const) : []),
    ...(hasDraft('order', id) ? (['other-order'] as const) : []),
  ];
  return then === undefined ? { id, to } : { id, to, then };
}
