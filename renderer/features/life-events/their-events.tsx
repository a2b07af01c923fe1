import { useState } from 'react';
import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import { displayName } from '../../../shared/domain/regular.ts';
import { type EventToTell, lifeStory } from '../../../shared/rules/lives/life-story.ts';
import { allows } from '../../../shared/rules/tact/tact.ts';
import { useShop, type WholeRegular } from '../../data/people/book-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useFocusBack } from '../../ui/focus-back.ts';
import { Fold } from '../../ui/fold.tsx';
import { KeyCap } from '../../ui/key-cap.tsx';
import { PeekButton } from '../../ui/peek.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import { EventEditor } from './event-editor.tsx';
import { EventLine } from './event-line.tsx';
import styles from './their-events.module.css';
import { WishLine, wishesSoon } from './their-wishes.tsx';

interface Theirs {
  readonly whole: WholeRegular;
  readonly now: LocalTime;
  /** Begins a note about a life event. */
  readonly onWrite?: (about: string) => void;
}

/** So much of what has been is in sight; the rest is folded away. */
const BEEN_IN_SIGHT = 3;

/** What happens in one person's life, on their page: what is coming, then what has been. */
export function TheirEvents({ whole, now, onWrite }: Theirs) {
  const southern = useShop()?.southern ?? false;
  const today = dayOf(now);
  const { coming, been } = lifeStory(whole, today, southern);
  const wishes = wishesSoon(whole.regular, today);
  const name = displayName(whole.regular) || say('regulars.nameless');
  const tender = whole.events.filter(({ mood }) => mood === 'tender').length;
  const mayAsk = allows(whole.regular.standing, 'ask');
  const mayWrite = allows(whole.regular.standing, 'contact') ? onWrite : undefined;
  const lines = (told: readonly EventToTell[]) =>
    told.map((one) => (
      <EventLine key={one.event.id} told={one} name={name} now={now} onWrite={mayWrite} />
    ));
  if (whole.events.length === 0 && !mayAsk) return null;
  return (
    <section className={styles.events}>
      <Rubric>{say('event.rubric')}</Rubric>
      {tender > 0 && (
        <PeekButton>
          <KeyCap name={say('event.hold-space')} />
          {say('event.for-behind', { events: tender })}
        </PeekButton>
      )}
      {coming.length + wishes.length > 0 && (
        <ul className={styles.lines} aria-label={say('event.coming')}>
          {wishes.map((wish) => (
            <WishLine key={wish.what + wish.day} wish={wish} today={today} />
          ))}
          {lines(coming)}
        </ul>
      )}
      {been.length > 0 && (
        <ul className={styles.lines} aria-label={say('event.has-been')}>
          {lines(been.slice(0, BEEN_IN_SIGHT))}
        </ul>
      )}
      {been.length > BEEN_IN_SIGHT && (
        <Fold words={say('event.earlier', { events: been.length - BEEN_IN_SIGHT })}>
          <ul className={styles.lines}>{lines(been.slice(BEEN_IN_SIGHT))}</ul>
        </Fold>
      )}
      {whole.events.length === 0 && mayAsk && <p className={styles.none}>{say('event.none')}</p>}
      {mayAsk && <Adder whole={whole} now={now} name={name} />}
    </section>
  );
}

function Adder({ whole, now, name }: Theirs & { readonly name: string }) {
  const [adding, setAdding] = useState(false);
  const adder = useFocusBack(adding);
  const { id } = whole.regular;
  if (adding) {
    return (
      <EventEditor
        event={{ regularId: id }}
        name={name}
        now={now}
        onDone={() => setAdding(false)}
      />
    );
  }
  return (
    <Button ref={adder} tone="quiet" onPress={() => setAdding(true)}>
      {say('event.add')}
    </Button>
  );
}
