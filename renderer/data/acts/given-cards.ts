import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { displayName, type Regular } from '../../../shared/domain/regular.ts';
import { createShop } from '../../../shared/domain/shop.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import { cardNumberOf, readCardNumber } from '../../../shared/print/card-number.ts';
import type { Result } from '../../../shared/result.ts';
import { command, Refusal } from '../commands/command.ts';
import type { Book } from '../store/database.ts';
import { everyCard } from '../store/index-cards.ts';
import { newId } from '../store/new-id.ts';
import { lastNumber } from './card-runs.ts';
import { readShop } from './shop.ts';

/**
 * Gives numbers of the shop's own cards to people who have none, one change and one Undo; answers
 * with the numbers.
 *
 * The numbers are a run of their own, so that no sign-up card is ever printed with one of them.
 * Whoever got a number at another till meanwhile keeps it.
 */
export function giveCardNumbers(
  book: Book,
  { ids, code }: { readonly ids: readonly RegularId[]; readonly code: string },
  at: LocalTime,
): Promise<Result<readonly string[], BookFailure>> {
  const act = async () => {
    const known = await withoutNumber(book, ids);
    return { kind: 'changed-regular', about: known.map(displayName).join(', ') } as const;
  };
  return command(book, { at, act }, async () => {
    const people = await withoutNumber(book, ids);
    if (people.length === 0) throw new Refusal({ kind: 'done-already' });
    await settleCode(book, code);
    const from = (await highestNumber(book, code)) + 1;
    const numbered = people.map((one, place) => ({
      ...one,
      cardNumber: cardNumberOf(code, from + place),
    }));
    await book.regulars.bulkPut(numbered);
    await book.cardRuns.add({
      id: newId(),
      from,
      to: from + people.length - 1,
      what: 'name-cards',
      language: '',
      wordingVersion: 0,
      at,
      crossedOff: [],
    });
    return numbered.map(({ cardNumber }) => cardNumber);
  });
}

async function withoutNumber(book: Book, ids: readonly RegularId[]): Promise<Regular[]> {
  const people = await book.regulars.bulkGet([...ids]);
  return people.filter((one) => one !== undefined).filter((one) => one.cardNumber.trim() === '');
}

/** The letters that stand before every number; another till may have chosen others meanwhile. */
async function settleCode(book: Book, code: string): Promise<void> {
  const shop = (await readShop(book)) ?? createShop();
  if ((shop.cardCode ?? code) !== code) throw new Refusal({ kind: 'done-already' });
  if (shop.cardCode === undefined) await book.shop.put({ ...shop, cardCode: code });
}

/** The highest number that was printed or that anybody has. */
async function highestNumber(book: Book, code: string): Promise<number> {
  const cards = await everyCard(book);
  const held = cards.map(({ cardNumber }) => {
    const isOurs = cardNumber.trim().toUpperCase().startsWith(code.toUpperCase());
    const read = isOurs ? readCardNumber(cardNumber, code) : { kind: 'none' as const };
    return read.kind === 'ours' ? read.number : 0;
  });
  return held.reduce((most, one) => Math.max(most, one), lastNumber(await book.cardRuns.toArray()));
}
