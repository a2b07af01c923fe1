import { useState } from 'react';
import { dayOf, type LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { allows } from '../../../shared/rules/tact/tact.ts';
import { usePeople, type WholeRegular } from '../../data/people/book-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useFocusBack } from '../../ui/focus-back.ts';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import { GoneLines } from './gone-lines.tsx';
import { NewTie } from './new-tie.tsx';
import { PetEditor } from './pet-editor.tsx';
import { PetLine } from './pet-line.tsx';
import styles from './their-household.module.css';
import { TieLine } from './tie-line.tsx';
import { whoBelongs } from './who-belongs.ts';

/** The people and animals who belong to one person, on their page. */
export function TheirHousehold({
  whole,
  now,
  onOpen,
}: {
  readonly whole: WholeRegular;
  readonly now: LocalTime;
  readonly onOpen: (id: RegularId) => void;
}) {
  const belongs = whoBelongs(whole, usePeople());
  const { people, animals, gone } = belongs;
  const nobody = people.length + animals.length + gone.people.length + gone.animals.length === 0;
  const today = dayOf(now);
  return (
    <section className={styles.household}>
      <Rubric>{say('household.rubric')}</Rubric>
      {people.length > 0 && (
        <ul className={styles.lines} aria-label={say('household.people')}>
          {people.map((one) => (
            <TieLine key={one.tie.id} belonging={one} self={whole.regular} onOpen={onOpen} />
          ))}
        </ul>
      )}
      {animals.length > 0 && (
        <ul className={styles.lines} aria-label={say('household.animals')}>
          {animals.map((pet) => (
            <PetLine key={pet.id} pet={pet} self={whole.regular} today={today} />
          ))}
        </ul>
      )}
      <GoneLines gone={gone} self={whole.regular} today={today} onOpen={onOpen} />
      {nobody && <p className={styles.none}>{say('household.none')}</p>}
      {allows(whole.regular.standing, 'offer') && <Adders whole={whole} now={now} />}
    </section>
  );
}

/** Two quiet ways to add: a person, an animal. */
function Adders({ whole, now }: { readonly whole: WholeRegular; readonly now: LocalTime }) {
  const [adding, setAdding] = useState<'somebody' | 'animal'>();
  const somebody = useFocusBack(adding === 'somebody');
  const animal = useFocusBack(adding === 'animal');
  const done = () => setAdding(undefined);
  const { regular } = whole;
  if (adding === 'somebody') return <NewTie self={regular} onDone={done} />;
  if (adding === 'animal') {
    const pet = { regularId: regular.id };
    return <PetEditor pet={pet} self={regular} today={dayOf(now)} onDone={done} />;
  }
  return (
    <div className={styles.adders}>
      <Button ref={somebody} tone="quiet" onPress={() => setAdding('somebody')}>
        {say('household.add-somebody')}
      </Button>
      <Button ref={animal} tone="quiet" onPress={() => setAdding('animal')}>
        {say('household.add-animal')}
      </Button>
    </div>
  );
}
