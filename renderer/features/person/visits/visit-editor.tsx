import { type KeyboardEvent, useMemo, useState } from 'react';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { joinLines, type OrderLine, type Visit } from '../../../../shared/domain/visit.ts';
import { useMenu } from '../../../data/people/book-context.tsx';
import { itemsFor, withoutUnfinished } from '../../../ordering/items-for.ts';
import { WhichOne } from '../../../ordering/which-one.tsx';
import { sayNamed, whyNotYet } from '../../../ordering/why-not-yet.ts';
import { wordsChosen } from '../../../ordering/words-chosen.ts';
import { Button } from '../../../ui/button.tsx';
import { EditorFrame } from '../../../ui/fields/editor-frame.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { sayOrder } from '../../../wording/people/say-order.ts';
import { say } from '../../../wording/say.ts';
import { PinnedLine } from '../pinned-line.tsx';
import { useVisitDraft, type VisitEditing } from './use-visit-draft.ts';
import { hadMost, type TheirVisits } from './visit-draft.ts';
import styles from './visit-editor.module.css';
import { VisitWhen } from './visit-when.tsx';

/** So many things are offered to press before the whole menu. */
const MOST_OFFERED = 8;

/** One visit to put right, or a new one of a day that has been: when it was, and what they had. */
export function VisitEditor({
  visit,
  theirs,
  onDone,
}: {
  /** Undefined for one that is not in the book yet. */
  readonly visit: Visit | undefined;
  readonly theirs: TheirVisits;
  readonly onDone: (keptAt?: LocalTime) => void;
}) {
  const editing = useVisitDraft(visit, theirs, onDone);
  const { wrong, keep, remove, abandon } = editing;
  return (
    <div className={styles.editor}>
      <EditorFrame
        label={say(visit ? 'regular.visit-edit' : 'regular.visit-new')}
        keep={say('regular.keep')}
        leave={say('regular.leave-it')}
        onKeep={() => void keep()}
        onAbandon={abandon}
        more={
          visit && (
            <Button tone="quiet" onPress={() => void remove()}>
              {say('regular.remove')}
            </Button>
          )
        }
      >
        <div className={styles.columns}>
          <VisitWhen visit={visit} theirs={theirs} editing={editing} />
          <WhatTheyHad theirs={theirs} editing={editing} />
        </div>
        {wrong?.field === 'all' && (
          <p className={styles.problem} role="alert">
            {wrong.words}
          </p>
        )}
      </EditorFrame>
    </div>
  );
}

/** What they had: each thing with how many and how, and a line that takes more as it is said. */
function WhatTheyHad({
  theirs,
  editing,
}: {
  readonly theirs: TheirVisits;
  readonly editing: VisitEditing;
}) {
  const { draft, order, wrong, write, keep } = editing;
  const menu = useMenu();
  const [taken, setTaken] = useState(0);
  const enter = () => void keep();
  const put = (place: number, line: OrderLine | undefined) =>
    write({ lines: draft.lines.flatMap((old, at) => (at === place ? (line ?? []) : old)) });
  const take = (item: string) => {
    const lines = joinLines(draft.lines, [{ item, quantity: 1, with: [] }]);
    // Lines that were made anew show how they are had anew.
    setTaken(taken + 1);
    write({ lines, typed: withoutUnfinished(draft.typed, order.newItems).join(', ') });
  };
  const offered = useOffered(theirs, editing);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'F8' || order.newItems.length === 0) return;
    event.preventDefault();
    void order.putOnMenu();
  };
  return (
    <section className={styles.had} aria-label={say('regular.visit-had')} onKeyDown={onKeyDown}>
      {draft.lines.length > 0 && (
        <ul className={styles.lines}>
          {draft.lines.map((line, place) => (
            <PinnedLine
              // Lines have no name of their own; their place among so many is all there is.
              key={`${line.item} ${String(place)} ${String(draft.lines.length)} ${String(taken)}`}
              line={line}
              menu={menu}
              onPut={(changed) => put(place, changed)}
              onEnter={enter}
            />
          ))}
        </ul>
      )}
      <TextField
        label={say(draft.lines.length > 0 ? 'regular.visit-had-more' : 'regular.visit-had')}
        placeholder={say('counter.order-placeholder')}
        value={draft.typed}
        onChange={(typed) => write({ typed })}
        onEnter={enter}
        problem={wrong?.field === 'had' ? whyNotYet(order) : undefined}
      />
      <p className={styles.read} dir="auto" role="status">
        {sayOrder(order.lines, order.menu)}
      </p>
      {order.asked.slice(0, 1).map((asked) => (
        <WhichOne
          key={asked.words}
          asked={asked}
          menu={order.menu}
          onChoose={(item) => write({ typed: wordsChosen(draft.typed, asked, item, order) })}
        />
      ))}
      {order.newItems.length > 0 && (
        <div>
          <Button keyName="F8" onPress={() => void order.putOnMenu()}>
            {say('counter.put-on-menu', { items: sayNamed(order.newItems) })}
          </Button>
        </div>
      )}
      <div className={styles.items}>
        {offered.first.map((item) => (
          <Button key={item} onPress={() => take(item)}>
            {menu.get(item)?.name}
          </Button>
        ))}
      </div>
      {offered.others.length > 0 && (
        <Fold words={say('regular.visit-whole-menu')}>
          <div className={styles.items}>
            {offered.others.map((item) => (
              <Button key={item} onPress={() => take(item)}>
                {menu.get(item)?.name}
              </Button>
            ))}
          </div>
        </Fold>
      )}
    </section>
  );
}

/** What can be pressed: what fits the word being typed, else what they have most, and then the menu. */
function useOffered({ visits }: TheirVisits, { draft, order }: VisitEditing) {
  const menu = useMenu();
  return useMemo(() => {
    const onMenu = [...menu.values()].filter(({ retired }) => !retired);
    const fitting = itemsFor(draft.typed, onMenu, order.lines).map(({ id }) => id);
    const isFitting = fitting.length < onMenu.length;
    const theirs = isFitting ? fitting : hadMost(visits, menu, MOST_OFFERED);
    const first = (theirs.length > 0 ? theirs : fitting).slice(0, MOST_OFFERED);
    const known = new Set(first);
    return { first, others: onMenu.map(({ id }) => id).filter((id) => !known.has(id)) };
  }, [visits, menu, draft.typed, order.lines]);
}
