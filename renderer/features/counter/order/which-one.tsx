import { useEffect } from 'react';
import type { AskedLine } from '../../../../shared/rules/orders/order-words.ts';
import type { Menu } from '../../../data/people/book-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Rubric } from '../../../ui/rubric.tsx';
import { say } from '../../../wording/say.ts';
import styles from './other-order.module.css';

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
  readonly onChoose: (name: string) => void;
}) {
  const names = asked.choices.slice(0, MOST).flatMap((id) => menu.get(id)?.name ?? []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = event.altKey
        ? names[Number(/^Digit([1-9])$/.exec(event.code)?.[1]) - 1]
        : undefined;
      if (name === undefined) return;
      event.preventDefault();
      onChoose(name);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  return (
    <>
      <Rubric>{say('counter.which-one', { words: asked.words })}</Rubric>
      <div className={styles.also}>
        {names.map((name, at) => (
          <Button key={name} keyName={`Alt ${String(at + 1)}`} onPress={() => onChoose(name)}>
            {name}
          </Button>
        ))}
      </div>
    </>
  );
}
