import { minutesOf } from '../../../shared/calendar-day.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger-entry.ts';
import {
  type LatelyLogged,
  type LoggedMarks,
  latelyLogged,
  marksWith,
  NO_MARKS,
  type VisitOf,
} from '../../../shared/rules/clock/lately-logged.ts';
import { readClock, readStopwatch } from '../../platform/clock.ts';
import type { Book } from '../store/database.ts';
import { isOfThisDevice } from '../store/device.ts';
import { visitsIn } from './visits-in-entry.ts';

/** So many entries are looked through at the start for what was logged last. */
const LOOKED_THROUGH = 64;
/** What is seen as it is written is stamped with what the clock shows, but for a few minutes. */
const JUST_NOW_MINUTES = 5;
/** So many are read at once while the page is open: most often there is one. */
const AT_ONCE = 8;

/**
 * What was logged on this device lately, with how long ago it truly was: by the order of the ledger
 * and by a clock nobody can set, whatever the entries are stamped.
 */
export class Lately {
  readonly #book: Book;
  readonly #openedAt = readStopwatch();
  #marks: LoggedMarks = NO_MARKS;
  /** Id of the newest entry that has been looked at. */
  #newest = '';

  constructor(book: Book) {
    this.#book = book;
  }

  /** What was logged lately, as of this very moment. */
  now(): LatelyLogged {
    return latelyLogged(this.#marks, { steady: readStopwatch(), openedAt: this.#openedAt });
  }

  /** Looks through the newest entries of a book that was opened: how long ago they were is not known. */
  async begin(): Promise<void> {
    // A book that is read anew, as after an import, was not opened anew.
    if (this.#newest !== '') return this.goOn();
    const entries = await this.#book.ledger.orderBy('id').reverse().limit(LOOKED_THROUGH).toArray();
    this.#take(entries.reverse(), { steady: this.#openedAt, isSure: false });
  }

  /** Looks at what was written since, here or in another window of this device, just now. */
  async goOn(): Promise<void> {
    const steady = readStopwatch();
    for (;;) {
      const entries = await this.#book.ledger
        .where('id')
        .above(this.#newest)
        .limit(AT_ONCE)
        .toArray();
      this.#take(entries, { steady, isSure: true });
      if (entries.length < AT_ONCE) return;
    }
  }

  #take(
    entries: readonly LedgerEntry[],
    mark: { readonly steady: number; readonly isSure: boolean },
  ): void {
    for (const entry of entries) {
      this.#newest = entry.id;
      if (!isOfThisDevice(entry)) continue;
      const visits = visitsIn(entry);
      // A visit of last week that is written down now was not logged as somebody came in.
      const on = mark.isSure && visits.isLogging ? visits.on.filter(isOfNow) : visits.on;
      this.#marks = marksWith(this.#marks, { ...visits, on }, mark);
    }
  }
}

function isOfNow({ visit }: VisitOf): boolean {
  return Math.abs(minutesOf(visit.at) - minutesOf(readClock())) <= JUST_NOW_MINUTES;
}
