import { useRef, useState } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { PromiseMade } from '../../../shared/domain/promise.ts';
import { displayName } from '../../../shared/domain/regular.ts';
import { inTurn, isOpen } from '../../../shared/rules/coming/promise-due.ts';
import { allows } from '../../../shared/rules/tact/tact.ts';
import type { WholeRegular } from '../../data/people/book-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useFocusBack } from '../../ui/focus-back.ts';
import { Fold } from '../../ui/fold.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import { PromiseEditor } from './promise-editor.tsx';
import { PromiseLine } from './promise-line.tsx';
import styles from './their-promises.module.css';

interface Theirs {
  readonly whole: WholeRegular;
  readonly now: LocalTime;
}

/** What the shop has promised one person, on their page: what is to keep, then what was kept or not. */
export function TheirPromises({ whole, now }: Theirs) {
  const { regular, promises } = whole;
  const name = displayName(regular) || say('regulars.nameless');
  const mayAct = allows(regular.standing, 'remind');
  const section = useRef<HTMLElement>(null);
  // What is over folds away with the focus in it; the keyboard goes on among what is left.
  const onEnded = () => section.current?.focus();
  const open = inTurn(promises);
  const done = lastEndedFirst(promises.filter((made) => !isOpen(made)));
  const lines = (made: readonly PromiseMade[]) =>
    made.map((one) => (
      <PromiseLine
        key={one.id}
        made={one}
        name={name}
        now={now}
        mayAct={mayAct}
        onEnded={onEnded}
      />
    ));
  if (promises.length === 0 && !mayAct) return null;
  return (
    <section
      ref={section}
      className={styles.promises}
      tabIndex={-1}
      aria-label={say('promise.rubric')}
    >
      <Rubric>{say('promise.rubric')}</Rubric>
      {open.length > 0 && (
        <ul className={styles.lines} aria-label={say('promise.open')}>
          {lines(open)}
        </ul>
      )}
      {promises.length === 0 && mayAct && <p className={styles.none}>{say('promise.none')}</p>}
      {done.length > 0 && (
        <Fold words={sayDone(done)}>
          <ul className={styles.lines}>{lines(done)}</ul>
        </Fold>
      )}
      {mayAct && <Adders whole={whole} now={now} name={name} />}
    </section>
  );
}

function Adders({ whole, now, name }: Theirs & { readonly name: string }) {
  const [adding, setAdding] = useState<PromiseMade['about']>();
  const promise = useFocusBack(adding !== undefined);
  if (adding !== undefined) {
    return (
      <PromiseEditor
        made={{ about: adding, regularId: whole.regular.id }}
        name={name}
        now={now}
        onDone={() => setAdding(undefined)}
      />
    );
  }
  return (
    <div className={styles.adders}>
      <Button ref={promise} tone="quiet" onPress={() => setAdding('promise')}>
        {say('promise.add')}
      </Button>
      <Button tone="quiet" onPress={() => setAdding('put-right')}>
        {say('promise.add-put-right')}
      </Button>
    </div>
  );
}

function lastEndedFirst(done: readonly PromiseMade[]): readonly PromiseMade[] {
  const ended = ({ checked, closed, madeAt }: PromiseMade) => checked?.at ?? closed?.at ?? madeAt;
  return done.toSorted((one, other) => (ended(one) > ended(other) ? -1 : 1));
}

function sayDone(done: readonly PromiseMade[]): string {
  const kept = done.filter(({ state }) => state === 'kept').length;
  const broken = done.length - kept;
  if (broken === 0) return say('promise.done-kept', { kept });
  return kept === 0
    ? say('promise.done-broken', { broken })
    : say('promise.done-both', { kept, broken });
}
