import type { RegularId } from '../../../../shared/domain/ids.ts';
import { usePeopleNear } from '../../../data/people/book-context.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { say } from '../../../wording/say.ts';
import type { OpenPerson } from '../base/use-open-person.ts';
import styles from './together.module.css';

/** Who belongs to them: people to open with one press, and the animals with what they may have. */
export function Together({
  person,
  onOpen,
}: {
  readonly person: OpenPerson;
  readonly onOpen: (id: RegularId) => void;
}) {
  const people = usePeopleNear();
  const others = person.ties.flatMap(({ id, other, kind }) => {
    const card = people.one(other, 'offer');
    return card ? [{ id, card, kind }] : [];
  });
  const { pets } = person;
  if (others.length + pets.length === 0) return null;
  return (
    <section>
      <Rubric>{say('counter.together')}</Rubric>
      <ul className={styles.lines}>
        {others.map(({ id, card, kind }) => (
          <li key={id}>
            <button type="button" className={styles.other} onClick={() => onOpen(card.id)}>
              <span className={styles.name} dir="auto">
                {card.name}
              </span>
              <span className={styles.tie}>{say(`counter.tie-${kind}`)}</span>
            </button>
          </li>
        ))}
        {pets.map((pet) => (
          <li key={pet.id} className={styles.pet} dir="auto">
            {`${pet.kind} ${pet.name}`.trim()}
            {pet.treat !== '' && (
              <span className={styles.tie}>{say('counter.pet-treat', { treat: pet.treat })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
