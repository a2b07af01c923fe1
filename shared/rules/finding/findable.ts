import type { MenuItemId } from '../../domain/ids.ts';
import type { IndexCard } from '../../domain/index-card.ts';
import { plainDigits } from '../../scanner/scanned.ts';
import { animalKindOf } from '../words/animals.ts';
import { fold, searchWords } from '../words/fold.ts';

/** What somebody was found by. */
export type FoundBy =
  | 'name'
  | 'called-by'
  | 'companion'
  | 'spot'
  | 'tag'
  | 'order'
  | 'phone'
  | 'card'
  | 'nickname';

/** All that may find somebody, the surest first; a kind's number is its place here. */
export const FOUND_BY = [
  'name',
  'called-by',
  'companion',
  'spot',
  'tag',
  'order',
  'phone',
  'card',
  'nickname',
] as const satisfies readonly FoundBy[];

/** A text that finds somebody. */
export interface Findable {
  readonly by: FoundBy;
  readonly text: string;
}

/** Everything written on a card that may find its person, by what it is. */
export function findableTexts(card: IndexCard, itemName: (id: MenuItemId) => string): Findable[] {
  const found: Findable[] = [];
  const put = (by: FoundBy, text: string) => {
    if (text !== '') found.push({ by, text });
  };
  // The name shown for a nameless person is made of what follows.
  if (!card.nameless) put('name', card.name);
  if (card.saidLike) put('name', card.saidLike);
  put('called-by', card.calledBy);
  for (const text of card.companions) put('companion', text);
  // Whoever has a dachshund has a dog, also where only a note says so.
  for (const text of card.companions) put('companion', animalKindOf(saidBeforeName(text)));
  for (const { kind } of card.pets) put('companion', animalKindOf(kind));
  put('spot', card.spot);
  for (const text of card.tags) put('tag', text);
  for (const line of card.usual.length > 0 ? card.usual : card.lastHad) {
    put('order', [itemName(line.item), ...line.with].join(', '));
  }
  for (const phone of card.phones) put('phone', phone);
  put('card', card.cardNumber);
  return found;
}

/** What stands before a name: "labrador" of "labrador Bess"; Frank Boxer is no dog. */
function saidBeforeName(companion: string): string {
  return /^\p{Ll}[\p{Ll} -]*/u.exec(companion)?.[0] ?? '';
}

/** The words under which a text is found; phone and card numbers have none, they go by codes. */
export function wordsToFind(findable: Findable): string[] {
  return isCode(findable) ? [] : searchWords(findable.text);
}

/** A phone or card number turned round, so that its last digits come first; empty for other texts. */
export function codeToFind(findable: Findable): string {
  if (!isCode(findable)) return '';
  const plain = fold(plainDigits(findable.text)).replaceAll(' ', '');
  return reversed(findable.by === 'phone' ? plain.replace(/\D/g, '') : plain);
}

/** A text from its end to its beginning. */
export function reversed(text: string): string {
  return [...text].reverse().join('');
}

function isCode(findable: Findable): boolean {
  return findable.by === 'phone' || findable.by === 'card';
}
