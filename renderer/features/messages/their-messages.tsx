import { useEffect, useRef } from 'react';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import { REACH_WAYS } from '../../../shared/domain/message.ts';
import type { Standing } from '../../../shared/domain/regular.ts';
import { allows } from '../../../shared/rules/tact/tact.ts';
import type { WholeRegular } from '../../data/people/book-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import { takeAsking } from './asking-next.ts';
import { begunAbout } from './letter-drafts.ts';
import { SentList } from './sent-list.tsx';
import styles from './their-messages.module.css';
import { WayLine } from './way-line.tsx';

/** The ways to reach one person, and what was sent, on their page. */
export function TheirMessages({
  whole,
  now,
  onWrite,
}: {
  readonly whole: WholeRegular;
  readonly now: LocalTime;
  readonly onWrite: (about?: string) => void;
}) {
  const { regular, messages } = whole;
  const mayWrite = allows(regular.standing, 'contact');
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!takeAsking(regular.id)) return;
    section.current?.scrollIntoView({ block: 'center' });
    section.current?.querySelector('button')?.focus();
  }, [regular.id]);
  return (
    <section ref={section} className={styles.messages} aria-label={say('messages.rubric')}>
      <Rubric>{say('messages.rubric')}</Rubric>
      {mayWrite ? (
        <ul className={styles.ways}>
          {REACH_WAYS.map((way) => (
            <WayLine key={way} way={way} regular={regular} now={now} />
          ))}
        </ul>
      ) : (
        <WhyNot standing={regular.standing} />
      )}
      <SentList messages={messages} now={now} mayWrite={mayWrite} />
      {mayWrite && <WriteButton whole={whole} onWrite={onWrite} />}
    </section>
  );
}

function WhyNot({ standing }: { readonly standing: Standing }) {
  if (standing === 'here') return null;
  return <p className={styles.quiet}>{say(`messages.not-${standing}`)}</p>;
}

/** Begins a note, or goes on with the one that waits. */
function WriteButton({
  whole: { regular, messages },
  onWrite,
}: {
  readonly whole: WholeRegular;
  readonly onWrite: (about?: string) => void;
}) {
  const sent = messages.map(({ text }) => text);
  const begun = begunAbout(regular.id, sent);
  return (
    <div className={styles.write}>
      <Button onPress={() => onWrite(begun?.about)}>
        {say(begun ? 'messages.write-on' : 'messages.write')}
      </Button>
    </div>
  );
}
