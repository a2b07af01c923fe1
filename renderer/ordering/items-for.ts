import type { MenuItem } from '../../shared/domain/menu-item.ts';
import type { OrderLine } from '../../shared/domain/visit.ts';
import { fold } from '../../shared/rules/words/fold.ts';

/** Items whose name, or what else is said for them, holds the word being typed; the whole menu while nothing fits or is typed. */
export function itemsFor(
  typed: string,
  items: readonly MenuItem[],
  lines: readonly OrderLine[],
): readonly MenuItem[] {
  const offered = items.filter((item) => !item.retired);
  const word = fold(typed.split(',').at(-1) ?? '').trim();
  const isRead = lines.length > 0 && word.includes(' ');
  if (word === '' || isRead) return offered;
  const fitting = offered.filter(({ name, otherNames = [] }) =>
    [name, ...otherNames].some((one) => fold(one).includes(word)),
  );
  return fitting.length > 0 ? fitting : offered;
}

/** What is typed with one more item; a word still being typed gives way to it. */
export function withItem(typed: string, name: string, unknown: readonly string[]): string {
  return [...withoutUnfinished(typed, unknown), name].join(', ');
}

/** The parts of what is typed, between commas, without a last one that is no word of the menu yet. */
export function withoutUnfinished(typed: string, unknown: readonly string[]): string[] {
  const parts = typed.split(',').map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  const isUnfinished = last === '' || unknown.some((word) => fold(word) === fold(last));
  return isUnfinished ? parts.slice(0, -1) : parts;
}
