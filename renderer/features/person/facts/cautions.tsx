import { useState } from 'react';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import type { Fact } from '../../../../shared/domain/fact.ts';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import { Button } from '../../../ui/button.tsx';
import { CautionWords } from '../../../ui/caution-words.tsx';
import { useFocusBack } from '../../../ui/focus-back.ts';
import { sayConsent } from '../../../wording/people/say-consent.ts';
import { say } from '../../../wording/say.ts';
import styles from './cautions.module.css';
import { FactEditor } from './fact-editor.tsx';
import { FactLine } from './fact-line.tsx';

/** What must not happen to this person, as solid bands of ink. */
export function Cautions({
  cautions,
  regularId,
  name,
  now,
}: {
  readonly cautions: readonly Fact[];
  readonly regularId: RegularId;
  readonly name: string;
  readonly now: LocalTime;
}) {
  const [adding, setAdding] = useState(false);
  const adder = useFocusBack(adding);
  return (
    <section className={styles.cautions} aria-label={say('regular.kind-caution')}>
      <ul className={styles.bands}>
        {cautions.map((fact) => (
          <FactLine
            key={fact.id}
            fact={fact}
            name={name}
            now={now}
            shown={<CautionWords text={fact.text} />}
          />
        ))}
      </ul>
      {cautions.map(
        (fact) =>
          fact.health && (
            <p key={fact.id} className={styles.consent} dir="auto">
              {sayConsent(fact.health, name, now)}
            </p>
          ),
      )}
      {adding ? (
        <FactEditor
          fact={{ kind: 'caution', regularId }}
          name={name}
          now={now}
          onDone={() => setAdding(false)}
        />
      ) : (
        <Button ref={adder} tone="quiet" onPress={() => setAdding(true)}>
          {say('regular.add-caution')}
        </Button>
      )}
    </section>
  );
}
