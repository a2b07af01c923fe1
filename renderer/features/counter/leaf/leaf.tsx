import type { ReactNode } from 'react';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import { useRegular } from '../../../data/people/book-context.tsx';
import { say } from '../../../wording/say.ts';
import type { Turned } from '../base/turned.ts';
import type { AtCounter } from '../base/use-at-counter.ts';
import { useOpenPerson } from '../base/use-open-person.ts';
import type { Writing } from '../base/use-writing.ts';
import { NoteLine } from '../note/note-line.tsx';
import { OtherOrder } from '../order/other-order.tsx';
import { Actions } from './actions.tsx';
import { Cautions } from './cautions.tsx';
import { Known } from './known.tsx';
import styles from './leaf.module.css';
import { LeafFoot } from './leaf-foot.tsx';
import type { LeafKeys } from './leaf-keys.ts';
import { PersonHead } from './person-head.tsx';
import { Resting } from './resting.tsx';

/** A visit of somebody that is dated in the future, and where it belongs. */
export type CounterDated = (of: {
  readonly id: RegularId;
  readonly name: string;
  readonly now: LocalTime;
}) => ReactNode;

interface LeafProps {
  readonly id: RegularId | undefined;
  readonly now: LocalTime;
  readonly turned: Turned;
  readonly turn: (to: Turned) => void;
  /** Back to the recall card, if this page is still the one that is open. */
  readonly turnBack: (from: Turned, id: RegularId) => void;
  readonly atCounter: AtCounter;
  readonly writing: Writing;
  readonly onClose: () => void;
  readonly onWholePage: (id: RegularId) => void;
  readonly onBringIn: () => void;
  readonly onUndo: () => void;
  readonly onOpen: (id: RegularId) => void;
  readonly keys: LeafKeys;
  readonly dated: CounterDated | undefined;
}

/** The right-hand page: one person, or the counter at rest. */
export function Leaf(props: LeafProps) {
  const whole = useRegular(props.id);
  if (props.id === undefined) {
    const { now, atCounter, onBringIn, onUndo } = props;
    return <Resting now={now} atCounter={atCounter} onBringIn={onBringIn} onUndo={onUndo} />;
  }
  if (whole === undefined) return <article className={styles.leaf} aria-busy="true" />;
  if (whole === null || whole.regular.id !== props.id) {
    return (
      <article className={styles.leaf}>
        <p className={styles.gone}>{whole === null && say('counter.gone')}</p>
        {whole === null && <LeafFoot onUndo={props.onUndo} />}
      </article>
    );
  }
  return <OpenLeaf {...props} id={props.id} whole={whole} />;
}

function OpenLeaf({
  whole,
  ...props
}: LeafProps & {
  readonly id: RegularId;
  readonly whole: NonNullable<ReturnType<typeof useRegular>>;
}) {
  const person = useOpenPerson(whole, props.now);
  const back = () => props.turnBack(props.turned, props.id);
  return (
    <article className={styles.leaf} aria-label={person.who.name}>
      <PersonHead person={person} />
      {props.turned === 'recall' && (
        <>
          <Actions
            person={person}
            writing={props.writing}
            turn={props.turn}
            enter={props.keys.enter}
            onClose={props.onClose}
            onWholePage={props.onWholePage}
          />
          <Known
            person={person}
            now={props.now}
            keys={props.keys}
            onOpen={props.onOpen}
            onNote={() => props.turn('note')}
            dated={props.dated?.({ ...person.who, now: props.now })}
          />
          <LeafFoot onUndo={props.onUndo} withPeek />
        </>
      )}
      {props.turned !== 'recall' && <Cautions person={person} />}
      {props.turned === 'other-order' && (
        <OtherOrder person={person} writing={props.writing} onDone={back} />
      )}
      {props.turned === 'note' && (
        <NoteLine person={person} writing={props.writing} onDone={back} />
      )}
    </article>
  );
}
