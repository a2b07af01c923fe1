import { useMemo } from 'react';
import type { MenuItem } from '../../shared/domain/menu-item.ts';
import { usePeopleNear, useShop } from '../data/people/book-context.tsx';
import { Button } from '../ui/button.tsx';
import { Rubric } from '../ui/rubric.tsx';
import { say } from '../wording/say.ts';
import styles from './menu-picker.module.css';

/** How many ways of serving are offered, the shop's most frequent first. */
const MOST_WAYS = 8;

/** The menu to press, by category, and the ways this shop's regulars have things. */
export function MenuPicker({
  offered,
  onPick,
  onServe,
}: {
  readonly offered: readonly MenuItem[];
  /** Takes an item. */
  readonly onPick: (name: string) => void;
  /** Has the last item a certain way; undefined while there is none. */
  readonly onServe: ((way: string) => void) | undefined;
}) {
  const ways = useWays();
  const order = useShop()?.menuSections;
  const categories = useMemo(() => byCategory(offered, order), [offered, order]);
  if (offered.length === 0) return <p className={styles.teach}>{say('counter.empty-menu')}</p>;
  return (
    <div className={styles.picker}>
      {ways.length > 0 && onServe && (
        <section>
          <Rubric>{say('counter.how')}</Rubric>
          <div className={styles.row}>
            {ways.map((way) => (
              <Button key={way} onPress={() => onServe(way)}>
                {way}
              </Button>
            ))}
          </div>
        </section>
      )}
      {categories.map(([category, items]) => (
        <section key={category}>
          <Rubric>{category === '' ? say('counter.the-menu') : category}</Rubric>
          <div className={styles.row}>
            {items.map((item) => (
              <Button key={item.id} onPress={() => onPick(item.name)}>
                {item.name}
              </Button>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

/** "oat", "extra hot": how regulars have their usual, most frequent first. */
function useWays(): string[] {
  const people = usePeopleNear();
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const card of people.soFar('suggest-from')) {
      for (const way of card.usual.flatMap((line) => line.with)) {
        counts.set(way, (counts.get(way) ?? 0) + 1);
      }
    }
    const ranked = [...counts].sort(([, fewer], [, more]) => more - fewer);
    return ranked.slice(0, MOST_WAYS).map(([way]) => way);
  }, [people]);
}

/** In the shop's own order of sections; those it gave none stay behind them, as they came. */
function byCategory(
  items: readonly MenuItem[],
  order: readonly string[] = [],
): [string, MenuItem[]][] {
  const categories = new Map<string, MenuItem[]>();
  for (const item of items) {
    const category = categories.get(item.category);
    if (category) category.push(item);
    else categories.set(item.category, [item]);
  }
  const placeOf = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...categories].toSorted(([one], [other]) => placeOf(one) - placeOf(other));
}
