import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import { readMoney } from '../../../shared/formats/lists/read-figures.ts';
import type { Edit } from '../../../shared/rules/edits/row-edit.ts';
import { changeMenuItem } from '../../data/acts/menu.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { EditInPlace } from '../../ui/fields/edit-in-place.tsx';
import { say } from '../../wording/say.ts';
import { currencyDigits, sayMoney } from '../../wording/say-money.ts';
import styles from './the-book.module.css';
import { useKept } from './use-kept.ts';

/** One item of the menu: its name, its price, and whether it is still offered. */
export function MenuLine({
  item,
  currency,
}: {
  readonly item: MenuItem;
  readonly currency: string;
}) {
  const book = useBook();
  const kept = useKept();
  const keep = (change: Edit<MenuItem>) =>
    kept(changeMenuItem(book, item.id, change, readClock()), 'beside the field');
  const rename = (typed: string) => {
    const name = typed.trim();
    return name === '' ? say('book.menu-name-wrong') : keep({ name });
  };
  const reprice = (typed: string) => {
    if (typed.trim() === '') return keep({ price: undefined });
    const price = readMoney(typed.trim(), currencyDigits(currency));
    if (price === undefined || price < 0) return say('book.menu-price-wrong');
    return keep({ price });
  };
  const turn = () => kept(changeMenuItem(book, item.id, { retired: !item.retired }, readClock()));
  return (
    <li className={styles.item}>
      <span className={styles.itemName}>
        <EditInPlace
          label={say('book.menu-name')}
          value={item.name}
          empty={say('book.menu-name')}
          onSave={rename}
        />
      </span>
      <span className={styles.price}>
        <EditInPlace
          label={say('book.menu-price', { name: item.name })}
          value={item.price === undefined ? '' : plainAmount(item.price, currency)}
          shown={item.price !== undefined && sayMoney(item.price, currency)}
          empty={say('book.menu-price-empty')}
          onSave={reprice}
        />
      </span>
      <Button
        tone="quiet"
        label={`${say(item.retired ? 'book.menu-back' : 'book.menu-retire')}: ${item.name}`}
        onPress={() => void turn()}
      >
        {say(item.retired ? 'book.menu-back' : 'book.menu-retire')}
      </Button>
    </li>
  );
}

/** An amount as it is typed: "2.80". */
function plainAmount(minorUnits: number, currency: string): string {
  const digits = currencyDigits(currency);
  return (minorUnits / 10 ** digits).toFixed(digits);
}
