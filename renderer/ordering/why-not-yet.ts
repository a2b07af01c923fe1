import { say } from '../wording/say.ts';
import type { OrderWithNew } from './new-on-menu.ts';

/** What stands in the way of writing an order down; nothing where everything in it is clear. */
export function whyNotYet({ asked, newItems }: OrderWithNew): string | undefined {
  const [first] = asked;
  if (first) return say('counter.order-which-one', { words: first.words });
  return newItems.length === 0
    ? undefined
    : say('counter.order-not-on-menu', { items: sayNamed(newItems) });
}

/** Names as they are quoted in a sentence: "“Matcha latte”, “Horchata”". */
export function sayNamed(items: readonly string[]): string {
  return items.map((item) => `“${item}”`).join(', ');
}
