import type { ReactNode } from 'react';
import { dayOf, type LocalTime } from '../../../../shared/calendar-day.ts';
import type { Fact, FactKind } from '../../../../shared/domain/fact.ts';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import { useHandOver } from '../../../data/looks/use-surprises.ts';
import { useMenu } from '../../../data/people/book-context.tsx';
import { usePeek } from '../../../ui/peek.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { sayOrder } from '../../../wording/people/say-order.ts';
import { say } from '../../../wording/say.ts';
import { sayDayFrom } from '../../../wording/say-day.ts';
import { Answered } from '../ask/answered.tsx';
import { Ask } from '../ask/ask.tsx';
import type { OpenPerson } from '../base/use-open-person.ts';
import { ToSign } from '../signing/to-sign.tsx';
import { Behind } from './behind.tsx';
import { Cautions } from './cautions.tsx';
import styles from './known.module.css';
import type { LeafKeys } from './leaf-keys.ts';
import { Promised } from './promised.tsx';
import { Together } from './together.tsx';

/** What the shop knows: cautions first and unmistakable, then likes; what is behind only on a peek. */
export function Known({
  person,
  now,
  keys,
  onOpen,
  onNote,
  dated,
}: {
  readonly person: OpenPerson;
  readonly now: LocalTime;
  /** What the keys do about the question on the page. */
  readonly keys: LeafKeys;
  readonly onOpen: (id: RegularId) => void;
  readonly onNote: () => void;
  /** A visit of theirs that is dated in the future; below the cautions, which nothing pushes out of sight. */
  readonly dated: ReactNode;
}) {
  const { peeking } = usePeek();
  // Read before anybody peeks: a peek is short.
  const handOver = useHandOver(person.who.id, now);
  const facing = person.facts.filter((fact) => fact.layer === 'face-up');
  const behind = person.facts.filter((fact) => fact.layer === 'behind');
  const facingAs = (where: OnLeaf) => facing.filter(({ kind }) => ON_LEAF[kind] === where);
  const likes = facingAs('likes');
  const notes = facingAs('notes');
  return (
    <>
      <Cautions person={person} />
      {dated}
      <div className={styles.columns}>
        <div className={styles.column}>
          {likes.length > 0 && <Texts rubric={say('counter.likes')} facts={likes} />}
          {notes.length > 0 && <Texts rubric={say('counter.notes')} facts={notes} />}
          {likes.length + notes.length === 0 && (
            <p className={styles.teach}>{say('counter.nothing-noted')}</p>
          )}
          <Promised person={person} />
          <Together person={person} onOpen={onOpen} />
        </div>
        <div className={styles.column}>
          <Ask person={person} keys={keys.question} />
          <Answered person={person} answer={keys.answer} onNote={onNote} />
          <ToSign person={person} signed={keys.signed} />
          <LastTime person={person} now={now} />
        </div>
      </div>
      {peeking && <Behind person={person} facts={behind} handOver={handOver} now={now} />}
    </>
  );
}

/** Where something known stands on the leaf. */
type OnLeaf = 'cautions' | 'likes' | 'notes' | 'beside the name';

const ON_LEAF: Readonly<Record<FactKind, OnLeaf>> = {
  caution: 'cautions',
  preference: 'likes',
  companion: 'beside the name',
  note: 'notes',
};

function Texts({ rubric, facts }: { readonly rubric: string; readonly facts: readonly Fact[] }) {
  return (
    <section>
      <Rubric>{rubric}</Rubric>
      <ul className={styles.texts}>
        {facts.map((fact) => (
          <li key={fact.id} dir="auto">
            {fact.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The last time they were here, when it is not the usual they had. */
function LastTime({ person, now }: { readonly person: OpenPerson; readonly now: LocalTime }) {
  const menu = useMenu();
  const last = person.inTime.findLast((visit) => visit.id !== person.hereOn?.id);
  if (!last) return null;
  const day = sayDayFrom(dayOf(last.at), dayOf(now));
  return (
    <section>
      <Rubric>{say('counter.last-time')}</Rubric>
      <p className={styles.last}>
        <span dir="auto">{sayOrder(last.had, menu) || say('counter.here-no-order')}</span>
        <span className={styles.origin}>{day}</span>
      </p>
    </section>
  );
}
