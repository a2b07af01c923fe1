import type { IndexCard } from '../domain/index-card.ts';
import type { MenuItemId } from '../domain/menu-item.ts';
import { type Findable, FOUND_BY, type FoundBy, findableTexts, wordsToFind } from './findable.ts';
import { fold } from './fold.ts';
import type { Marks } from './match-word.ts';
import { nicknamesOf } from './nicknames.ts';
import { toLatin } from './to-latin.ts';
import { slipBetween } from './typo.ts';

/**
 * What of somebody's fitted, with its text as it is written in the book.
 *
 * Of several words the one that is no name tells more: the name is on the page anyway.
 */
export function whyFound(
  card: IndexCard,
  slot: number,
  search: { readonly words: readonly string[]; readonly marks: readonly Marks[] },
  itemName: (id: MenuItemId) => string,
): { readonly kind: FoundBy; readonly text: string } {
  const fitted = search.marks.flatMap((mark, index) => {
    if (mark.grades[slot] === 0) return [];
    const kind = FOUND_BY[mark.kinds[slot] ?? 0] ?? 'name';
    return [{ kind, word: search.words[index] ?? '' }];
  });
  const telling = fitted.find(({ kind }) => kind !== 'name') ?? fitted[0];
  if (!telling) return { kind: 'name', text: card.name };
  return { kind: telling.kind, text: textOf(card, telling.kind, telling.word, itemName) };
}

function textOf(
  card: IndexCard,
  kind: FoundBy,
  word: string,
  itemName: (id: MenuItemId) => string,
): string {
  if (kind === 'name') return card.name;
  const texts = findableTexts(card, itemName);
  if (kind === 'nickname') return givenNameMeant(card, word);
  const ofKind = texts.filter((findable) => findable.by === kind);
  const fitting = ofKind.find((findable) => fitsAsTyped(findable, word));
  const nearly = fitting ?? ofKind.find((findable) => fitsWithSlips(findable, word));
  return (nearly ?? ofKind[0])?.text ?? '';
}

/** The name in the book that the typed nickname stands for, as written there. */
function givenNameMeant(card: IndexCard, word: string): string {
  const written = `${card.name} ${card.calledBy}`.split(/\s+/);
  const meant = written.find((name) =>
    [...nicknamesOf(name)].some((nickname) => nickname.startsWith(word)),
  );
  return meant ?? card.name;
}

function fitsAsTyped(findable: Findable, word: string): boolean {
  if (findable.by === 'phone') return findable.text.replace(/\D/g, '').endsWith(word);
  if (findable.by === 'card') return fold(findable.text).replaceAll(' ', '').endsWith(word);
  const spellings = [word, fold(toLatin(word))];
  return wordsToFind(findable).some((known) => spellings.some((one) => known.startsWith(one)));
}

function fitsWithSlips(findable: Findable, word: string): boolean {
  return wordsToFind(findable).some((known) => slipBetween(word, known, 2) !== undefined);
}
