import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useRef } from 'react';
import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { useMenu } from '../../data/people/book-context.tsx';
import { say } from '../../wording/say.ts';
import { FindLine } from './find-line.tsx';
import { stepFor } from './list-keys.ts';
import type { ListPlace } from './list-place.ts';

import type { Listed } from './listed.ts';
import type { RollEntry } from './roll-entry.ts';
import { RollLine } from './roll-line.tsx';
import styles from './roll-lines.module.css';
import type { SameName } from './same-name.ts';
import { ThumbIndex } from './thumb-index.tsx';

/** Height of a line in CSS pixels: a fingertip and some air. */
const LINE = 56;

interface RollLinesProps {
  readonly sameName: SameName;
  readonly listed: Listed;
  readonly place: ListPlace;
  readonly now: LocalTime;
  readonly onMove: (change: Partial<ListPlace>) => void;
  readonly onOpen: (id: RegularId) => void;
}

/** The lines of the list with the line to type on above and the thumb index beside them. */
export function RollLines({ sameName, listed, place, now, onMove, onOpen }: RollLinesProps) {
  const listId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const menu = useMenu();
  const active = useMemo(() => listed.placeOf(place.activeId), [listed, place.activeId]);
  const lines = useVirtualizer({
    count: listed.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    initialOffset: Math.max(0, (active - 3) * LINE),
    overscan: 6,
  });
  useTopOfNewList(listed, place, scroller);
  const goTo = (index: number, align: 'auto' | 'start' = 'auto') => {
    const entry = listed.at(index);
    if (!entry) return;
    onMove({ activeId: entry.card.id });
    lines.scrollToIndex(index, { align });
  };
  const open = (entry: RollEntry | undefined) => {
    if (!entry) return;
    onMove({ activeId: entry.card.id });
    onOpen(entry.card.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? LINE) / LINE) - 1);
    const step = stepFor(event, { active, last: listed.count - 1, page });
    if (event.key === 'Enter') open(listed.at(active));
    else if (step !== undefined) goTo(step);
    else return;
    event.preventDefault();
  };
  const first = Math.floor((lines.scrollOffset ?? 0) / LINE);
  const activeId = listed.count === 0 ? undefined : `${listId}-${active}`;
  return (
    <>
      <FindLine
        ref={box}
        listId={listId}
        activeId={activeId}
        text={place.narrowing.text}
        onText={(text) => onMove({ narrowing: { ...place.narrowing, text } })}
        onKeyDown={onKeyDown}
      />
      <div className={styles.book} hidden={listed.count === 0}>
        <div
          ref={scroller}
          id={listId}
          role="listbox"
          tabIndex={0}
          aria-label={say('regulars.list')}
          aria-activedescendant={activeId}
          className={styles.scroller}
          onClick={(event) => open(listed.at(lineUnder(event.target)))}
          onKeyDown={(event) => {
            onKeyDown(event);
            if (!event.defaultPrevented && isTyped(event)) box.current?.focus();
          }}
        >
          <div className={styles.all} style={{ height: lines.getTotalSize() }} role="presentation">
            {lines.getVirtualItems().map(({ index, start }) => {
              const entry = listed.at(index);
              return (
                entry && (
                  <RollLine
                    key={entry.card.id}
                    id={`${listId}-${index}`}
                    entry={entry}
                    apart={sameName.apart(entry)}
                    begins={
                      place.order === 'name' && listed.at(index - 1)?.initial !== entry.initial
                    }
                    position={{ index, start, of: listed.count }}
                    active={index === active}
                    order={place.order}
                    menu={menu}
                    today={dayOf(now)}
                  />
                )
              );
            })}
          </div>
        </div>
        {place.order === 'name' && (
          <ThumbIndex listed={listed} at={first} onGo={(index) => goTo(index, 'start')} />
        )}
      </div>
    </>
  );
}

/** Sorting or narrowing shows the top of what comes out; coming back to the list does not. */
function useTopOfNewList(
  listed: Listed,
  { order, narrowing }: ListPlace,
  scroller: RefObject<HTMLDivElement | null>,
) {
  const asked = useRef({ order, narrowing });
  useEffect(() => {
    if (listed.count === 0) return;
    if (asked.current.order === order && asked.current.narrowing === narrowing) return;
    asked.current = { order, narrowing };
    scroller.current?.scrollTo({ top: 0 });
  }, [listed, order, narrowing, scroller]);
}

/** Index of the line that was pressed, -1 beside the lines. */
function lineUnder(target: EventTarget): number {
  const line = target instanceof Element ? target.closest('[aria-posinset]') : null;
  return Number(line?.getAttribute('aria-posinset') ?? 0) - 1;
}

function isTyped(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && (event.key.length === 1 || event.key === 'Backspace');
}
