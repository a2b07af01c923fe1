import { createShop } from '../../../shared/domain/shop.ts';
import { changeShop } from '../../data/acts/shop.ts';
import { Refusal } from '../../data/commands/command.ts';
import { useBook, useShop } from '../../data/people/book-context.tsx';
import { readClock } from '../../platform/clock.ts';
import { useTell } from '../../ui/told/tell.tsx';
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
  /** Writes one in the place of another, or behind all others; an empty one is taken out. */
  readonly write: (before: string | undefined, words: string) => Promise<string | undefined>;
  readonly moveUp: (promise: string) => Promise<string | undefined>;
}

/** What the house promises to everybody who comes in. */
export function useHousePromises(): HousePromises {
  const book = useBook();
  const shop = useShop();
  const tell = useTell();
  const change = async (next: (present: readonly string[]) => readonly string[], told: string) => {
    const result = await changeShop(
      book,
      ({ housePromises = [] }) => ({ housePromises: next(housePromises) }),
      readClock(),
    );
    return tell(result, told);
  };
  const write = (before: string | undefined, words: string) => {
    const promise = words.trim();
    const left = promise === '' ? [] : [promise];
    const told =
      promise === ''
        ? say('house.gone', { promise: before ?? '' })
        : say('house.written', { promise });
    return change(
      (present) =>
        before === undefined
          ? [...present, ...left]
          : present.toSpliced(placeOf(present, before), 1, ...left),
      told,
    );
  };
  const moveUp = (promise: string) =>
    change(
      (present) => {
        const place = placeOf(present, promise);
        const others = present.filter((_, other) => other !== place);
        return others.toSpliced(Math.max(0, place - 1), 0, promise);
      },
      say('house.moved', { promise }),
    );
  return {
    promises: shop === undefined ? undefined : ((shop ?? createShop()).housePromises ?? []),
    takeExamples: () => change(withExamples, say('house.taken')),
    write,
    moveUp,
  };
}

/** Where a promise stands now; another window may have changed it or taken it out. */
function placeOf(present: readonly string[], promise: string): number {
  const place = present.indexOf(promise);
  if (place === -1) throw new Refusal({ kind: 'row-gone' });
  return place;
}

/** What another window has written meanwhile stays. */
function withExamples(present: readonly string[]): readonly string[] {
  const examples = examplePromises().filter((example) => !present.includes(example));
  return [...present, ...examples].slice(0, Math.max(MOST_PROMISES, present.length));
}
