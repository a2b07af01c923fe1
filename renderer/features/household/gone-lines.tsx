import type { CalendarDay } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import type { Regular } from '../../../shared/domain/regular.ts';
import { KeyCap } from '../../ui/key-cap.tsx';
import { PeekButton, usePeek } from '../../ui/peek.tsx';
import { sayTie } from '../../wording/people/say-household.ts';
import { say } from '../../wording/say.ts';
import styles from './lines.module.css';
import { PetLine } from './pet-line.tsx';
import type { Belonging, Belongings } from './who-belongs.ts';

/** Who of them has died: there only while it is held, or opened one by one. */
export function GoneLines({
  gone,
  self,
  today,
  onOpen,
}: {
  readonly gone: Belongings['gone'];
  readonly self: Regular;
  readonly today: CalendarDay;
  readonly onOpen: (id: RegularId) => void;
}) {
  const { peeking } = usePeek();
  const count = gone.people.length + gone.animals.length;
  if (count === 0) return null;
  const hidden = peeking ? undefined : say('household.behind');
  return (
    <>
      <PeekButton>
        <KeyCap name={say('household.hold-space')} />
        {say('household.for-gone', { gone: count })}
      </PeekButton>
      <ul className={styles.gone} aria-label={say('household.gone')}>
        {gone.people.map((one) => (
          <GonePerson key={one.tie.id} belonging={one} hidden={hidden} onOpen={onOpen} />
        ))}
        {gone.animals.map((pet) => (
          <PetLine key={pet.id} pet={pet} self={self} today={today} hidden={hidden} />
        ))}
      </ul>
    </>
  );
}

function GonePerson({
  belonging: { card, kind },
  hidden,
  onOpen,
}: {
  readonly belonging: Belonging;
  readonly hidden: string | undefined;
  readonly onOpen: (id: RegularId) => void;
}) {
  return (
    <li className={styles.line}>
      <button type="button" className={styles.opener} onClick={() => onOpen(card.id)}>
        {hidden === undefined ? (
          <>
            <span className={styles.behind} dir="auto">
              {card.name}
            </span>
            <span className={styles.known}>{sayTie(kind)}</span>
          </>
        ) : (
          <span className={styles.behind}>{hidden}</span>
        )}
        <span className={styles.hidden}>{say('household.open-behind')}</span>
      </button>
    </li>
  );
}
