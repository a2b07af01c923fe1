import { X } from 'lucide-react';
import { useState } from 'react';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import { isCalled, itemCalled, withOtherNames } from '../../../shared/rules/menu/item-names.ts';
import { useMenu } from '../../data/people/book-context.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { say } from '../../wording/say.ts';
import type { KeepItem } from './keep-item.ts';
import styles from './menu.module.css';

/** What else is said for an item at the counter; each is taken away by pressing it. */
export function OtherNames({ item, keep }: { readonly item: MenuItem; readonly keep: KeepItem }) {
  const menu = useMenu();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const names = item.otherNames ?? [];
  const add = async () => {
    if (typed.trim() === '') return;
    const there = itemCalled([...menu.values()], typed, item.id);
    const isOthers = there && !isCalled(item, typed);
    const wrong = isOthers
      ? say('menu.there-called', { typed: typed.trim(), name: there.name })
      : await keep(
          (now) => ({ otherNames: withOtherNames(now as MenuItem, [typed]) }),
          'beside the field',
        );
    setProblem(wrong);
    if (wrong === undefined) setTyped((now) => (now === typed ? '' : now));
  };
  const take = (name: string) =>
    keep((now) => {
      const left = (now as MenuItem).otherNames?.filter((one) => one !== name) ?? [];
      return { otherNames: left.length > 0 ? left : undefined };
    });
  return (
    <section className={styles.names} aria-label={say('menu.other-names')}>
      <div className={styles.adding}>
        <TextField
          label={say('menu.other-names')}
          placeholder={say('menu.other-name-add')}
          value={typed}
          onChange={(words) => {
            setProblem(undefined);
            setTyped(words);
          }}
          onEnter={() => void add()}
          problem={problem}
        />
        <Button disabled={typed.trim() === ''} onPress={() => void add()}>
          {say('menu.add-it')}
        </Button>
      </div>
      {names.length > 0 && (
        <ul className={styles.chips}>
          {names.map((name) => (
            <li key={name}>
              <button
                type="button"
                className={styles.chip}
                aria-label={say('menu.other-name-take', { name })}
                onClick={() => void take(name)}
              >
                <span dir="auto">{name}</span>
                <X aria-hidden="true" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
