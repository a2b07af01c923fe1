import { type RefObject, useEffect, useState } from 'react';
import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { allows } from '../../../shared/rules/tact/tact.ts';
import {
  useMenu,
  useRegular,
  useShop,
  type WholeRegular,
} from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { sayBeginnings } from '../../wording/prints/say-letter.ts';
import { say } from '../../wording/say.ts';
import { Beginnings } from './beginnings.tsx';
import styles from './letter.module.css';
import { draftKey } from './letter-drafts.ts';
import { LetterHead } from './letter-head.tsx';
import { LetterWays } from './letter-ways.tsx';
import { useLetter } from './use-letter.ts';
import { useLetterFacts } from './use-letter-facts.ts';
import { useSending } from './use-sending.tsx';

interface LetterProps {
  readonly id: RegularId;
  /** Id of the life event or visit it is about. */
  readonly about: string | undefined;
  readonly onDone: () => void;
}

/** A short personal note being written. */
export function Letter({ id, about, onDone }: LetterProps) {
  const whole = useRegular(id);
  const shop = useShop();
  if (whole === undefined || shop === undefined) return <article aria-busy="true" />;
  if (whole === null) {
    return (
      <article className={styles.screen}>
        <p className={styles.why}>{say('note.gone')}</p>
      </article>
    );
  }
  const { standing } = whole.regular;
  const isBarred = standing !== 'here' && !allows(standing, 'contact');
  return (
    <article className={styles.screen} aria-label={say('note.words')}>
      {isBarred ? (
        <Barred whole={whole} standing={standing} onDone={onDone} />
      ) : (
        <Desk whole={whole} about={about} shop={shop?.name ?? ''} onDone={onDone} />
      )}
    </article>
  );
}

/** Nobody is written to who does not want it, or cannot read it. */
function Barred({
  whole,
  standing,
  onDone,
}: {
  readonly whole: WholeRegular;
  readonly standing: 'moved-away' | 'do-not-contact' | 'deceased';
  readonly onDone: () => void;
}) {
  return (
    <>
      <LetterHead whole={whole} onDone={onDone} />
      <p className={styles.why}>{say(`messages.not-${standing}`)}</p>
    </>
  );
}

/** The sheet, the ways to begin beside it, and below it how it goes out. */
function Desk({
  whole,
  about,
  shop,
  onDone,
}: {
  readonly whole: WholeRegular;
  readonly about: string | undefined;
  readonly shop: string;
  readonly onDone: () => void;
}) {
  const menu = useMenu();
  // What the note is made of stays while it is written, whatever is sent or logged meanwhile.
  const [now] = useState<LocalTime>(readClock);
  const facts = useLetterFacts(whole, about, now);
  const [beginnings] = useState(() => sayBeginnings(facts, menu, shop));
  const sent = whole.messages.map(({ text }) => text);
  const letter = useLetter(draftKey(whole.regular.id, about), beginnings, sent);
  const sending = useSending({ whole, about, facts, text: letter.text, shop });
  usePenOnSheet(sending.sheet);
  return (
    <>
      <LetterHead whole={whole} about={facts.about} today={dayOf(now)} onDone={onDone} />
      <div className={styles.desk}>
        <div className={styles.sheet}>
          <textarea
            ref={sending.sheet}
            className={styles.words}
            dir="auto"
            aria-label={say('note.words')}
            placeholder={say('note.empty')}
            value={letter.text}
            rows={9}
            spellCheck={false}
            onChange={(event) => letter.write(event.target.value)}
            onCopy={sending.onCopied}
          />
        </div>
        <Beginnings beginnings={beginnings} letter={letter} />
        <LetterWays whole={whole} sending={sending} now={now} onAsk={onDone} />
      </div>
      {sending.card}
    </>
  );
}

/** Sets the pen down where the words go on, before the shop's name; a finger must not bring up the keys on glass. */
function usePenOnSheet(sheet: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const words = sheet.current;
    if (!words || window.matchMedia('(pointer: coarse)').matches) return;
    const paragraphs = words.value.split('\n\n');
    const end = paragraphs.length < 3 ? words.value.length : words.value.lastIndexOf('\n\n');
    words.focus({ preventScroll: true });
    words.setSelectionRange(end, end);
  }, [sheet]);
}
