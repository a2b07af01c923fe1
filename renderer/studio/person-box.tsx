import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { IndexCard } from '../../shared/domain/index-card.ts';
import { findByName, namesOf } from '../../shared/rules/find-by-name.ts';
import { say } from '../wording/say.ts';
import styles from './person-box.module.css';

/** How many people are offered; who is not among them needs one more letter. */
const MOST_OFFERED = 5;

/**
 * A line to type a name on, for whom something is printed; whom it may mean stands below it, to
 * press or to take with Enter.
 */
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
  const id = useId();
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(0);
  const names = useMemo(() => namesOf(cards), [cards]);
  const found = findByName(names, typed, MOST_OFFERED);
  const at = Math.min(marked, Math.max(found.length - 1, 0));
  const write = (words: string) => {
    setTyped(words);
    setMarked(0);
  };
  const take = (card: IndexCard | undefined) => {
    if (!card) return;
    write('');
    onPick(card);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const to = at + (event.key === 'ArrowDown' ? 1 : -1);
      setMarked(Math.min(Math.max(to, 0), Math.max(found.length - 1, 0)));
    } else if (event.key === 'Enter') take(found[at]);
    else if (event.key === 'Escape') write('');
  };
  return (
    <div className={styles.box}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        dir="auto"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-found`}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
        placeholder={say('studio.person-hint')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-found`} role="listbox" aria-label={say('studio.people')}>
        {found.map((card, place) => (
          <Found
            key={card.id}
            id={`${id}-${place}`}
            card={card}
            isMarked={place === at}
            onTake={() => take(card)}
          />
        ))}
      </div>
      {typed.trim() !== '' && found.length === 0 && (
        <p className={styles.nobody} role="status">
          {say('studio.nobody-found')}
        </p>
      )}
    </div>
  );
}

function Found({
  id,
  card,
  isMarked,
  onTake,
}: {
  readonly id: string;
  readonly card: IndexCard;
  readonly isMarked: boolean;
  readonly onTake: () => void;
}) {
  const known = [card.spot, ...card.companions].filter((words) => words !== '').join(', ');
  return (
    // Keys stay on the line, which points here with aria-activedescendant.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isMarked}
      className={styles.found}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTake}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onTake();
      }}
    >
      <span className={styles.name} dir="auto">
        {card.name}
      </span>
      <span className={styles.known} dir="auto">
        {known}
      </span>
    </div>
  );
}
