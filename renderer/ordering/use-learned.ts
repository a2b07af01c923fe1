import type { MenuItem } from '../../shared/domain/menu-item.ts';
import { withOtherNames } from '../../shared/rules/menu/item-names.ts';
import { menuWords } from '../../shared/rules/orders/menu-match.ts';
import type { AskedLine } from '../../shared/rules/orders/order-words.ts';
import { fold } from '../../shared/rules/words/fold.ts';
import { learnOtherName } from '../data/acts/menu.ts';
import { useBook, useMenu } from '../data/people/book-context.tsx';
import { readClock } from '../platform/clock.ts';
import { useTell } from '../ui/told/tell.tsx';
import { say } from '../wording/say.ts';

/** Learns what was meant by a word that could be several things, and says so, with Undo. */
export function useLearned(): (asked: AskedLine, item: MenuItem) => Promise<void> {
  const book = useBook();
  const menu = useMenu();
  const tell = useTell();
  return async (asked, item) => {
    const { words } = asked;
    // "Scone" stays a question for whoever is next: only what stands in no name is short for one.
    if (!isShort(words, [...menu.values()])) return;
    // "Latte or cappuccino", or what is left of two scones, is nobody's name for anything.
    if (asked.isSplit || /\b(?:or|either)\b/i.test(words)) return;
    const isKnown = withOtherNames(item, [words]).length === (item.otherNames ?? []).length;
    // What was only just typed as new is not on the menu yet.
    if (isKnown || !menu.has(item.id)) return;
    const result = await learnOtherName(book, item.id, words, readClock());
    tell(result, say('menu.learned', { words, name: item.name }));
  };
}

/** A few letters that are no word of any name: "fw", "cap". */
function isShort(words: string, items: readonly MenuItem[]): boolean {
  const short = fold(words);
  if (short.length > LONGEST_SHORT || short.includes(' ')) return false;
  const named = items.flatMap(({ name }) => menuWords(name));
  return ![short, short.replace(/s$/, '')].some((one) => named.includes(one) || KINDS.has(one));
}

const LONGEST_SHORT = 5;
/** What is said of a kind of thing is short for none of them. */
const KINDS: ReadonlySet<string> = new Set(['tea', 'cake', 'loaf']);
