import { useMemo, useState } from 'react';
import type { IndexCard } from '../../shared/domain/index-card.ts';
import { findByName, namesOf } from '../../shared/rules/finding/find-by-name.ts';
import { useMenu } from '../data/people/book-context.tsx';
import { NameBox } from '../ui/fields/name-box.tsx';
import { sayAllApart } from '../wording/people/say-apart.ts';
import { say } from '../wording/say.ts';
import styles from './person-box.module.css';

/** How many people are offered; who is not among them needs one more letter. */
const MOST_OFFERED = 5;

/** A line to type a name on, for whom something is printed. */
export function PersonBox({
  label,
  cards,
  onPick,
}: {
  readonly label: string;
  /** Everybody it may be, as the room was given them by tact.ts. */
  readonly cards: readonly IndexCard[];
  readonly onPick: (card: IndexCard) => void;
}) {
  const [typed, setTyped] = useState('');
  const menu = useMenu();
  const names = useMemo(() => namesOf(cards), [cards]);
  const found = findByName(names, typed, MOST_OFFERED);
  const take = (card: IndexCard) => {
    setTyped('');
    onPick(card);
  };
  return (
    <div>
      <NameBox
        label={label}
        placeholder={say('studio.person-hint')}
        foundLabel={say('studio.people')}
        typed={typed}
        onType={setTyped}
        found={found}
        apart={sayAllApart(found, menu)}
        onTake={take}
        onEscape={() => setTyped('')}
        onlyTheBook
      />
      {typed.trim() !== '' && found.length === 0 && (
        <p className={styles.nobody} role="status">
          {say('studio.nobody-found')}
        </p>
      )}
    </div>
  );
}
