import type { LocalTime } from '../../../shared/calendar-day.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import type { Between } from '../../../shared/rules/clock/right-moment.ts';
import type { Book } from '../store/database.ts';
import { visitsIn } from './visits-in-entry.ts';

/** An entry is made within so many milliseconds of the visit it logs. */
const MADE_WITHIN_MS = 10_000;
/** So many entries are looked through either way for one that can be believed. */
const LOOKED_THROUGH = 256;

/**
 * Between what a visit was written down, by a clock that can be believed: the moments of the nearest
 * entries of its device that are not dated ahead of now. Undefined when it was not logged, or nobody
 * finds where: an id begins with its device's milliseconds, also when those were wrong.
 */
export async function writtenBetween(
  book: Book,
  visitId: string,
  now: LocalTime,
): Promise<Between | undefined> {
  const made = Number.parseInt(visitId.slice(0, 8) + visitId.slice(9, 13), 16);
  const near = await book.ledger
    .where('id')
    .between(idFrom(made - MADE_WITHIN_MS), idFrom(made + MADE_WITHIN_MS))
    .toArray();
  const logged = near.find((entry) => logs(entry, visitId));
  if (!logged) return undefined;
  const isBelieved = ({ device, at }: LedgerEntry) => device === logged.device && at <= now;
  const [before, after] = await Promise.all([
    firstOf(below(book, logged.id), isBelieved),
    firstOf(book.ledger.where('id').above(logged.id), isBelieved),
  ]);
  return { after: before?.at, until: after?.at };
}

function logs(entry: LedgerEntry, visitId: string): boolean {
  const { isLogging, on } = visitsIn(entry);
  return isLogging && on.some(({ visit }) => visit.id === visitId);
}

/** The lowest id of a millisecond. */
function idFrom(milliseconds: number): string {
  const digits = Math.max(0, milliseconds).toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}`;
}

/** The entries before one, the newest first. */
function below(book: Book, id: string) {
  return book.ledger.where('id').below(id).reverse();
}

async function firstOf(
  entries: ReturnType<typeof below>,
  isIt: (entry: LedgerEntry) => boolean,
): Promise<LedgerEntry | undefined> {
  let found: LedgerEntry | undefined;
  let seen = 0;
  await entries
    .until((entry) => {
      if (isIt(entry)) found = entry;
      seen += 1;
      return found !== undefined || seen >= LOOKED_THROUGH;
    })
    .each(() => {});
  return found;
}
