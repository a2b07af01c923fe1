import { useMemo } from 'react';
import { allows } from '../../../shared/rules/tact/tact.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { say } from '../../wording/say.ts';
import styles from './list-controls.module.css';
import type { ListPlace } from './list-place.ts';
import type { Listed } from './listed.ts';
import { countOf, type Narrowing, QUIET_DAYS } from './narrow-roll.ts';
import { ROLL_ORDERS } from './order-roll.ts';

interface ListControlsProps {
  readonly everybody: Listed;
  readonly place: ListPlace;
  readonly onMove: (change: Partial<ListPlace>) => void;
}

/** How the list is sorted and who is wanted, as two lines of words to press. */
export function ListControls({ everybody, place, onMove }: ListControlsProps) {
  const { narrowing } = place;
  const narrow = (change: Partial<Narrowing>) => onMove({ narrowing: { ...narrowing, ...change } });
  const anyGone = useMemo(
    () => everybody.all().some(({ card }) => !allows(card.standing, 'count')),
    [everybody],
  );
  return (
    <div className={styles.controls}>
      <fieldset className={styles.words}>
        <legend className={styles.legend}>{say('regulars.sorted')}</legend>
        {ROLL_ORDERS.map((order) => (
          <Word key={order} on={place.order === order} onPress={() => onMove({ order })}>
            {say(`regulars.order-${order}`)}
          </Word>
        ))}
      </fieldset>
      <fieldset className={styles.words}>
        <legend className={styles.legend}>{say('regulars.only')}</legend>
        <Word on={narrowing.noName} onPress={() => narrow({ noName: !narrowing.noName })}>
          {say('regulars.no-name')}
        </Word>
        <Word on={narrowing.quiet} onPress={() => narrow({ quiet: !narrowing.quiet })}>
          {say('regulars.quiet', { days: QUIET_DAYS })}
        </Word>
        {(anyGone || narrowing.gone) && (
          <Word on={narrowing.gone} onPress={() => narrow({ gone: !narrowing.gone })}>
            {say('regulars.gone')}
          </Word>
        )}
        <AnyOf
          everybody={everybody}
          of="tag"
          value={narrowing.tag}
          onChange={(tag) => narrow({ tag })}
        />
        <AnyOf
          everybody={everybody}
          of="spot"
          value={narrowing.spot}
          onChange={(spot) => narrow({ spot })}
        />
      </fieldset>
    </div>
  );
}

function Word({
  on,
  onPress,
  children,
}: {
  readonly on: boolean;
  readonly onPress: () => void;
  readonly children: string;
}) {
  return (
    <button type="button" className={styles.word} aria-pressed={on} onClick={onPress}>
      {children}
    </button>
  );
}

/** One of the tags or spots the book knows; nothing at all while it knows none. */
function AnyOf({
  everybody,
  of,
  value,
  onChange,
}: {
  readonly everybody: Listed;
  readonly of: 'tag' | 'spot';
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const counts = useMemo(() => {
    const counted = everybody.all().filter(({ card }) => allows(card.standing, 'count'));
    return countOf(counted, ({ card }) => (of === 'tag' ? card.tags : [card.spot]));
  }, [everybody, of]);
  if (counts.length === 0 && value === '') return null;
  const known = counts.map((count) => ({
    value: count.value,
    words: say('regulars.with-count', { ...count }),
  }));
  const options = [{ value: '', words: say(`regulars.any-${of}`) }, ...known];
  return (
    <Choice
      label={say(`regulars.${of}`)}
      hideLabel
      value={value}
      options={options}
      onChange={onChange}
    />
  );
}
