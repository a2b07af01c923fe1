import { createShop } from '../../../shared/domain/shop.ts';
import { useBook, useShop } from '../../data/book-context.tsx';
import { changeShop, readShop } from '../../data/shop.ts';
import { readClock } from '../../platform/clock.ts';
import { useTell } from '../../ui/tell.tsx';
import { say } from '../../wording/say.ts';

/** More than ten nobody remembers. */
export const MOST_PROMISES = 10;

/** Good promises to begin with, to be changed to a shop's own words. */
export function examplePromises(): string[] {
  return ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const).map((number) => say(`house.example-${number}`));
}

/** What the house promises, and how that is changed. */
export interface HousePromises {
  /** Undefined until they are read. */
  readonly promises: readonly string[] | undefined;
  readonly takeExamples: () => Promise<string | undefined>;
  /** Writes one at its place; an empty one is taken out. */
  readonly write: (place: number, words: string) => Promise<string | undefined>;
  readonly moveUp: (place: number) => Promise<string | undefined>;
}

/** What the house promises to everybody who comes in. */
export function useHousePromises(): HousePromises {
  const book = useBook();
  const shop = useShop();
  const tell = useTell();
  const change = async (
    next: (before: readonly string[]) => readonly string[],
    told: (before: readonly string[]) => string,
  ) => {
    // Read again: another till may have written one since this page was drawn.
    const before = (await readShop(book))?.housePromises ?? [];
    const result = await changeShop(book, { housePromises: next(before) }, readClock());
    return tell(result, told(before));
  };
  const write = (place: number, words: string) => {
    const promise = words.trim();
    if (promise !== '') {
      return change(
        (before) => [...before.slice(0, place), promise, ...before.slice(place + 1)],
        () => say('house.written', { promise }),
      );
    }
    return change(
      (before) => before.filter((_, other) => other !== place),
      (before) => say('house.gone', { promise: before[place] ?? '' }),
    );
  };
  return {
    promises: shop === undefined ? undefined : ((shop ?? createShop()).housePromises ?? []),
    takeExamples: () => change(examplePromises, () => say('house.taken')),
    write,
    moveUp: (place) =>
      change(
        (before) => before.toSpliced(place - 1, 2, ...before.slice(place - 1, place + 1).reverse()),
        (before) => say('house.moved', { promise: before[place] ?? '' }),
      ),
  };
}
