import { useEffect, useRef } from 'react';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import { useFocusBack } from '../../ui/focus-back.ts';
import { sayItemAside } from '../../wording/book/say-menu.ts';
import { sayMoney } from '../../wording/say-money.ts';
import { ItemLeaf } from './item-leaf.tsx';
import styles from './menu.module.css';
import type { MergeAsked } from './merge-items.tsx';

/** One item of the menu on its line; pressed, it opens to everything that is known of it. */
export function ItemLine({
  item,
  currency,
  sections,
  isOpen,
  onOpen,
  onMerge,
}: {
  readonly item: MenuItem;
  readonly currency: string;
  readonly sections: readonly string[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onMerge: (asked: MergeAsked) => void;
}) {
  const opener = useFocusBack(isOpen);
  const aside = sayItemAside(item);
  const whole = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    whole.current?.scrollIntoView({ block: 'nearest' });
    // Whoever opened it from a button that has gone goes on from here, not from the one that closed.
    const at = document.activeElement;
    const isNowhere = at === document.body || at?.hasAttribute('data-menu-line');
    if (isNowhere) opener.current?.focus({ preventScroll: true });
  }, [isOpen, opener]);
  return (
    <li ref={whole} className={isOpen ? `${styles.item} ${styles.opened}` : styles.item}>
      <button
        ref={opener}
        type="button"
        data-menu-line
        className={styles.line}
        aria-expanded={isOpen}
        onClick={() => onOpen(!isOpen)}
      >
        <span className={styles.name} dir="auto">
          {item.name}
        </span>
        <span className={styles.aside} dir="auto">
          {aside}
        </span>
        <span className={styles.price}>
          {item.price !== undefined && sayMoney(item.price, currency)}
        </span>
      </button>
      {isOpen && (
        <ItemLeaf
          item={item}
          currency={currency}
          sections={sections}
          onClose={() => onOpen(false)}
          onMerge={onMerge}
        />
      )}
    </li>
  );
}
