import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import styles from './name-box.module.css';

/** Somebody a typed name may mean, as far as they are told apart by eye. */
interface Offered {
  readonly id: string;
  readonly name: string;
  readonly spot: string;
  readonly companions: readonly string[];
}

/** What tells those of one name apart, by id; empty of whoever is alone with theirs. */
export type Apart = ReadonlyMap<string, string>;

interface NameBoxProps<Who extends Offered> {
  readonly label: string;
  readonly placeholder: string;
  /** What the list of those who are found is called. */
  readonly foundLabel: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Whom it may mean. */
  readonly found: readonly Who[];
  readonly apart: Apart;
  readonly onTake: (card: Who) => void;
  /** Enter, when nobody is marked. */
  readonly onEnter?: () => void;
  /** Escape, where a line is emptied by it. */
  readonly onEscape?: () => void;
  /** The first one found is marked at once, since only somebody of the book will do. */
  readonly onlyTheBook?: boolean;
  readonly problem?: string | undefined;
  readonly field?: Ref<HTMLInputElement>;
}

/** A line to type a name on; whom it may mean stands below it, to press or to take with the arrows. */
export function NameBox<Who extends Offered>(props: NameBoxProps<Who>) {
  const { label, typed, found, problem, onTake } = props;
  const id = useId();
  const first = props.onlyTheBook ? 0 : -1;
  const [moved, setMoved] = useState(first);
  const at = Math.min(moved, found.length - 1);
  const take = (card: Who) => {
    setMoved(first);
    onTake(card);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      setMoved(Math.min(Math.max(at + by, first), found.length - 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const marked = found[at];
      if (marked) take(marked);
      else props.onEnter?.();
    } else if (event.key === 'Escape') props.onEscape?.();
  };
  return (
    <div className={styles.box}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        ref={props.field}
        className={styles.input}
        dir="auto"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-found`}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        placeholder={props.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setMoved(first);
          props.onType(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div id={`${id}-found`} role="listbox" aria-label={props.foundLabel}>
        {found.map((card, index) => (
          <Found
            key={card.id}
            id={`${id}-${index}`}
            card={card}
            apart={props.apart.get(card.id) ?? ''}
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
  apart,
  marked,
  onTake,
}: {
  readonly id: string;
  readonly card: Offered;
  readonly apart: string;
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
        {[...new Set([apart, card.spot, ...card.companions])]
          .filter((words) => words !== '')
          .join(', ')}
      </span>
    </div>
  );
}
