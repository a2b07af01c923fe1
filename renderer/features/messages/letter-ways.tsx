import { useEffect, useEffectEvent } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { ReachWay } from '../../../shared/domain/message.ts';
import { greetingName } from '../../../shared/rules/letters/letter-names.ts';
import type { WholeRegular } from '../../data/people/book-context.tsx';
import { usePlatform } from '../../platform/platform-context.tsx';
import { Button } from '../../ui/button.tsx';
import { saySent } from '../../wording/prints/say-message.ts';
import { say } from '../../wording/say.ts';
import { keyOfPrint } from '../../wording/say-key.ts';
import { askNext } from './asking-next.ts';
import styles from './letter-ways.module.css';
import { agreedWays } from './reach.ts';
import type { Sending } from './use-sending.tsx';

const WORDS = { message: 'note.copy', email: 'note.mail', card: 'note.print' } as const;

/** How the note goes out: the ways they agreed to and no other, and how it went already. */
export function LetterWays({
  whole,
  sending,
  now,
  onAsk,
}: {
  readonly whole: WholeRegular;
  readonly sending: Sending;
  readonly now: LocalTime;
  readonly onAsk: () => void;
}) {
  const ways = agreedWays(whole.regular);
  const keys = useWayKeys(ways, sending, onAsk);
  const ask = () => {
    askNext(whole.regular.id);
    onAsk();
  };
  return (
    <section className={styles.ways} aria-label={say('note.ways')}>
      {ways.length === 0 && <NobodyAsked whole={whole} onAsk={ask} />}
      {ways.length > 0 && (
        <div className={styles.buttons}>
          {ways.map((way, place) => (
            <Button
              key={way}
              tone={place === 0 ? 'main' : 'plain'}
              keyName={keys[way]}
              disabled={!sending.isReady(way)}
              onPress={() => void sending.send(way)}
            >
              {say(WORDS[way])}
            </Button>
          ))}
          {ways.length < 3 && (
            <Button tone="quiet" onPress={ask}>
              {say('note.more-ways')}
            </Button>
          )}
        </div>
      )}
      {sending.trouble !== undefined && (
        <p className={styles.trouble} role="alert">
          {sending.trouble}
        </p>
      )}
      {ways.includes('email') && !sending.isReady('email') && sending.hasWords && (
        <p className={styles.quiet}>{say('note.no-address')}</p>
      )}
      {sending.sentAs.map((message) => (
        <p key={message.id} className={styles.quiet}>
          {say('note.sent', { what: saySent(message, now) })}
        </p>
      ))}
    </section>
  );
}

/** Nothing goes out before somebody asked; the words wait. */
function NobodyAsked({
  whole,
  onAsk,
}: {
  readonly whole: WholeRegular;
  readonly onAsk: () => void;
}) {
  const name = greetingName(whole.regular);
  return (
    <div className={styles.asked}>
      <p>{say('note.nobody-asked', { name, named: name === '' ? 'no' : 'yes' })}</p>
      <Button onPress={onAsk}>{say('note.ask')}</Button>
    </div>
  );
}

/** Keys that type nothing, since everything else goes onto the sheet. */
function useWayKeys(ways: readonly ReachWay[], sending: Sending, onDone: () => void) {
  const { keyboard } = usePlatform();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      return onDone();
    }
    const way = wayOf(event);
    if (way === undefined) return;
    event.preventDefault();
    if (ways.includes(way) && sending.isReady(way)) void sending.send(way);
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return { message: 'F2', email: 'F3', card: keyOfPrint(keyboard) } as const;
}

function wayOf(event: KeyboardEvent): ReachWay | undefined {
  if (event.key === 'F2') return 'message';
  if (event.key === 'F3') return 'email';
  const isPrint = event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey);
  return isPrint && !event.shiftKey && !event.altKey ? 'card' : undefined;
}
