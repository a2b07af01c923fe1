import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { displayName } from '../../../../shared/domain/regular.ts';
import { type ApartBy, nameHeard, tellApart } from '../../../../shared/rules/finding/namesakes.ts';
import { asCard } from '../../../data/looks/use-namesakes.ts';
import { useMenu, usePeopleNear } from '../../../data/people/book-context.tsx';
import type { Found } from '../../../data/people/found.ts';
import { sayApart } from '../../../wording/people/say-apart.ts';
import { sayOrder } from '../../../wording/people/say-order.ts';
import { say } from '../../../wording/say.ts';
import { type SomebodyNew, toSomebodyNew, useCardsHere } from '../base/somebody-new.ts';
import styles from './found-list.module.css';
import type { Search } from './use-search.ts';
import { FOUND_LIST_ID, foundId } from './who-box.tsx';

/** As many as a screen of 1080 lines shows; the others are drawn when somebody goes down to them. */
const LINES_AT_FIRST = 17;

/** Who the box has found, and at the end somebody new. */
export function FoundList({
  search,
  onTake,
}: {
  readonly search: Search;
  readonly onTake: (index: number) => void;
}) {
  const { query, found, at } = search;
  const apart = useApart(found);
  const list = useRef<HTMLDivElement>(null);
  const isFresh = useRef(true);
  const [wholeFor, setWholeFor] = useState<string>();
  const isBelow = at >= LINES_AT_FIRST - 1;
  const isWhole = found.length <= LINES_AT_FIRST || wholeFor === query || isBelow;
  useEffect(() => {
    // Whoever comes up again still has the whole of it before them.
    if (isBelow) setWholeFor(query);
    // Another question's list begins at its beginning, too, wherever this one was scrolled to.
    // A list that has just come stands at its beginning; to ask where it stands would lay it out twice.
    if (!isFresh.current) list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
    isFresh.current = false;
  }, [at, isBelow, query]);
  return (
    <div ref={list} id={FOUND_LIST_ID} role="listbox" aria-label={say('counter.found')}>
      {(isWhole ? found : found.slice(0, LINES_AT_FIRST)).map((one, index) => (
        // By their place: the lines of the list before take the new names in.
        <Line
          key={foundId(index)}
          at={index}
          of={found.length + 1}
          whom={one.id}
          marked={index === at}
          onTake={onTake}
        >
          <FoundPerson found={one} apart={apart.get(one.id)} />
        </Line>
      ))}
      {isWhole ? (
        <Line
          at={found.length}
          of={found.length + 1}
          whom=""
          marked={at === found.length}
          onTake={onTake}
        >
          <NewPerson query={query} found={found} />
        </Line>
      ) : (
        <Below lines={found.length + 1 - LINES_AT_FIRST} onSeen={() => setWholeFor(query)} />
      )}
    </div>
  );
}

/** The room of the lines that are not drawn yet; told when any of it comes into sight. */
function Below({ lines, onSeen }: { readonly lines: number; readonly onSeen: () => void }) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) onSeen();
    });
    if (room.current) observer.observe(room.current);
    return () => observer.disconnect();
  });
  const style: CSSProperties & Record<'--lines', number> = { '--lines': lines };
  return <div ref={room} className={styles.below} style={style} role="presentation" />;
}

function Line({
  at,
  of,
  whom,
  marked,
  onTake,
  children,
}: {
  readonly at: number;
  readonly of: number;
  /** Whose line it is now; empty for somebody new. */
  readonly whom: string;
  readonly marked: boolean;
  readonly onTake: (index: number) => void;
  readonly children: ReactNode;
}) {
  const pressedOn = useRef<string>(undefined);
  const click = () => {
    // While a finger is down the list may change: who has come into the line is not who was meant.
    const isMeant = pressedOn.current === undefined || pressedOn.current === whom;
    pressedOn.current = undefined;
    if (isMeant) onTake(at);
  };
  return (
    // Keys stay in the box, which points here with aria-activedescendant.
    <div
      id={foundId(at)}
      role="option"
      tabIndex={-1}
      aria-selected={marked}
      aria-posinset={at + 1}
      aria-setsize={of}
      className={styles.line}
      onPointerDown={(event) => {
        event.preventDefault();
        pressedOn.current = whom;
      }}
      onClick={click}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onTake(at);
      }}
    >
      {children}
    </div>
  );
}

/** Who of those that are found share a name, and what tells them apart. */
function useApart(found: readonly Found[]) {
  const people = usePeopleNear();
  return useMemo(() => {
    const heard = found.map(({ heading }) => nameHeard(heading.name));
    const shared = found.filter(
      (_, at) => heard.indexOf(heard[at] ?? '') !== heard.lastIndexOf(heard[at] ?? ''),
    );
    return tellApart(shared.flatMap(({ id, heading }) => asCard(people, id, heading) ?? []));
  }, [people, found]);
}

/** Somebody new, and that somebody of their name is there already. */
function NewPerson({ query, found }: { readonly query: string; readonly found: readonly Found[] }) {
  const menu = useMenu();
  const cards = useCardsHere();
  const read = useMemo(() => toSomebodyNew(query, menu, cards), [query, menu, cards]);
  const name = nameHeard(displayName(read));
  const there = found.filter(({ heading }) => name !== '' && nameHeard(heading.name) === name);
  return (
    <>
      <span className={styles.fresh}>{say('counter.new-regular')}</span>
      {there.length > 0 && (
        <span className={styles.there}>{say('counter.new-namesake', { there: there.length })}</span>
      )}
      <span className={`${styles.why} ${styles.whole}`} dir="auto">
        {sayNew(read)}
      </span>
    </>
  );
}

function FoundPerson({
  found,
  apart,
}: {
  readonly found: Found;
  readonly apart: ApartBy | undefined;
}) {
  const menu = useMenu();
  const { heading, why } = found;
  const order = sayOrder(heading.usual, menu);
  const shownAlready = why.kind === 'name' || why.kind === 'order';
  return (
    <>
      <span className={styles.name} dir="auto">
        {heading.name}
      </span>
      <span className={styles.why} dir="auto">
        {[
          apart?.kind === 'usual' ? '' : sayApart(apart, menu),
          shownAlready ? '' : sayWhy(why),
          order,
        ]
          .filter((words, at, all) => words !== '' && all.indexOf(words) === at)
          .join(' · ')}
      </span>
    </>
  );
}

/** What they were found by; of a phone only its end, which stands before everybody's eyes. */
function sayWhy({ kind, text }: Found['why']): string {
  return kind === 'phone' ? `…${text.replace(/\D/g, '').slice(-4)}` : text;
}

/** How somebody new will stand in the book: "“blue jacket” · Flat white", "Ada · 07700 900123". */
function sayNew(read: SomebodyNew): string {
  if (read.isNobody) return say('counter.nobody-yet');
  const order = sayOrder(read.lines, read.menu);
  const isNew = read.newItems.length > 0 && read.toGoOn === '';
  const [note = ''] = read.notes;
  const parts = [
    displayName(read),
    read.phone,
    read.toGoOn || order,
    isNew ? say('counter.new-on-menu') : '',
    note === '' ? '' : say('counter.to-note', { note: read.notes.join(', ') }),
  ];
  return parts.filter((words) => words !== '').join(' · ');
}
