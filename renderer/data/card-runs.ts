import { useLiveQuery } from 'dexie-react-hooks';
import type { LocalTime } from '../../shared/calendar-day.ts';
import type { CardRun, CrossedOff } from '../../shared/domain/sign-up.ts';
import type { BookFailure } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import { useBook } from './book-context.tsx';
import { command, Refusal } from './command.ts';
import type { Book } from './database.ts';
import { newId } from './new-id.ts';

/** Every run of printed sign-up cards, oldest first; undefined until they are read. */
export function useCardRuns(): readonly CardRun[] | undefined {
  const book = useBook();
  return useLiveQuery(() => book.cardRuns.toArray(), [book]);
}

/** Writes down that so many new cards were printed; their numbers follow on the last that were. */
export function printCards(
  book: Book,
  given: Pick<CardRun, 'language' | 'wordingVersion'> & { readonly count: number },
  at: LocalTime,
): Promise<Result<CardRun, BookFailure>> {
  return command(book, { at, act: { kind: 'printed-cards', about: '' } }, async () => {
    const from = lastNumber(await book.cardRuns.toArray()) + 1;
    const { count, language, wordingVersion } = given;
    const to = from + count - 1;
    const run: CardRun = { id: newId(), from, to, language, wordingVersion, at, crossedOff: [] };
    await book.cardRuns.add(run);
    return run;
  });
}

/** Crosses a number off: that card will not come back with somebody's page. */
export function crossOff(
  book: Book,
  { number, why }: { readonly number: number; readonly why: CrossedOff },
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  const act = { kind: 'crossed-off-card', about: String(number) } as const;
  return command(book, { at, act }, async () => {
    const runs = await book.cardRuns.toArray();
    const run = runs.find(({ from, to }) => from <= number && number <= to);
    if (!run) throw new Refusal({ kind: 'row-gone' });
    const others = run.crossedOff.filter((one) => one.number !== number);
    await book.cardRuns.put({ ...run, crossedOff: [...others, { number, why, at }] });
  });
}

/** The highest number printed so far; 0 before the first. */
export function lastNumber(runs: readonly CardRun[]): number {
  return runs.reduce((last, { to }) => Math.max(last, to), 0);
}
