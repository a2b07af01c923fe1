import { type KeyboardEvent, useId } from 'react';
import type { IndexCard } from '../../../shared/domain/index-card.ts';
import { say } from '../../wording/say.ts';
import styles from './name-box.module.css';
import type { NameSearch } from './use-name-search.ts';

/** A line to type a name on; whom it may mean stands below it, to press or to take with Enter. */
export function NameBox({
  label,
  search,
  onEnter,
  problem,
}: {
  readonly label: string;
  readonly search: NameSearch;
  /** Enter, when nobody is left to choose from. */
  readonly onEnter: () => void;
  readonly problem: string | undefined;
}) {
  const id = useId();
  const { typed, found, at, type, move, take } = search;
  const open = found.length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      const marked = found[at];
      if (marked) take(marked);
      else onEnter();
    }
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
        aria-expanded={open}
        aria-controls={`${id}-found`}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${id}-${at}` : undefined}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        placeholder={say('household.who-hint')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div id={`${id}-found`} role="listbox" aria-label={say('household.found')}>
        {found.map((card, index) => (
          <Found
            key={card.id}
            id={`${id}-${index}`}
            card={card}
            marked={index === at}
            onTake={() => take(card)}
          />
        ))}
      </div>
    </div>
  );
}

function Found({
  id,
  card,
  marked,
  onTake,
}: {
  readonly id: string;
  readonly card: IndexCard;
  readonly marked: boolean;
  readonly onTake: () => void;
}) {
  return (
    // Keys stay on the line, which points here with aria-activedescendant.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={marked}
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
        {[card.spot, ...card.companions].filter((words) => words !== '').join(', ')}
      </span>
    </div>
  );
}
