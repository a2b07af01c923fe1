import { useMemo, useState } from 'react';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import { createShop } from '../../../shared/domain/shop.ts';
import { addMenuItem } from '../../data/acts/menu.ts';
import { useBook, useMenu, useShop } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import { MenuLine } from './menu-line.tsx';
import styles from './the-book.module.css';
import { useKept } from './use-kept.ts';

/** Items shown before somebody asks for all of them. */
const SHOWN_AT_FIRST = 12;

const byName = (one: MenuItem, other: MenuItem) => one.name.localeCompare(other.name);

/** The menu: what the shop serves, renamed, priced and taken off where it stands. */
export function MenuList() {
  const menu = useMenu();
  const shop = useShop();
  const [all, setAll] = useState(false);
  const sorted = useMemo(() => [...menu.values()].sort(byName), [menu]);
  const offered = sorted.filter((item) => !item.retired);
  const retired = sorted.filter((item) => item.retired);
  const currency = (shop ?? createShop()).currency;
  return (
    <section aria-labelledby="book-menu" className={styles.part}>
      <Rubric id="book-menu">{say('book.menu')}</Rubric>
      {sorted.length === 0 && <p className={styles.words}>{say('book.menu-empty')}</p>}
      <ul className={styles.lines}>
        {(all ? offered : offered.slice(0, SHOWN_AT_FIRST)).map((item) => (
          <MenuLine key={item.id} item={item} currency={currency} />
        ))}
      </ul>
      {!all && offered.length > SHOWN_AT_FIRST && (
        <div>
          <Button tone="quiet" onPress={() => setAll(true)}>
            {say('book.menu-all', { count: offered.length })}
          </Button>
        </div>
      )}
      <NewItem />
      {retired.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {say('book.menu-retired', { count: retired.length })}
          </summary>
          <ul className={styles.lines}>
            {retired.map((item) => (
              <MenuLine key={item.id} item={item} currency={currency} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function NewItem() {
  const book = useBook();
  const kept = useKept();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = async () => {
    if (name.trim() === '') return;
    const wrong = await kept(
      addMenuItem(book, { name: name.trim() }, readClock()),
      'beside the field',
    );
    setProblem(wrong);
    // What was typed while it was being kept is the next one.
    if (wrong === undefined) setName((typed) => (typed === name ? '' : typed));
  };
  return (
    <div className={styles.newItem}>
      <TextField
        label={say('book.menu-new')}
        value={name}
        onChange={setName}
        onEnter={() => void add()}
        problem={problem}
      />
      <Button onPress={() => void add()}>{say('book.menu-add')}</Button>
    </div>
  );
}
