import { useState } from 'react';
import type { LocalTime } from '../../../../shared/calendar-day.ts';
import { FACT_KINDS, type Fact, type FactKind } from '../../../../shared/domain/fact.ts';
import type { RegularId } from '../../../../shared/domain/ids.ts';
import { Button } from '../../../ui/button.tsx';
import { useFocusBack } from '../../../ui/focus-back.ts';
import { Rubric } from '../../../ui/rubric.tsx';
import { say } from '../../../wording/say.ts';
import { BehindFacts } from './behind-facts.tsx';
import styles from './fact-column.module.css';
import { FactEditor } from './fact-editor.tsx';
import { FactLine } from './fact-line.tsx';

/** Cautions stand above everything else (cautions.tsx). */
const IN_COLUMN = FACT_KINDS.filter((kind) => kind !== 'caution');

interface FactsOfOne {
  readonly regularId: RegularId;
  readonly name: string;
  readonly now: LocalTime;
}

/** What they like, who comes with them and what else is good to know, face-up and behind. */
export function FactColumn({ facts, ...whose }: FactsOfOne & { readonly facts: readonly Fact[] }) {
  const faceUp = facts.filter((fact) => fact.layer === 'face-up');
  const behind = facts.filter((fact) => fact.layer === 'behind');
  return (
    <div className={styles.column}>
      {IN_COLUMN.map((kind) => (
        <FactsOfKind key={kind} kind={kind} facts={faceUp} {...whose} />
      ))}
      {behind.length > 0 && <BehindFacts facts={behind} {...whose} />}
    </div>
  );
}

/** The facts of one kind, with a line to add another. */
function FactsOfKind({
  kind,
  facts,
  ...whose
}: FactsOfOne & { readonly kind: FactKind; readonly facts: readonly Fact[] }) {
  const [adding, setAdding] = useState(false);
  const adder = useFocusBack(adding);
  const those = facts.filter((fact) => fact.kind === kind);
  return (
    <section className={styles.kind}>
      <Rubric>{say(`regular.kind-${kind}`)}</Rubric>
      {those.length > 0 && (
        <ul className={styles.facts}>
          {those.map((fact) => (
            <FactLine key={fact.id} fact={fact} name={whose.name} now={whose.now} />
          ))}
        </ul>
      )}
      {adding ? (
        <FactEditor
          fact={{ kind, regularId: whose.regularId }}
          {...whose}
          onDone={() => setAdding(false)}
        />
      ) : (
        <Button ref={adder} tone="quiet" onPress={() => setAdding(true)}>
          {say(`regular.add-${kind}`)}
        </Button>
      )}
    </section>
  );
}
