import { useState } from 'react';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import { isCalled, isSameName, itemCalled } from '../../../shared/rules/menu/item-names.ts';
import { fold } from '../../../shared/rules/words/fold.ts';
import { addMenuItem, changeMenuItem, learnOtherName } from '../../data/acts/menu.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { useTell } from '../../ui/told/tell.tsx';
import { say } from '../../wording/say.ts';
import styles from './menu.module.css';

/** A line for something new; what is on the menu already is said, and made more of there. */
export function NewItem({
  items,
  onOpen,
}: {
  readonly items: readonly MenuItem[];
  readonly onOpen: (id: string) => void;
}) {
  const book = useBook();
  const tell = useTell();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [there, setThere] = useState<MenuItem>();
  const name = typed.trim();
  const type = (words: string) => {
    setTyped(words);
    setProblem(undefined);
    setThere(undefined);
  };
  const write = async () => {
    const result = await addMenuItem(book, { name }, readClock());
    const wrong = tell(result, say('menu.added', { name }), 'beside the field');
    setProblem(wrong);
    // What was typed while it was being kept is the next one.
    if (wrong === undefined) setTyped((now) => (now === typed ? '' : now));
    if (wrong === undefined) setThere(undefined);
  };
  const add = async () => {
    if (name === '') return;
    const found = itemCalled(items, name);
    if (!found) return write();
    setThere(found);
    setProblem(isThere(found, name));
  };
  const done = (wrong: string | undefined) => {
    setProblem(wrong);
    if (wrong !== undefined || !there) return;
    type('');
    onOpen(there.id);
  };
  const offer = async () => {
    if (!there) return;
    const result = await changeMenuItem(book, there.id, { retired: false }, readClock());
    done(tell(result, say('menu.kept'), 'beside the field'));
  };
  const sayToo = async () => {
    if (!there) return;
    const result = await learnOtherName(book, there.id, name, readClock());
    const words = say('menu.learned', { words: name, name: there.name });
    done(tell(result, words, 'beside the field'));
  };
  return (
    <div className={styles.new}>
      <div className={styles.adding}>
        <TextField
          label={say('menu.new')}
          value={typed}
          onChange={type}
          onEnter={() => void add()}
          problem={problem}
        />
        <Button disabled={name === ''} onPress={() => void add()}>
          {say('menu.add')}
        </Button>
      </div>
      {there && (
        <div className={styles.buttons}>
          {there.retired ? (
            <Button tone="main" onPress={() => void offer()}>
              {say('menu.offer-it', { name: there.name })}
            </Button>
          ) : (
            <Button tone="main" onPress={() => done(undefined)}>
              {say('menu.open-it', { name: there.name })}
            </Button>
          )}
          {!isWritten(there, name) && (
            <Button onPress={() => void sayToo()}>{say('menu.say-it-too', { typed: name })}</Button>
          )}
          <Button onPress={() => void write()}>{say('menu.add-all-the-same')}</Button>
        </div>
      )}
    </div>
  );
}

function isThere(item: MenuItem, typed: string): string {
  if (!isSameName(item.name, typed) && isCalled(item, typed)) {
    return say('menu.there-called', { typed, name: item.name });
  }
  const section = item.category === '' ? 'none' : item.category;
  return item.retired
    ? say('menu.there-retired', { name: item.name })
    : say('menu.there', { name: item.name, section });
}

/** Whether it is spelled exactly so there. */
function isWritten({ name, otherNames = [] }: MenuItem, typed: string): boolean {
  return [name, ...otherNames].some((one) => fold(one) === fold(typed));
}
