import { useState } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { ReachConsent, ReachWay } from '../../../shared/domain/message.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { isOneMailAddress } from '../../../shared/formats/mail-address.ts';
import { agreeToReach, withdrawReach } from '../../data/acts/messages.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { useFocusBack } from '../../ui/focus-back.ts';
import { useTell } from '../../ui/told/tell.tsx';
import { REACH_WORDING_VERSION } from '../../wording/consent.ts';
import { sayAgreed, sayWay } from '../../wording/prints/say-message.ts';
import { say } from '../../wording/say.ts';
import { MayWeAsk } from './may-we-ask.tsx';
import styles from './way-line.module.css';

/** One way to reach somebody, said as a sentence, with what can be done about it. */
export function WayLine({
  way,
  regular,
  now,
}: {
  readonly way: ReachWay;
  readonly regular: Regular;
  readonly now: LocalTime;
}) {
  const [asking, setAsking] = useState(false);
  const opener = useFocusBack(asking);
  const { agree, withdraw } = useConsents(regular);
  const consent = regular.reach?.find((one) => one.way === way);
  const lacks = lackOf(way, regular);
  return (
    <li className={styles.way}>
      <div className={styles.line}>
        <p className={styles.words}>
          <span className={styles.name}>{sayWay(way)}: </span>
          <span className={consent ? undefined : styles.quiet}>
            {consent ? sayAgreed(consent, now) : say('messages.not-asked')}
          </span>
          {consent && lacks && <span className={styles.lacks}>{say(lacks)}</span>}
        </p>
        {!asking && (
          <Button
            ref={opener}
            tone="quiet"
            label={say(consent ? 'messages.withdraw-of' : 'messages.said-yes-to', {
              way: sayWay(way),
            })}
            onPress={() => (consent ? void withdraw(way) : setAsking(true))}
          >
            {say(consent ? 'messages.withdraw' : 'messages.said-yes')}
          </Button>
        )}
      </div>
      {asking && (
        <MayWeAsk
          way={way}
          onAgreed={(how) => {
            setAsking(false);
            void agree(way, how);
          }}
          onNotNow={() => setAsking(false)}
        />
      )}
    </li>
  );
}

/** What is missing to use a way they agreed to. */
function lackOf(way: ReachWay, { email, phones }: Regular) {
  if (way === 'email' && !isOneMailAddress(email)) return 'messages.no-address' as const;
  return way === 'message' && phones.length === 0 ? ('messages.no-number' as const) : undefined;
}

/** Writes down, or takes back, that they agreed to a way; each is undone like any change. */
function useConsents({ id }: Regular) {
  const book = useBook();
  const tell = useTell();
  return {
    agree: async (way: ReachWay, how: ReachConsent['how']) => {
      const consent = { way, how, givenAt: readClock(), wordingVersion: REACH_WORDING_VERSION };
      const words = say('messages.now-agreed', { way: sayWay(way) });
      tell(await agreeToReach(book, id, consent), words);
    },
    withdraw: async (way: ReachWay) => {
      const words = say('messages.withdrawn', { way: sayWay(way) });
      tell(await withdrawReach(book, id, way, readClock()), words);
    },
  };
}
