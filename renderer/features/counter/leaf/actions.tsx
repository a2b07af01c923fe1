import { type RefObject, useEffect, useRef } from 'react';
import { clockOf, dayOf } from '../../../../shared/calendar-day.ts';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import type { OrderLine, Visit } from '../../../../shared/domain/visit.ts';
import { allows } from '../../../../shared/rules/tact/tact.ts';
import { useMenu } from '../../../data/people/book-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { sayOrder } from '../../../wording/people/say-order.ts';
import { sayUsualReason } from '../../../wording/people/say-usual.ts';
import { say } from '../../../wording/say.ts';
import { hasDraft } from '../base/drafts.ts';
import { keysToWrite } from '../base/keys-to-write.ts';
import type { Turned } from '../base/turned.ts';
import type { OpenPerson } from '../base/use-open-person.ts';
import type { Writing } from '../base/use-writing.ts';
import styles from './actions.module.css';

/** The usual, the one green button under it, and what else can be done. */
export function Actions({
  person,
  writing,
  turn,
  enter,
  onClose,
  onWholePage,
}: {
  readonly person: OpenPerson;
  readonly writing: Writing;
  readonly turn: (to: Turned) => void;
  readonly enter: RefObject<(() => void) | undefined>;
  readonly onClose: () => void;
  readonly onWholePage: (id: RegularId) => void;
}) {
  const menu = useMenu();
  const { usual, hereOn, who } = person;
  const mayCome = allows(person.regular.standing, 'log-visit');
  const loggedOnto = useRef<readonly Visit[]>(undefined);
  const logUsual = async (lines: readonly OrderLine[]) => {
    // Written already, but not read back yet: a second Enter is no second visit.
    if (loggedOnto.current === person.visits) return;
    loggedOnto.current = person.visits;
    const isLogged = await writing.here(who, { lines, menu }, keysToWrite(person));
    if (!isLogged) loggedOnto.current = undefined;
  };
  const onEnter = () => {
    if (hereOn || !mayCome) onClose();
    else if (usual) void logUsual(usual.lines);
    else turn('other-order');
  };
  useEffect(() => {
    enter.current = onEnter;
    return () => {
      enter.current = undefined;
    };
  });
  const order = hereOn ? sayOrder(hereOn.had, menu) : usual && sayOrder(usual.lines, menu);
  return (
    <section className={styles.actions} aria-label={say('counter.usual')}>
      <p className={styles.usual} data-quiet={!order} data-long={(order?.length ?? 0) > 64}>
        <span dir="auto" data-usual>
          {order || say(hereOn ? 'counter.here-no-order' : 'counter.no-usual')}
        </span>
        <span className={styles.reason}>
          {hereOn && say('counter.here-since', { time: clockOf(hereOn.at) })}
          {!hereOn && usual && sayUsualReason(usual.because, dayOf(person.now))}
        </span>
      </p>
      <div className={styles.buttons}>
        {mayCome && (
          <>
            <span className={hereOn ? undefined : styles.main}>
              <Button tone={hereOn ? 'plain' : 'main'} keyName="Enter" onPress={onEnter}>
                {say(mainWords(person))}
              </Button>
            </span>
            <Button keyName="F2" onPress={() => turn('other-order')}>
              {say(hereOn ? 'counter.another-order' : 'counter.other-order')}
            </Button>
          </>
        )}
        <Button keyName="F3" onPress={() => turn('note')}>
          {say(hasDraft('note', who.id) ? 'counter.note-begun' : 'counter.note')}
        </Button>
        <Button tone="quiet" keyName="F8" onPress={() => onWholePage(who.id)}>
          {say('counter.whole-page')}
        </Button>
      </div>
    </section>
  );
}

function mainWords({ hereOn, usual }: OpenPerson) {
  if (hereOn) return 'counter.next';
  return usual ? 'counter.here-usual' : 'counter.what-will-it-be';
}
