import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { OneOf } from '../../ui/fields/one-of.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import styles from './farewell.module.css';
import { endingPromises } from './farewell-draft.ts';
import { FarewellTold } from './farewell-told.tsx';
import { PetsGo } from './pets-go.tsx';
import { QuietLines } from './quiet-lines.tsx';
import { type FarewellOf, type FarewellWriting, useFarewell } from './use-farewell.ts';
import { WhatStops } from './what-stops.tsx';

/** What is asked when somebody has died, what stops, and the one act. */
export function FarewellForm(props: FarewellOf) {
  const { whole, staying, onDone } = props;
  const writing = useFarewell(props);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const { problem } = writing;
  useEffect(() => {
    // The button may be far from the field on a small screen.
    if (problem) form.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
  }, [problem]);
  const pets = whole.pets.filter(({ standing }) => standing === 'here');
  return (
    <div ref={form} className={styles.columns}>
      <div className={styles.parts}>
        <FarewellTold writing={writing} />
        <QuietLines staying={staying} writing={writing} />
        {pets.length > 0 && <PetsGo pets={pets} staying={staying} writing={writing} />}
        <ThePage visits={whole.visits.length} writing={writing} />
      </div>
      <div className={styles.parts}>
        <WhatStops promises={endingPromises(whole.promises)} />
        <div className={styles.act}>
          <Button tone="main" onPress={() => void writing.writeDown()}>
            {say(writing.draft.page === 'keep' ? 'farewell.write' : 'farewell.erase-all')}
          </Button>
          <Button onPress={onDone}>{say('farewell.not-now')}</Button>
          {writing.failed !== undefined && (
            <p className={styles.problem} role="alert">
              {writing.failed}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

/** Whether the page stays or goes. */
function ThePage({
  visits,
  writing: { draft, write },
}: {
  readonly visits: number;
  readonly writing: FarewellWriting;
}) {
  return (
    <section className={styles.part}>
      <Rubric>{say('farewell.page')}</Rubric>
      <OneOf
        label={say('farewell.page')}
        value={draft.page}
        options={[
          { value: 'keep', words: say('farewell.keep') },
          { value: 'erase', words: say('farewell.erase') },
        ]}
        onChange={(page) => write({ page })}
      />
      <p className={styles.means}>{say(`farewell.${draft.page}-means`, { visits })}</p>
    </section>
  );
}
