import { useMemo } from 'react';
import type { MenuItem } from '../../../shared/domain/menu-item.ts';
import { usePeople } from '../../data/book-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Rubric } from '../../ui/rubric.tsx';
import { say } from '../../wording/say.ts';
import styles from './menu-picker.module.css';

/** How many ways of serving are offered, the shop's most frequent first. */
const MOST_WAYS = 8;

/** The menu to press, by category, and the ways this shop's regulars have things. */
export function MenuPicker({
  typed,
  offered,
  onType,
}: {
  readonly typed: string;
  readonly offered: readonly MenuItem[];
  readonly onType: (typed: string) => void;
}) {
  const ways = useWays();
  const categories = useMemo(() => byCategory(offered), [offered]);
  if (offered.length === 0) return <p className={styles.teach}>{say('counter.empty-menu')}</p>;
  const add = (item: MenuItem) => {
    const kept = typed.split(',').slice(0, -1).join(',').trim();
    const whole = typed.endsWith(', ') || typed === '' ? typed.trim().replace(/,$/, '') : kept;
    onType(whole === '' ? item.name : `${whole}, ${item.name}`);
  };
  return (
    <div className={styles.picker}>
      {ways.length > 0 && typed.trim() !== '' && (
        <section>
          <Rubric>{say('counter.how')}</Rubric>
          <div className={styles.row}>
            {ways.map((way) => (
              <Button key={way} onPress={() => onType(`${typed.trim()} ${way}`)}>
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
              <Button key={item.id} onPress={() => add(item)}>
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
  const people = usePeople();
  const { version } = people;
  return useMemo(() => {
    void version;
    const counts = new Map<string, number>();
    for (const card of people.cards.values()) {
      for (const way of card.usual.flatMap((line) => line.with)) {
        counts.set(way, (counts.get(way) ?? 0) + 1);
      }
    }
    const ranked = [...counts].sort(([, fewer], [, more]) => more - fewer);
    return ranked.slice(0, MOST_WAYS).map(([way]) => way);
  }, [people, version]);
}

function byCategory(items: readonly MenuItem[]): [string, MenuItem[]][] {
  const categories = new Map<string, MenuItem[]>();
  for (const item of items) {
    const category = categories.get(item.category);
    if (category) category.push(item);
    else categories.set(item.category, [item]);
  }
  return [...categories];
}
