import { useState } from 'react';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import { isSameName } from '../../../shared/rules/menu/item-names.ts';
import { fold } from '../../../shared/rules/words/fold.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { say } from '../../wording/say.ts';
import styles from './menu.module.css';

/** As many as are looked through at a glance. */
const MOST = 6;

/** Which item of the menu another one is the same as: found by typing, taken by a press. */
export function WhichItem({
  item,
  items,
  onChoose,
  onClose,
}: {
  readonly item: MenuItem;
  readonly items: readonly MenuItem[];
  readonly onChoose: (other: MenuItem) => void;
  readonly onClose: () => void;
}) {
  const [typed, setTyped] = useState('');
  const wanted = fold(typed);
  const found = likelySame(item, items)
    .filter(({ name }) => fold(name).includes(wanted))
    .slice(0, MOST);
  const take = () => {
    const [first] = found;
    if (wanted !== '' && first) onChoose(first);
  };
  return (
    <Dialog title={say('menu.merge-which', { name: item.name })} onClose={onClose}>
      <TextField
        label={say('menu.merge-find')}
        value={typed}
        onChange={setTyped}
        onEnter={take}
        focusNow
      />
      {found.length === 0 ? (
        <p role="status">{say('menu.none-found', { typed: typed.trim() })}</p>
      ) : (
        <ul className={styles.found}>
          {found.map((other) => (
            <li key={other.id}>
              <button type="button" className={styles.line} onClick={() => onChoose(other)}>
                <span className={styles.name} dir="auto">
                  {other.name}
                </span>
                <span className={styles.aside} dir="auto">
                  {other.category}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button keyName="Esc" onPress={onClose}>
          {say('menu.merge-leave')}
        </Button>
      </div>
    </Dialog>
  );
}

/** Items in the order they are likely to be the same: those that begin alike first. */
function likelySame(item: MenuItem, others: readonly MenuItem[]): MenuItem[] {
  const [first = ''] = item.name.toLowerCase().split(' ');
  const weight = (other: MenuItem) =>
    isSameName(item.name, other.name) ? 0 : other.name.toLowerCase().includes(first) ? 1 : 2;
  return others
    .filter(({ id }) => id !== item.id)
    .toSorted((a, b) => weight(a) - weight(b) || a.name.localeCompare(b.name));
}
