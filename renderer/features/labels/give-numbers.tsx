import { giveCardNumbers } from '../../data/acts/given-cards.ts';
import { useCardCode } from '../../data/looks/card-code.ts';
import { useBook } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { Button } from '../../ui/button.tsx';
import { useTell } from '../../ui/told/tell.tsx';
import { say } from '../../wording/say.ts';
import type { Chosen } from './chosen.ts';
import styles from './labels.module.css';

/** Who of the chosen has no number yet, and how they get one; nothing while all of them have one. */
export function GiveNumbers({ chosen }: { readonly chosen: readonly Chosen[] }) {
  const book = useBook();
  const tell = useTell();
  const code = useCardCode();
  const without = chosen.filter(({ card }) => card.cardNumber === '').map(({ card }) => card);
  const [first] = without;
  if (!first) return null;
  const count = without.length;
  const give = async () => {
    const ids = without.map(({ id }) => id);
    const result = await giveCardNumbers(book, { ids, code }, readClock());
    const numbers = result.ok ? result.value : [];
    const [from = '', to = from] = [numbers[0], numbers.at(-1)];
    tell(result, say('name-cards.given', { count: numbers.length, from, to }));
  };
  return (
    <div className={styles.part}>
      <p>{say('name-cards.without', { count, name: first.name, others: count - 1 })}</p>
      <Button onPress={() => void give()}>{say('name-cards.give', { count })}</Button>
    </div>
  );
}
