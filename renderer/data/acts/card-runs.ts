import { useLiveQuery } from 'dexie-react-hooks';
import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { CardRun, CrossedOff } from '../../../shared/domain/sign-up.ts';
import type { BookFailure } from '../../../shared/failure.ts';
import { paddedNumber } from '../../../shared/print/card-number.ts';
import type { Result } from '../../../shared/result.ts';
import { command, Refusal } from '../commands/command.ts';
import { useBook } from '../people/book-context.tsx';
import type { Book } from '../store/database.ts';
import { newId } from '../store/new-id.ts';
import { readShop } from './shop.ts';

/** Every run of printed sign-up cards, oldest first; undefined until they are read. */
export function useCardRuns(): readonly CardRun[] | undefined {
  const book = useBook();
  return useLiveQuery(() => book.cardRuns.toArray(), [book]);
}

/** Cards that went to the printer. */
interface PrintedCards extends Pick<CardRun, 'language' | 'wordingVersion'> {
  readonly count: number;
  /** The first number that stands on them; they are refused when another till has printed it meanwhile. */
  readonly from?: number;
  /** The code that stands on them; the shop's from now on when it has none. */
  readonly code?: string;
}

/** Writes down that so many new cards were printed; their numbers follow on the last that were. */
export function printCards(
  book: Book,
  given: PrintedCards,
  at: LocalTime,
): Promise<Result<CardRun, BookFailure>> {
  const about = given.from === undefined ? '' : numbersOf(given.from, given.count);
  return command(book, { at, act: { kind: 'printed-cards', about } }, async () => {
    const from = lastNumber(await book.cardRuns.toArray()) + 1;
    const { count, language, wordingVersion, code } = given;
    const shop = await readShop(book);
    const isOurs = code === undefined || (shop?.cardCode ?? code) === code;
    if ((given.from ?? from) !== from || !isOurs) throw new Refusal({ kind: 'done-already' });
    if (shop && code !== undefined && shop.cardCode === undefined) {
      await book.shop.put({ ...shop, cardCode: code });
    }
    const to = from + count - 1;
    const run: CardRun = { id: newId(), from, to, language, wordingVersion, at, crossedOff: [] };
    await book.cardRuns.add(run);
    return run;
  });
}

/** Writes down that the cards of a run were printed once more, as they look now. */
export function printCardsAgain(
  book: Book,
  runId: string,
  { language, wordingVersion }: Pick<CardRun, 'language' | 'wordingVersion'>,
  at: LocalTime,
): Promise<Result<void, BookFailure>> {
  return command(book, { at, act: { kind: 'printed-cards', about: '' } }, async () => {
    const run = await book.cardRuns.get(runId);
    if (!run) throw new Refusal({ kind: 'row-gone' });
    await book.cardRuns.put({ ...run, language, wordingVersion });
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

function numbersOf(from: number, count: number): string {
  return `${paddedNumber(from)}–${paddedNumber(from + count - 1)}`;
}

/** The highest number printed so far; 0 before the first. */
export function lastNumber(runs: readonly CardRun[]): number {
  return runs.reduce((last, { to }) => Math.max(last, to), 0);
}
