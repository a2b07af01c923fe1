import { useEffect } from 'react';
import type { MenuItem } from '../../shared/domain/menu-item.ts';
import type { AskedLine } from '../../shared/rules/orders/order-words.ts';
import type { Menu } from '../data/people/book-context.tsx';
import { Button } from '../ui/button.tsx';
import { Rubric } from '../ui/rubric.tsx';
import { say } from '../wording/say.ts';
import styles from './which-one.module.css';

/** As many as there are digits to press. */
const MOST = 9;

/** Which of several things on the menu was meant: a key each. */
export function WhichOne({
  asked,
  menu,
  onChoose,
}: {
  readonly asked: AskedLine;
  readonly menu: Menu;
  readonly onChoose: (item: MenuItem) => void;
}) {
  const items = asked.choices.slice(0, MOST).flatMap((id) => menu.get(id) ?? []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const item = event.altKey
        ? items[Number(/^Digit([1-9])$/.exec(event.code)?.[1]) - 1]
        : undefined;
      if (item === undefined) return;
      event.preventDefault();
      onChoose(item);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  return (
    <>
      <Rubric>{say('counter.which-one', { words: asked.words })}</Rubric>
      <div className={styles.also}>
        {items.map((item, at) => (
          <Button key={item.id} keyName={`Alt ${String(at + 1)}`} onPress={() => onChoose(item)}>
            {item.name}
          </Button>
        ))}
      </div>
    </>
  );
}
