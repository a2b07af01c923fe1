import { useState } from 'react';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { displayName, type Regular } from '../../../shared/domain/regular.ts';
import { useFocusBack } from '../../ui/focus-back.ts';
import { sayPet, sayTie } from '../../wording/people/say-household.ts';
import { say } from '../../wording/say.ts';
import styles from './lines.module.css';
import { TieEditor } from './tie-editor.tsx';
import { animalsOf, type Belonging } from './who-belongs.ts';

/** Somebody who belongs to them: the name opens that person, the word beside it is edited in place. */
export function TieLine({
  belonging,
  self,
  onOpen,
}: {
  readonly belonging: Belonging;
  readonly self: Regular;
  readonly onOpen: (id: RegularId) => void;
}) {
  const [editing, setEditing] = useState(false);
  const opener = useFocusBack(editing);
  const { card, kind } = belonging;
  const about = [
    ...animalsOf(belonging).map(sayPet),
    ...(card.standing === 'moved-away' ? [say('household.moved-away')] : []),
  ];
  return (
    <li className={styles.line}>
      <span className={styles.sentence}>
        <button type="button" className={styles.name} dir="auto" onClick={() => onOpen(card.id)}>
          {nameOf(belonging)}
        </button>
        {!editing && (
          <button
            ref={opener}
            type="button"
            className={styles.tie}
            aria-label={say('household.change-tie', { tie: sayTie(kind), other: card.name })}
            onClick={() => setEditing(true)}
          >
            {sayTie(kind)}
          </button>
        )}
        {about.length > 0 && (
          <span className={styles.about} dir="auto">
            {about.join(', ')}
          </span>
        )}
      </span>
      {editing && (
        <TieEditor
          belonging={belonging}
          self={self}
          name={displayName(self) || say('regulars.nameless')}
          onDone={() => setEditing(false)}
        />
      )}
    </li>
  );
}

function nameOf({ card }: Belonging): string {
  return card.name || say('regulars.nameless');
}
