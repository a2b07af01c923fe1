import { useRef } from 'react';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import type { Acquainted } from '../../../../shared/rules/surprises/who-knows.ts';
import type { SurpriseInView } from '../../../data/looks/use-surprises.ts';
import { useMenu } from '../../../data/people/book-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { sayBecause } from '../../../wording/book/say-plan.ts';
import { sayNameOf } from '../../../wording/book/say-surprise.ts';
import { sayAllApart } from '../../../wording/people/say-apart.ts';
import { say } from '../../../wording/say.ts';
import { useChange } from '../use-change.ts';
import styles from './not-yet.module.css';
import { useSigning } from './use-signing.ts';

/** People in sight; the likeliest come first. */
const IN_SIGHT = 5;
/** People on the page at all; a large book knows more than anybody asks. */
const MOST_SHOWN = 120;

/** Who likely knows them and has not signed, and why the book thinks so. */
export function NotYet({
  view,
  notYet,
}: {
  readonly view: SurpriseInView;
  readonly notYet: readonly Acquainted[];
}) {
  const { surprise, card, wishes } = view;
  const part = useRef<HTMLElement>(null);
  const sign = useSigning(surprise.id, wishes);
  const change = useChange(surprise.id);
  // A line that is dealt with leaves the list, and the keyboard goes on in it.
  const goOn = (wrong: string | undefined) => wrong ?? part.current?.focus();
  const menu = useMenu();
  const apart = sayAllApart(
    notYet.slice(0, MOST_SHOWN).map((one) => one.card),
    menu,
  );
  const lines = (people: readonly Acquainted[]) =>
    people.map((one) => (
      <li key={one.card.id} className={styles.one}>
        <span className={styles.who}>
          <span className={styles.name} dir="auto">
            {one.card.name}
          </span>{' '}
          <span className={styles.why} dir="auto">
            {[apart.get(one.card.id), sayBecause(one, sayNameOf(card))].filter(Boolean).join(' · ')}
          </span>
        </span>
        <span className={styles.acts}>
          <Button
            tone="quiet"
            label={say('plan.about', { act: say('plan.did-sign'), what: one.card.name })}
            onPress={() => void sign({ name: one.card.name, words: '', card: one.card }).then(goOn)}
          >
            {say('plan.did-sign')}
          </Button>
          <Button
            tone="quiet"
            label={say('plan.about', { act: say('plan.do-not-ask'), what: one.card.name })}
            onPress={() =>
              void change(
                (present) => ({
                  ...present,
                  alsoAsk: present.alsoAsk.filter((id) => id !== one.card.id),
                  notAsk: withOnce(present.notAsk, one.card.id),
                }),
                say('plan.was-not-ask'),
              ).then(goOn)
            }
          >
            {say('plan.do-not-ask')}
          </Button>
        </span>
      </li>
    ));
  const more = notYet.slice(IN_SIGHT, MOST_SHOWN);
  return (
    <section ref={part} className={styles.part} tabIndex={-1} aria-labelledby="plan-not-yet">
      <Rubric id="plan-not-yet" aside={notYet.length > 0 ? String(notYet.length) : undefined}>
        {say('plan.not-yet')}
      </Rubric>
      {notYet.length === 0 && <p className={styles.none}>{say('plan.not-yet-none')}</p>}
      <ul>{lines(notYet.slice(0, IN_SIGHT))}</ul>
      {more.length > 0 && (
        <Fold words={say('plan.more-not-yet', { count: more.length })}>
          <ul className={styles.rest}>{lines(more)}</ul>
        </Fold>
      )}
    </section>
  );
}

/** A list that holds somebody once. */
export function withOnce(ids: readonly RegularId[], id: RegularId): readonly RegularId[] {
  return ids.includes(id) ? ids : [...ids, id];
}
