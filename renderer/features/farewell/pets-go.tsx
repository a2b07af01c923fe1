import type { Pet } from '../../../shared/domain/household.ts';
import { Picks } from '../../ui/fields/picks.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { sayPet } from '../../wording/people/say-household.ts';
import { say } from '../../wording/say.ts';
import styles from './farewell.module.css';
import type { FarewellWriting } from './use-farewell.ts';
import type { OneWhoStays } from './who-stays.ts';

/** Stands for nobody among the ids of those who may have the pets. */
const NOBODY = 'nobody';

/** Who has their animals now. */
export function PetsGo({
  pets,
  staying,
  writing: { draft, write },
}: {
  readonly pets: readonly Pet[];
  readonly staying: readonly OneWhoStays[];
  readonly writing: FarewellWriting;
}) {
  const named = pets.map(sayPet).join(', ');
  const label = say('farewell.pets', { pets: named, count: pets.length });
  return (
    <section className={styles.part}>
      <Rubric>{label}</Rubric>
      <div className={styles.picks}>
        <Picks
          label={label}
          options={[
            { value: NOBODY, words: say('farewell.pets-stay', { keep: draft.page }) },
            ...staying.map(({ card }) => ({ value: card.id, words: card.name })),
          ]}
          value={draft.petsTo ?? NOBODY}
          onPick={(id) => write({ petsTo: id === NOBODY ? undefined : id })}
        />
      </div>
      {draft.page === 'erase' && draft.petsTo === undefined && (
        <p className={styles.means}>{say('farewell.pets-erased')}</p>
      )}
    </section>
  );
}
