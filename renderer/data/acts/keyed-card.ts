import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { RegularId } from '../../../shared/domain/ids.ts';
import { createRegular, displayName, type Regular } from '../../../shared/domain/regular.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import {
  type CardAgreed,
  mergeCard,
  type PageThere,
} from '../../../shared/rules/sign-up/merge-card.ts';
import type { CardRead } from '../../../shared/rules/sign-up/sign-up-card.ts';
import { fold } from '../../../shared/rules/words/fold.ts';
import { command, Refusal } from '../commands/command.ts';
import type { Book } from '../store/database.ts';
import { everyCard } from '../store/index-cards.ts';
import { newId } from '../store/new-id.ts';

/** A sign-up card as it goes into the book. */
export interface KeyedCard {
  readonly number: number;
  readonly read: CardRead;
  readonly agreed: Omit<CardAgreed, 'at'>;
  /** Whose page it goes onto; somebody new without one. */
  readonly them?: RegularId | undefined;
}

/**
 * Writes a sign-up card into the book: a new page, or beside what stands on one. One change, one Undo.
 *
 * Two tills that key the same card in make one page: the second is refused.
 */
export function keyInCard(
  book: Book,
  card: KeyedCard,
  at: LocalTime,
): Promise<Result<Regular, BookFailure>> {
  const { read, agreed, them } = card;
  const act = async () => {
    const known = them === undefined ? undefined : await book.regulars.get(them);
    const about = displayName(known ?? { ...read, cardNumber: agreed.cardNumber });
    return { kind: 'keyed-in-card', about } as const;
  };
  return command(book, { at, act }, async () => {
    const there = await pageOf(book, them, agreed.cardNumber, at);
    const { regular, facts, agreed: now, pets, fates } = mergeCard(there, read, { ...agreed, at });
    await book.regulars.put(regular);
    const regularId = regular.id;
    await book.facts.bulkAdd(facts.map((fact) => ({ ...fact, id: newId(), regularId, at })));
    await book.facts.bulkPut(now);
    const animal = { treat: '', never: '', standing: 'here' } as const;
    await book.pets.bulkAdd(pets.map((pet) => ({ ...animal, ...pet, id: newId(), regularId, at })));
    // Somebody who has a card keeps it: then this one is out of use.
    await settleNumber(book, card.number, fates.get('number') === 'stays', at);
    return regular;
  });
}

/** Who has this address, whoever they are; whether they may be offered is asked elsewhere. */
export async function whoseEmail(book: Book, email: string): Promise<ReadonlySet<RegularId>> {
  const wanted = email.trim().toLowerCase();
  if (wanted === '') return new Set();
  const found = await book.regulars
    .filter((regular) => regular.email.toLowerCase() === wanted)
    .primaryKeys();
  return new Set(found);
}

async function pageOf(
  book: Book,
  them: RegularId | undefined,
  cardNumber: string,
  at: LocalTime,
): Promise<PageThere> {
  const cards = await everyCard(book);
  const taken = cards.find((card) => fold(card.cardNumber) === fold(cardNumber));
  if (taken && taken.id !== them) throw new Refusal({ kind: 'done-already' });
  if (them === undefined) {
    const regular = createRegular({ id: newId(), addedAt: at });
    return { regular, facts: [], pets: [], usual: [] };
  }
  const regular = await book.regulars.get(them);
  if (!regular) throw new Refusal({ kind: 'row-gone' });
  const facts = await book.facts.where('regularId').equals(them).toArray();
  const pets = await book.pets.where('regularId').equals(them).toArray();
  return { regular, facts, pets, usual: cards.find(({ id }) => id === them)?.usual ?? [] };
}

async function settleNumber(
  book: Book,
  number: number,
  isOutOfUse: boolean,
  at: LocalTime,
): Promise<void> {
  const runs = await book.cardRuns.toArray();
  const run = runs.find(({ from, to }) => from <= number && number <= to);
  if (!run) return;
  const others = run.crossedOff.filter((one) => one.number !== number);
  if (!isOutOfUse && others.length === run.crossedOff.length) return;
  const now = isOutOfUse ? [{ number, why: 'spoiled', at } as const] : [];
  await book.cardRuns.put({ ...run, crossedOff: [...others, ...now] });
}
