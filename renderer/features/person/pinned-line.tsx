import { useState } from 'react';
import type { OrderLine } from '../../../shared/domain/visit.ts';
import type { Menu } from '../../data/people/book-context.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { sayLine } from '../../wording/people/say-order.ts';
import { say } from '../../wording/say.ts';
import styles from './pin-usual.module.css';
import { readWords } from './read-lists.ts';

/** Nobody's usual is more than this of one thing. */
const MOST = 99;

/** One thing of an order being put together: how many, and how they want it. */
export function PinnedLine({
  line,
  menu,
  onPut,
  onEnter,
}: {
  readonly line: OrderLine;
  readonly menu: Menu;
  /** With undefined the line goes. */
  readonly onPut: (line: OrderLine | undefined) => void;
  readonly onEnter?: () => void;
}) {
  const [how, setHow] = useState(line.with.join(', '));
  const what = sayLine({ ...line, quantity: 1, with: [] }, menu);
  const many = (quantity: number) =>
    onPut(quantity < 1 ? undefined : { ...line, quantity: Math.min(MOST, quantity) });
  return (
    <li className={styles.line}>
      <span className={styles.what} dir="auto">
        {sayLine({ ...line, with: [] }, menu)}
      </span>
      <Button label={say('regular.one-less', { what })} onPress={() => many(line.quantity - 1)}>
        −
      </Button>
      <Button label={say('regular.one-more', { what })} onPress={() => many(line.quantity + 1)}>
        +
      </Button>
      <TextField
        label={say('regular.how', { what })}
        hideLabel
        placeholder={say('regular.how-hint')}
        value={how}
        {...(onEnter && { onEnter })}
        onChange={(typed) => {
          setHow(typed);
          onPut({ ...line, with: readWords(typed) });
        }}
      />
    </li>
  );
}
