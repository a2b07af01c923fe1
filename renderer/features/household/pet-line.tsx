import { useState } from 'react';
import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { Pet } from '../../../shared/domain/household.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { useFocusBack } from '../../ui/focus-back.ts';
import { sayNever, sayPet } from '../../wording/people/say-household.ts';
import { say } from '../../wording/say.ts';
import { sayBirthday } from '../../wording/say-day.ts';
import styles from './lines.module.css';
import { PetEditor } from './pet-editor.tsx';

/** An animal as a sentence; pressed, it is edited where it stands. */
export function PetLine({
  pet,
  self,
  today,
  hidden,
}: {
  readonly pet: Pet;
  readonly self: Regular;
  readonly today: CalendarDay;
  /** What stands there instead, where it must not be seen. */
  readonly hidden?: string | undefined;
}) {
  const [editing, setEditing] = useState(false);
  const opener = useFocusBack(editing);
  if (editing) {
    return (
      <li className={styles.line}>
        <PetEditor pet={pet} self={self} today={today} onDone={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li className={styles.line}>
      <button ref={opener} type="button" className={styles.opener} onClick={() => setEditing(true)}>
        {hidden === undefined ? (
          <PetSentence pet={pet} />
        ) : (
          <span className={styles.behind}>{hidden}</span>
        )}
        <span className={styles.hidden}>{say('household.edit')}</span>
      </button>
    </li>
  );
}

/** "dachshund Tilly", what it may have, what never, and its birthday while it has one. */
function PetSentence({ pet }: { readonly pet: Pet }) {
  const { treat, never, birthday, standing } = pet;
  return (
    <>
      <span className={styles.pet} dir="auto">
        {sayPet(pet)}
      </span>
      {standing === 'here' && treat !== '' && (
        <span className={styles.known} dir="auto">
          {say('household.pet-treat', { treat })}
        </span>
      )}
      {standing === 'here' && never !== '' && (
        <span className={styles.never} dir="auto">
          {sayNever(pet)}
        </span>
      )}
      {standing === 'here' && birthday && (
        <span className={styles.known}>
          {say('household.pet-birthday', { day: sayBirthday(birthday) })}
        </span>
      )}
    </>
  );
}
