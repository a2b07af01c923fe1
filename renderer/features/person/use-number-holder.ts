import type { RegularId } from '../../../shared/domain/ids.ts';
import { fold } from '../../../shared/rules/words/fold.ts';
import { usePeople } from '../../data/people/book-context.tsx';
import { say } from '../../wording/say.ts';

/** Says who else has a card's number, so that it is given to nobody twice; undefined when nobody has. */
export function useNumberHolder(own: RegularId): (cardNumber: string) => string | undefined {
  const people = usePeople();
  return (cardNumber) => {
    const wanted = plain(cardNumber);
    if (wanted === '') return undefined;
    const isTheirs = (card: { readonly id: RegularId; readonly cardNumber: string }) =>
      card.id !== own && plain(card.cardNumber) === wanted;
    const holder = people.for('search').find(isTheirs);
    if (holder) return say('regular.card-number-taken', { name: holder.name });
    // Whoever is gone is not named.
    return people.for('keep').some(isTheirs) ? say('regular.card-number-used') : undefined;
  };
}

/** However the number is typed, with spaces, dashes or small letters. */
function plain(cardNumber: string): string {
  return fold(cardNumber).replaceAll(' ', '');
}
