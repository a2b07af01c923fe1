import type { IndexCard } from '../domain/index-card.ts';
import type { MenuItemId } from '../domain/menu-item.ts';
import { type Findable, type FoundBy, findableTexts, wordsToFind } from './findable.ts';
import { fold } from './fold.ts';
import { nicknamesOf } from './nicknames.ts';
import { toLatin } from './to-latin.ts';
import { slipBetween } from './typo.ts';

/** What of somebody's fitted what was typed, with its text as it is written in the book. */
export interface WhyFound {
  readonly kind: FoundBy;
  readonly text: string;
}

/** The text of what the finder says somebody was found by. */
export function whyFound(
  card: IndexCard,
  { by, word }: { readonly by: FoundBy; readonly word: string },
  itemName: (id: MenuItemId) => string,
): WhyFound {
  return { kind: by, text: textOf(card, by, word, itemName) };
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
