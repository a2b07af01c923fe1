import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { Fact } from '../../../../shared/domain/fact.ts';
import { KeyCap } from '../../../ui/key-cap.tsx';
import { PeekButton, usePeek } from '../../../ui/peek.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { say } from '../../../wording/say.ts';
import styles from './fact-column.module.css';
import { FactLine } from './fact-line.tsx';

/** What must not be read across the counter: there only while it is held, or opened one by one. */
export function BehindFacts({
  facts,
  name,
  now,
}: {
  readonly facts: readonly Fact[];
  readonly name: string;
  readonly now: LocalTime;
}) {
  const { peeking } = usePeek();
  return (
    <section className={styles.kind}>
      <Rubric>{say('regular.kept-behind')}</Rubric>
      <PeekButton>
        <KeyCap name={say('regular.hold-space')} />
        {say('regular.for-behind', { facts: facts.length })}
      </PeekButton>
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <FactLine
            key={fact.id}
            fact={fact}
            name={name}
            now={now}
            shown={peeking ? fact.text : say('regular.something-behind')}
          />
        ))}
      </ul>
    </section>
  );
}
